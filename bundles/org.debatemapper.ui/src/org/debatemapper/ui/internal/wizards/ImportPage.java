package org.debatemapper.ui.internal.wizards;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

import org.debatemapper.core.exchange.Formats;
import org.debatemapper.core.exchange.LedgerReport;
import org.debatemapper.core.exchange.ReaderFormat;
import org.debatemapper.model.Debate;
import org.debatemapper.ui.internal.preferences.Settings;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** A file, what is in it, and what would be lost. */
final class ImportPage extends WizardPage {
    private static final int PAUSE = 400;
    private static final int REPORT_HEIGHT = 180;

    private final Runnable later = this::read;
    private String proposed = ""; //$NON-NLS-1$
    private Text path;
    private Label summary;
    private Text report;
    private Debate debate;

    ImportPage() {
        super("file"); //$NON-NLS-1$
        setTitle(Messages.ImportWizard_title);
        setDescription(NLS.bind(Messages.ImportPage_description, formats()));
        setPageComplete(false);
    }

    void propose(Path file) {
        proposed = file.toString();
    }

    Path file() {
        return Path.of(path.getText());
    }

    Debate debate() {
        return debate;
    }

    @Override
    public void createControl(Composite parent) {
        Composite form = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).margins(12, 12).spacing(12, 10).applyTo(form);
        new Label(form, SWT.NONE).setText(Messages.ImportPage_file);
        path = new Text(form, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(path);
        path.addListener(SWT.Modify, event -> {
            setPageComplete(false);
            path.getDisplay().timerExec(PAUSE, later);
        });
        Button browse = new Button(form, SWT.PUSH);
        browse.setText(Messages.ImportPage_browse);
        browse.addListener(SWT.Selection, event -> browse());
        summary = new Label(form, SWT.WRAP);
        GridDataFactory.fillDefaults().span(3, 1).grab(true, false).applyTo(summary);
        report = new Text(form, SWT.MULTI | SWT.READ_ONLY | SWT.BORDER | SWT.WRAP | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().span(3, 1).grab(true, true).hint(SWT.DEFAULT, REPORT_HEIGHT).applyTo(report);
        path.setText(proposed);
        setControl(form);
    }

    private void browse() {
        FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
        dialog.setFilterPath(Settings.get(Settings.IMPORT_FOLDER));
        String chosen = dialog.open();
        if (chosen != null) {
            Settings.put(Settings.IMPORT_FOLDER, dialog.getFilterPath());
            path.setText(chosen);
        }
    }

    private void read() {
        if (path.isDisposed()) {
            return;
        }
        clear(null);
        try {
            if (path.getText().isBlank() || !Files.isRegularFile(Path.of(path.getText()))) {
                return;
            }
            ImportRun run = new ImportRun(Path.of(path.getText()));
            getContainer().run(true, true, run);
            show(run);
        } catch (InvalidPathException e) {
            clear(e.getReason());
        } catch (InvocationTargetException e) {
            clear(e.getMessage());
        } catch (InterruptedException e) {
            clear(Messages.ImportPage_cancelled);
        }
    }

    private void clear(String error) {
        debate = null;
        setErrorMessage(error);
        summary.setText(""); //$NON-NLS-1$
        report.setText(""); //$NON-NLS-1$
        setPageComplete(false);
    }

    private void show(ImportRun run) {
        debate = run.debate();
        summary.setText(NLS.bind(Messages.ImportPage_summary, new Object[] { run.format().name(),
                debate.getStatements().size(), debate.getRelations().size(), run.ledger().losses().size() }));
        report.setText(LedgerReport.toText(run.ledger()));
        setPageComplete(true);
        ((Composite) getControl()).layout();
    }

    private static String formats() {
        return String.join(", ", Formats.contributed().readers().stream().map(ReaderFormat::name).toList()); //$NON-NLS-1$
    }
}
