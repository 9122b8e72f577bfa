package org.debatemapper.ui.internal.wizards;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.debatemapper.ui.internal.editing.DebateOpener;
import org.debatemapper.ui.internal.workspace.DebatesFolder;
import org.debatemapper.ui.internal.workspace.NewDebates;
import org.debatemapper.commands.diff.PatchCommand;
import org.debatemapper.core.diff.Addition;
import org.debatemapper.core.diff.Difference;
import org.debatemapper.core.diff.ImportKeys;
import org.debatemapper.diagram.open.OpenMap;
import org.debatemapper.model.Debate;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchPage;

/**
 * Reads a debate from another format, shows what would be lost, and opens it as a new debate, or updates the debate that
 * was made of it before.
 */
public final class ImportWizard extends Wizard {
    private static final int WIDTH = 780;
    private static final int HEIGHT = 540;

    private final ImportBases bases = ImportBases.ofWorkspace();
    private final IWorkbenchPage page;
    private final ImportPage form;
    private final UpdatePage update = new UpdatePage(bases);

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
        this.form = new ImportPage(file, OpenMap.active(page), bases);
        setWindowTitle(Messages.ImportWizard_title);
        setNeedsProgressMonitor(true);
    }

    @Override
    public void addPages() {
        addPage(form);
        addPage(update);
        update.whenEntered(() -> update.compare(form.debate(), form.updated().orElseThrow()));
    }

    @Override
    public IWizardPage getNextPage(IWizardPage from) {
        if (from != form || form.updated().isEmpty() || form.debate() == null) {
            return null;
        }
        return update;
    }

    /** Nothing is updated before the differences were seen. */
    @Override
    public boolean canFinish() {
        return form.isPageComplete() && (form.updated().isEmpty()
                || getContainer().getCurrentPage() == update && update.isPageComplete());
    }

    @Override
    public boolean performFinish() {
        if (form.updated().isPresent()) {
            update(form.updated().get());
            return true;
        }
        return makeDebate();
    }

    /** New statements are selected, so that they are seen. */
    private void update(OpenMap open) {
        String base = bases.next();
        ImportRequest request = form.debate().request();
        List<Difference> chosen = update.chosen();
        open.session().getCommandStack().execute(new PatchCommand(open.session(),
                NLS.bind(Messages.ImportWizard_update, request.name()),
                update.reimport().only(chosen, ImportKeys.file(request.file()), base), open.map()));
        bases.keep(base, update.reimport().nextBase());
        Set<String> added = chosen.stream().filter(Addition.class::isInstance)
                .map(difference -> difference.element().getId()).collect(Collectors.toSet());
        open.select(open.debate().getStatements().stream().filter(statement -> added.contains(statement.getId()))
                .toList());
    }

    private boolean makeDebate() {
        try {
            Path folder = DebatesFolder.ensureExists(null).getLocation().toPath();
            ImportRequest request = form.debate().request();
            int dot = request.name().indexOf('.');
            Path target = NewDebates.free(folder, dot > 0 ? request.name().substring(0, dot) : request.name());
            Debate debate = form.debate().debate();
            String base = bases.next();
            debate.getProperties().put(ImportKeys.file(request.file()), base);
            getContainer().run(true, true, monitor -> {
                new ImportedDebate(debate, target).run(monitor);
                bases.keep(base, debate);
            });
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
