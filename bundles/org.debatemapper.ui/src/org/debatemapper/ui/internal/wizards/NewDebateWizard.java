package org.debatemapper.ui.internal.wizards;

import java.io.IOException;
import java.nio.file.Path;

import org.debatemapper.ui.internal.editing.DebateOpener;
import org.debatemapper.ui.internal.workspace.DebatesFolder;
import org.debatemapper.ui.internal.workspace.NewDebates;
import org.debatemapper.ui.internal.workspace.Template;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IWorkbenchPage;

/** Makes a debate in the Debates folder, empty or from a template, and opens it. */
public final class NewDebateWizard extends Wizard {
    private final IWorkbenchPage page;
    private final Path folder;
    private final NewDebatePage form;

    /**
     * @param page
     *            where the debate is opened
     */
    public NewDebateWizard(IWorkbenchPage page) {
        this(page, null, null);
    }

    /**
     * @param page
     *            where the debate is opened
     * @param folder
     *            where the file is made, or null for the Debates folder
     */
    public NewDebateWizard(IWorkbenchPage page, Path folder) {
        this(page, folder, null);
    }

    /**
     * @param page
     *            where the debate is opened
     * @param folder
     *            where the file is made, or null for the Debates folder
     * @param template
     *            what is proposed to begin with, or null for an empty map
     */
    public NewDebateWizard(IWorkbenchPage page, Path folder, Template template) {
        this.page = page;
        this.folder = folder;
        this.form = new NewDebatePage(template);
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
            if (form.template() == null) {
                NewDebates.empty(file, form.title(), form.language());
            } else {
                form.template().write(file, form.title(), form.language());
            }
            DebateOpener.open(page, file);
            return true;
        } catch (IOException | CoreException e) {
            form.setErrorMessage(e.getMessage());
            return false;
        }
    }
}
