package org.debatemapper.diagram;

import java.io.IOException;
import java.nio.file.Path;

import org.debatemapper.commands.session.DebateSession;
import org.debatemapper.commands.session.DebateSessions;
import org.debatemapper.core.files.FileChangedException;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

/** Saves and reverts a debate for its editor, and asks what to do when somebody else has written the file. */
public final class EditorSaving {
    private static final int OVERWRITE = 0;
    private static final int RELOAD = 1;
    private static final int SAVE_AS = 2;
    private static final int CANCEL = 3;

    private final DebateSession session;
    private final Shell shell;

    public EditorSaving(DebateSession session, Shell shell) {
        this.session = session;
        this.shell = shell;
    }

    /** Writes the file; cancels the monitor if it was not written. */
    public void save(IProgressMonitor monitor) {
        try {
            if (write()) {
                EditorFiles.refresh(session.getFile(), monitor);
            } else {
                monitor.setCanceled(true);
            }
        } catch (IOException | CoreException e) {
            monitor.setCanceled(true);
            report(e);
        }
    }

    /** Asks for a file and moves the debate there. */
    public void saveAs() {
        Path chosen = askForFile();
        if (chosen != null) {
            saveAs(chosen);
        }
    }

    /** @return whether the debate was written to the file, which all editors on it then edit */
    boolean saveAs(Path target) {
        try {
            DebateSessions.shared().saveAs(session, target);
            EditorFiles.refresh(target, null);
            return true;
        } catch (IOException | CoreException e) {
            report(e);
            return false;
        }
    }

    /** Forgets all edits and shows what the file holds, if a person wants that: it cannot be undone. */
    void revert() {
        if (!MessageDialog.openConfirm(shell, Messages.EditorSaving_revertTitle,
                NLS.bind(Messages.EditorSaving_revert, session.getFile().getFileName()))) {
            return;
        }
        try {
            session.revert();
        } catch (IOException e) {
            report(e);
        }
    }

    void report(Exception failure) {
        IStatus status = failure instanceof CoreException core ? core.getStatus()
                : new Status(IStatus.ERROR, DebateEditor.ID, failure.getMessage(), failure);
        ErrorDialog.openError(shell, null, null, status);
    }

    private boolean write() throws IOException {
        try {
            session.save();
            return true;
        } catch (FileChangedException e) {
            return resolve();
        }
    }

    /** @return whether the debate and its file are the same now */
    private boolean resolve() throws IOException {
        int answer = new MessageDialog(shell, Messages.EditorSaving_changedTitle, null,
                NLS.bind(Messages.EditorSaving_changed, session.getFile().getFileName()), MessageDialog.WARNING, CANCEL,
                Messages.EditorSaving_overwrite, Messages.EditorSaving_reload, Messages.EditorSaving_saveAs,
                Messages.EditorSaving_cancel).open();
        switch (answer) {
            case OVERWRITE -> session.overwrite();
            case RELOAD -> session.revert();
            case SAVE_AS -> {
                Path chosen = askForFile();
                return chosen != null && saveAs(chosen);
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private Path askForFile() {
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setFilterExtensions(new String[] { "*.debate" });
        dialog.setFilterPath(session.getFile().getParent().toString());
        dialog.setFileName(session.getFile().getFileName().toString());
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        return chosen == null ? null : Path.of(chosen);
    }
}
