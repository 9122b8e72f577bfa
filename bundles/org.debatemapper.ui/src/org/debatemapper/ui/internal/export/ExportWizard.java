package org.debatemapper.ui.internal.export;

import java.nio.file.Files;
import java.nio.file.Path;

import org.debatemapper.diagram.open.OpenMap;
import org.debatemapper.ui.internal.editing.Snapshot;
import org.debatemapper.ui.internal.preferences.Settings;
import org.debatemapper.ui.internal.views.StatusLine;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;

/** Writes a map as a picture, or a debate for another program. */
final class ExportWizard extends Wizard {
    private static final int WIDTH = 760;
    private static final int HEIGHT = 460;

    private final OpenMap open;
    private final Snapshot debate;
    private final ExportPage form;

    private ExportWizard(OpenMap open, Snapshot debate) {
        this.open = open;
        this.debate = debate;
        this.form = new ExportPage(open, debate);
        setWindowTitle(Messages.ExportWizard_title);
    }

    static void open(Shell parent, OpenMap open, Snapshot debate) {
        WizardDialog dialog = new WizardDialog(parent, new ExportWizard(open, debate));
        dialog.setMinimumPageSize(WIDTH, HEIGHT);
        dialog.open();
    }

    @Override
    public void addPages() {
        addPage(form);
    }

    @Override
    public boolean performFinish() {
        Path target = form.file().toAbsolutePath();
        if (Files.exists(target) && !MessageDialog.openQuestion(getShell(), Messages.ExportWizard_title,
                NLS.bind(Messages.ExportWizard_overwrite, target))) {
            return false;
        }
        ExportChoice choice = form.choice();
        Settings.put(Settings.EXPORT_FOLDER, target.getParent().toString());
        Settings.put(Settings.EXPORT_FORMAT, choice.target().id());
        ExportJob job = new ExportJob(debate, choice, target);
        job.addJobChangeListener(new JobChangeAdapter() {
            @Override
            public void done(IJobChangeEvent event) {
                if (event.getResult().isOK()) {
                    StatusLine.show(open.editor(), NLS.bind(Messages.ExportHandler_done, target));
                }
            }
        });
        job.schedule();
        return true;
    }
}
