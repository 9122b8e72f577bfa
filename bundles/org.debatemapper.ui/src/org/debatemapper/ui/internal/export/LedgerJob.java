package org.debatemapper.ui.internal.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.function.BiConsumer;

import org.debatemapper.core.exchange.LossLedger;
import org.debatemapper.ui.internal.editing.Snapshot;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;

/** Finds out what an export would lose, without a file. */
final class LedgerJob extends Job {
    private final Snapshot debate;
    private final ExportChoice choice;
    private final BiConsumer<LossLedger, String> result;

    /**
     * @param result
     *            takes the ledger, or null and why nothing can be written; runs in the thread of the job
     */
    LedgerJob(Snapshot debate, ExportChoice choice, BiConsumer<LossLedger, String> result) {
        super(Messages.LedgerJob_name);
        this.debate = debate;
        this.choice = choice;
        this.result = result;
        setSystem(true);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        LossLedger ledger = new LossLedger();
        try {
            if (choice.target() instanceof ExportTarget.OfDebate) {
                choice.write(debate, OutputStream.nullOutputStream(), ledger, monitor);
            }
            result.accept(ledger, null);
            return Status.OK_STATUS;
        } catch (OperationCanceledException e) {
            return Status.CANCEL_STATUS;
        } catch (IOException e) {
            result.accept(null, e.getMessage());
            return Status.OK_STATUS;
        }
    }
}
