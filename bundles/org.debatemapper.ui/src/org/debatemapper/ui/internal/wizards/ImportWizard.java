package org.debatemapper.ui.internal.wizards;

import java.io.IOException;
import java.nio.file.Path;

import org.debatemapper.core.files.DebateFile;
import org.debatemapper.model.Debate;
import org.debatemapper.model.resource.DebateResource;
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
            write(form.debate(), target);
            DebateOpener.open(page, target);
            return true;
        } catch (IOException | CoreException e) {
            form.setErrorMessage(e.getMessage());
            return false;
        }
    }

    private static void write(Debate debate, Path target) throws IOException {
        DebateResource resource = DebateFile.create(target);
        resource.getContents().clear();
        resource.getContents().add(debate);
        debate.setFormatVersion(DebateResource.FORMAT_VERSION);
        if (debate.getMaps().isEmpty()) {
            debate.getMaps().add(NewDebates.map(Messages.ImportWizard_map, debate.getLanguage()));
        }
        DebateFile.save(resource, target);
    }
}
