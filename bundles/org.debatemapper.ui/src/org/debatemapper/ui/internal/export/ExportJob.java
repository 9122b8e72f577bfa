package org.debatemapper.ui.internal.export;

import java.io.IOException;
import java.nio.file.Path;

import org.debatemapper.core.exchange.LossLedger;
import org.debatemapper.core.files.AtomicFile;
import org.debatemapper.ui.internal.editing.DebateOpener;
import org.debatemapper.ui.internal.editing.Snapshot;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;

/** Writes a map or a debate to a file, by the same call as the command line and with the same bytes. */
public final class ExportJob extends Job {
    private final Snapshot debate;
    private final ExportChoice choice;
    private final Path target;

    /**
     * @param debate
     *            the debate
     * @param choice
     *            what of it is written, and how
     * @param target
     *            the file, replaced if it exists
     */
    public ExportJob(Snapshot debate, ExportChoice choice, Path target) {
        super(NLS.bind(Messages.ExportJob_name, target.getFileName()));
        this.debate = debate;
        this.choice = choice;
        this.target = target;
        setUser(true);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        SubMonitor progress = SubMonitor.convert(monitor, getName(), 2);
        try {
            AtomicFile.write(target, out -> choice.write(debate, out, new LossLedger(), progress.split(1)));
            DebateOpener.refresh(target, progress.split(1));
            return Status.OK_STATUS;
        } catch (OperationCanceledException e) {
            return Status.CANCEL_STATUS;
        } catch (IOException e) {
            return Status.error(NLS.bind(Messages.ExportJob_failed, target, e.getMessage()), e);
        }
    }
}
