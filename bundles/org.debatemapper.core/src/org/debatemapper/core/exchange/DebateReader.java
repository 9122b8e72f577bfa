package org.debatemapper.core.exchange;

import org.debatemapper.model.Debate;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * Reads a debate from a format. Offered through the extension point {@value #EXTENSION_POINT}. An implementation has a
 * public constructor without parameters and keeps no state between calls.
 */
public interface DebateReader {
    /** The id of the extension point for readers. */
    String EXTENSION_POINT = "org.debatemapper.core.importers";

    /** The confidence of a reader that recognises a mark which only its format has. */
    int CERTAIN = 100;

    /** The confidence of a reader for content of another format. */
    int NEVER = 0;

    /**
     * @param sample
     *            the beginning of an input
     * @return from {@link #NEVER} to {@link #CERTAIN}, how sure it is that the input is of this format
     */
    int confidence(Sample sample);

    /**
     * Reads the whole input. Everything that does not fit into the model and is not kept as a property is written into
     * the ledger.
     *
     * @param input
     *            what to read
     * @param ledger
     *            takes what was lost
     * @param monitor
     *            for progress and cancelling, never null
     * @return a whole debate, never null
     * @throws ExchangeException
     *             if the input is not of this format or breaks its rules; with the place
     * @throws org.eclipse.core.runtime.OperationCanceledException
     *             if the monitor was cancelled
     */
    Debate read(Input input, LossLedger ledger, IProgressMonitor monitor) throws ExchangeException;
}
