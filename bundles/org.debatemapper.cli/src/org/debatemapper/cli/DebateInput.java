package org.debatemapper.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import org.debatemapper.core.exchange.ExchangeException;
import org.debatemapper.core.exchange.Input;
import org.debatemapper.core.exchange.LossLedger;
import org.debatemapper.core.exchange.ReaderFormat;
import org.debatemapper.core.files.DebateFile;
import org.debatemapper.model.Debate;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.osgi.util.NLS;

/**
 * A debate that a command was given.
 *
 * @param name
 *            the name for messages
 * @param debate
 *            the debate
 * @param lines
 *            where objects are in a file of the program's own format
 */
record DebateInput(String name, Debate debate, SourceLines lines) {
    /** Stands for standard input and output. */
    static final String STANDARD = "-";

    /** Reads a file of any format, or standard input. */
    static DebateInput read(String file, Session session) {
        return read(file, null, Map.of(), new LossLedger(), session);
    }

    /** Reads in the given format, or in the one that is detected if {@code formatId} is null. */
    static DebateInput read(String file, String formatId, Map<String, String> options, LossLedger ledger,
            Session session) {
        Input input = open(file, options, session);
        ReaderFormat format = format(input, formatId, session);
        try {
            Debate debate = format.reader().read(input, ledger, new NullProgressMonitor());
            return new DebateInput(input.name(), debate, SourceLines.of(input.bytes()));
        } catch (ExchangeException e) {
            throw new CommandFailure(ExitCode.UNREADABLE, e.getMessage(), e);
        }
    }

    private static Input open(String file, Map<String, String> options, Session session) {
        boolean standard = file.equals(STANDARD);
        String name = standard ? Messages.DebateInput_standardInput : file;
        try {
            byte[] bytes = standard ? session.in().readNBytes(DebateFile.LARGEST + 1) : bytes(Path.of(file));
            if (bytes.length > DebateFile.LARGEST) {
                throw new CommandFailure(ExitCode.UNREADABLE, NLS.bind(Messages.DebateInput_tooLarge, name), null);
            }
            return new Input(name, bytes, standard ? null : Path.of(file), options);
        } catch (NoSuchFileException | InvalidPathException e) {
            throw new CommandFailure(ExitCode.UNREADABLE, NLS.bind(Messages.DebateInput_noFile, name), e);
        } catch (IOException e) {
            throw new CommandFailure(ExitCode.UNREADABLE,
                    NLS.bind(Messages.DebateInput_cannotRead, name, e.getMessage()), e);
        }
    }

    private static byte[] bytes(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(DebateFile.LARGEST + 1);
        }
    }

    private static ReaderFormat format(Input input, String formatId, Session session) {
        if (formatId != null) {
            return session.formats().reader(formatId).orElseThrow(() -> new CommandFailure(ExitCode.USAGE,
                    NLS.bind(Messages.DebateInput_unknownFormat, formatId), null));
        }
        Optional<ReaderFormat> detected = session.formats().detect(input.sample());
        return detected.or(() -> session.formats().readerFor(input.name()))
                .orElseThrow(() -> new CommandFailure(ExitCode.UNREADABLE,
                        NLS.bind(Messages.DebateInput_notRecognised, input.name()), null));
    }
}
