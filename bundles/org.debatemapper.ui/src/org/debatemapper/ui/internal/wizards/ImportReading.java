package org.debatemapper.ui.internal.wizards;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.Charset;
import java.nio.file.NoSuchFileException;
import java.util.Objects;

import org.debatemapper.core.exchange.ExchangeException;
import org.debatemapper.core.exchange.Formats;
import org.debatemapper.core.exchange.Input;
import org.debatemapper.core.exchange.LossLedger;
import org.debatemapper.core.exchange.ReaderFormat;
import org.debatemapper.model.Debate;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.operation.IRunnableWithProgress;
import org.eclipse.osgi.util.NLS;

/** Reads one file away from the thread of the window. Whatever is wrong with the file ends in a message, never worse. */
public final class ImportReading implements IRunnableWithProgress {
    private static final int READING = 2;

    private final ImportRequest request;
    private ReadDebate result;

    /**
     * @param request
     *            what to read
     */
    public ImportReading(ImportRequest request) {
        this.request = Objects.requireNonNull(request);
    }

    /** @return what was read; null before it ran and after it failed */
    public ReadDebate result() {
        return result;
    }

    /**
     * @throws InvocationTargetException
     *             if the file cannot be read; its message is for a person and says where in the file and why
     * @throws InterruptedException
     *             if it was cancelled
     */
    @Override
    public void run(IProgressMonitor monitor) throws InvocationTargetException, InterruptedException {
        try {
            result = read(SubMonitor.convert(monitor, NLS.bind(Messages.ImportReading_name, request.name()), READING + 1));
        } catch (OperationCanceledException e) {
            throw new InterruptedException(e.getMessage());
        } catch (NoSuchFileException e) {
            throw new InvocationTargetException(e, NLS.bind(Messages.ImportReading_noFile, request.file()));
        } catch (IOException | ExchangeException e) {
            throw new InvocationTargetException(e, e.getMessage());
        } catch (OutOfMemoryError | StackOverflowError e) {
            throw new InvocationTargetException(e, NLS.bind(Messages.ImportReading_tooMuch, request.name()));
        } catch (RuntimeException e) {
            ILog.of(ImportReading.class).error(e.getMessage(), e);
            throw new InvocationTargetException(e, NLS.bind(Messages.ImportReading_broken, request.name(), e));
        }
    }

    private ReadDebate read(SubMonitor progress) throws IOException, ExchangeException {
        Input input = new Input(request.name(), FileLimit.ofMemory().read(request.file()), request.file(),
                request.readerOptions());
        ReaderFormat format = format(input);
        LossLedger ledger = new LossLedger();
        Debate debate = format.reader().read(input, ledger, progress.split(READING));
        ImportedMaps maps = new ImportedMaps(debate);
        byte[] picture = maps.areSmall() ? maps.picture(progress.split(1)) : null;
        return new ReadDebate(request, format, charset(input), debate, ledger, picture);
    }

    private ReaderFormat format(Input input) throws IOException {
        Formats formats = Formats.contributed();
        if (request.format() != null) {
            return formats.reader(request.format())
                    .orElseThrow(() -> new IOException(NLS.bind(Messages.ImportReading_noFormat, request.format())));
        }
        return formats.detect(input.sample()).or(() -> formats.readerFor(input.name()))
                .orElseThrow(() -> new IOException(NLS.bind(Messages.ImportReading_unknown, request.name())));
    }

    /** Formats in XML or ZIP say themselves how they are encoded, and may not be text at all. */
    private static Charset charset(Input input) {
        try {
            return input.charset();
        } catch (ExchangeException e) {
            return null;
        }
    }
}
