package org.debatemapper.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

import org.debatemapper.core.files.AtomicFile;
import org.eclipse.osgi.util.NLS;

/** Writes results as whole files or to standard output. */
final class FileOutput {
    private FileOutput() {
    }

    static void write(String file, AtomicFile.Content content, Session session) {
        try {
            if (file.equals(DebateInput.STANDARD)) {
                content.writeTo(session.out());
                session.out().flush();
            } else {
                AtomicFile.write(Path.of(file), content);
            }
        } catch (NoSuchFileException | InvalidPathException e) {
            throw new CommandFailure(ExitCode.CANNOT_WRITE, NLS.bind(Messages.FileOutput_noFolder, file), e);
        } catch (IOException e) {
            throw new CommandFailure(ExitCode.CANNOT_WRITE, NLS.bind(Messages.FileOutput_failed, file, e.getMessage()),
                    e);
        }
    }
}
