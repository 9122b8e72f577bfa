package org.debatemapper.ui.internal.editing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;

import org.debatemapper.commands.session.DebateSession;
import org.debatemapper.commands.session.DebateSessions;
import org.debatemapper.diagram.DebateEditor;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;

/** Reads a large debate in the background and then opens its editor. */
final class OpeningJob extends Job {
    private final IWorkbenchPage page;
    private final Path file;
    private final Consumer<DebateEditor> opened;
    private final Display display;

    /**
     * @param opened
     *            is told of the editor in the thread of the user interface, not if it could not be opened
     */
    OpeningJob(IWorkbenchPage page, Path file, Consumer<DebateEditor> opened) {
        super(NLS.bind(Messages.OpeningJob_name, file.getFileName()));
        this.page = page;
        this.file = file;
        this.opened = opened;
        display = page.getWorkbenchWindow().getShell().getDisplay();
        setUser(true);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            DebateSession session = DebateSessions.shared().prepare(file);
            if (!monitor.isCanceled() && !display.isDisposed()) {
                display.asyncExec(() -> open(session));
            }
            return monitor.isCanceled() ? Status.CANCEL_STATUS : Status.OK_STATUS;
        } catch (IOException e) {
            return new Status(IStatus.ERROR, DebateEditor.ID, e.getMessage(), e);
        }
    }

    private void open(DebateSession prepared) {
        if (page.getWorkbenchWindow().getShell().isDisposed()) {
            return;
        }
        DebateSession session = DebateSessions.shared().acquire(prepared);
        try {
            DebateEditor editor = DebateOpener.open(page, file);
            if (editor != null) {
                opened.accept(editor);
            }
        } finally {
            DebateSessions.shared().release(session);
        }
    }
}
