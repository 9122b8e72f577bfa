package org.debatemapper.ui.internal.wizards;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;

import org.debatemapper.ui.internal.editing.DebateOpener;
import org.debatemapper.ui.internal.workspace.DebatesFolder;
import org.debatemapper.ui.internal.workspace.NewDebates;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IWorkbenchPage;

/** Reads a debate from another format, shows what would be lost, and opens it as a new debate. */
public final class ImportWizard extends Wizard {
    private static final int WIDTH = 780;
    private static final int HEIGHT = 540;

    private final IWorkbenchPage page;
    private final ImportPage form;

    /**
     * Asks which file is imported, shows what is in it, and opens it.
     *
     * @param page
     *            where the debate is opened
     * @param file
     *            the file that is proposed, or null
     */
    public static void open(IWorkbenchPage page, Path file) {
        WizardDialog dialog = new WizardDialog(page.getWorkbenchWindow().getShell(), new ImportWizard(page, file));
        dialog.setMinimumPageSize(WIDTH, HEIGHT);
        dialog.open();
    }

    private ImportWizard(IWorkbenchPage page, Path file) {
        this.page = page;
        this.form = new ImportPage(file);
        setWindowTitle(Messages.ImportWizard_title);
        setNeedsProgressMonitor(true);
    }

    @Override
    public void addPages() {
        addPage(form);
    }

    @Override
    public boolean performFinish() {
        try {
            Path folder = DebatesFolder.ensureExists(null).getLocation().toPath();
            String name = form.debate().request().name();
            int dot = name.indexOf('.');
            Path target = NewDebates.free(folder, dot > 0 ? name.substring(0, dot) : name);
            getContainer().run(true, true, new ImportedDebate(form.debate().debate(), target));
            DebateOpener.open(page, target);
            return true;
        } catch (InvocationTargetException | CoreException e) {
            form.setErrorMessage(e.getMessage());
        } catch (InterruptedException e) {
            form.setErrorMessage(Messages.ImportPage_cancelled);
        }
        return false;
    }
}
