package org.debatemapper.core.exchange;

import java.io.IOException;
import java.io.OutputStream;

import org.debatemapper.model.Debate;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * Writes a debate in a format. Offered through the extension point {@value #EXTENSION_POINT}. An implementation has a
 * public constructor without parameters and keeps no state between calls. The same debate and options give the same
 * bytes.
 */
public interface DebateWriter {
    /** The id of the extension point for writers. */
    String EXTENSION_POINT = "org.debatemapper.core.exporters";

    /**
     * Writes a debate and leaves it as it was. The stream is neither closed nor flushed to its device.
     *
     * @param debate
     *            what to write
     * @param out
     *            where to
     * @param options
     *            which part of it and how
     * @param ledger
     *            takes what the format has no place for
     * @param monitor
     *            for progress and cancelling, never null
     * @throws ExchangeException
     *             if the debate cannot be written in this format at all
     * @throws IOException
     *             if the stream fails
     * @throws org.eclipse.core.runtime.OperationCanceledException
     *             if the monitor was cancelled
     */
    void write(Debate debate, OutputStream out, WriteOptions options, LossLedger ledger, IProgressMonitor monitor)
            throws ExchangeException, IOException;
}
