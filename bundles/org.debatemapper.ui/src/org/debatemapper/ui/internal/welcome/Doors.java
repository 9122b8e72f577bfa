package org.debatemapper.ui.internal.welcome;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

import org.debatemapper.ui.internal.editing.DebateOpener;
import org.debatemapper.ui.internal.wizards.ImportWizard;
import org.debatemapper.ui.internal.wizards.NewDebateWizard;
import org.debatemapper.ui.internal.workspace.DebatesFolder;
import org.debatemapper.ui.internal.workspace.NewDebates;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.wizard.IWizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.statushandlers.StatusManager;

/** The three ways to begin. */
public final class Doors {
    private final IWorkbenchPage page;

    /**
     * @param page
     *            where debates are opened
     */
    public Doors(IWorkbenchPage page) {
        this.page = page;
    }

    /** Opens the copy of the shipped debate in the Debates folder, making it if it is not there. */
    public void openExample() {
        try {
            Path folder = DebatesFolder.ensureExists(null).getLocation().toPath();
            DebateOpener.open(page, NewDebates.example(folder, Locale.getDefault().getLanguage()));
        } catch (CoreException e) {
            report(e.getStatus());
        } catch (IOException e) {
            report(Status.error(e.getMessage(), e));
        }
    }

    /** Asks for title and language of a new debate, and opens it. */
    public void startEmpty() {
        show(new NewDebateWizard(page));
    }

    /** Asks for a file of another format, and opens what is in it. */
    public void importFile() {
        ImportWizard.open(page, null);
    }

    private void show(IWizard wizard) {
        new WizardDialog(page.getWorkbenchWindow().getShell(), wizard).open();
    }

    private static void report(IStatus status) {
        StatusManager.getManager().handle(status, StatusManager.LOG | StatusManager.SHOW);
    }
}
