package org.debatemapper.ui.internal.wizards;

import java.io.IOException;
import java.nio.file.Path;

import org.debatemapper.ui.internal.editing.DebateOpener;
import org.debatemapper.ui.internal.workspace.DebatesFolder;
import org.debatemapper.ui.internal.workspace.NewDebates;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IWorkbenchPage;

/** Makes a debate with one empty map in the Debates folder and opens it. */
public final class NewDebateWizard extends Wizard {
    private final IWorkbenchPage page;
    private final Path folder;
    private final NewDebatePage form = new NewDebatePage();

    /**
     * @param page
     *            where the debate is opened
     */
    public NewDebateWizard(IWorkbenchPage page) {
        this(page, null);
    }

    /**
     * @param page
     *            where the debate is opened
     * @param folder
     *            where the file is made, or null for the Debates folder
     */
    public NewDebateWizard(IWorkbenchPage page, Path folder) {
        this.page = page;
        this.folder = folder;
        setWindowTitle(Messages.NewDebateWizard_title);
    }

    @Override
    public void addPages() {
        addPage(form);
    }

    @Override
    public boolean performFinish() {
        try {
            Path target = folder == null ? DebatesFolder.ensureExists(null).getLocation().toPath() : folder;
            Path file = NewDebates.free(target, form.title());
            NewDebates.empty(file, form.title(), form.language());
            DebateOpener.open(page, file);
            return true;
        } catch (IOException | CoreException e) {
            form.setErrorMessage(e.getMessage());
            return false;
        }
    }
}
