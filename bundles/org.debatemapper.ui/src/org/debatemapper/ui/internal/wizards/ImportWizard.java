package org.debatemapper.ui.internal.wizards;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;

import org.debatemapper.ui.internal.editing.DebateOpener;
import org.debatemapper.ui.internal.workspace.DebatesFolder;
import org.debatemapper.ui.internal.workspace.NewDebates;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IWorkbenchPage;

/** Reads a debate from another format, shows what would be lost, and opens it as a new debate. */
public final class ImportWizard extends Wizard {
    private final IWorkbenchPage page;
    private final ImportPage form = new ImportPage();

    /**
     * @param page
     *            where the debate is opened
     */
    public ImportWizard(IWorkbenchPage page) {
        this.page = page;
        setWindowTitle(Messages.ImportWizard_title);
        setNeedsProgressMonitor(true);
    }

    /**
     * @param file
     *            the file that is proposed
     * @return this
     */
    public ImportWizard propose(Path file) {
        form.propose(file);
        return this;
    }

    @Override
    public void addPages() {
        addPage(form);
    }

    @Override
    public boolean performFinish() {
        try {
            Path folder = DebatesFolder.ensureExists(null).getLocation().toPath();
            String name = form.file().getFileName().toString();
            int dot = name.indexOf('.');
            Path target = NewDebates.free(folder, dot > 0 ? name.substring(0, dot) : name);
            getContainer().run(true, true, new ImportedDebate(form.debate(), target));
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
