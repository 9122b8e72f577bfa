package org.debatemapper.ui.internal.wizards;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.debatemapper.core.exchange.ExchangeException;
import org.debatemapper.core.exchange.Formats;
import org.debatemapper.core.exchange.Input;
import org.debatemapper.core.exchange.LossLedger;
import org.debatemapper.core.exchange.ReaderFormat;
import org.debatemapper.model.Debate;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.operation.IRunnableWithProgress;

/** Reads one file; afterwards it holds the debate, its format and what was lost. */
final class ImportRun implements IRunnableWithProgress {
    private final Path file;
    private final LossLedger ledger = new LossLedger();
    private ReaderFormat format;
    private Debate debate;

    ImportRun(Path file) {
        this.file = file;
    }

    @Override
    public void run(IProgressMonitor monitor) throws InvocationTargetException {
        try {
            Input input = new Input(file.getFileName().toString(), Files.readAllBytes(file), file, Map.of());
            Formats formats = Formats.contributed();
            format = formats.detect(input.sample()).or(() -> formats.readerFor(input.name()))
                    .orElseThrow(() -> new IOException(Messages.ImportRun_unknown));
            debate = format.reader().read(input, ledger, monitor);
        } catch (IOException | ExchangeException e) {
            throw new InvocationTargetException(e, e.getMessage());
        }
    }

    Debate debate() {
        return debate;
    }

    ReaderFormat format() {
        return format;
    }

    LossLedger ledger() {
        return ledger;
    }
}
