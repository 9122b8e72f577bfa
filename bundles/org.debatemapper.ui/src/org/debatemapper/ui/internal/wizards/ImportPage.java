package org.debatemapper.ui.internal.wizards;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

import org.debatemapper.diagram.open.OpenMap;
import org.debatemapper.ui.internal.exchange.FormatOptions;
import org.debatemapper.ui.internal.exchange.LedgerTable;
import org.debatemapper.ui.internal.preferences.Settings;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** A file, how it is read, what is in it, and what would be lost: all before anything is made of it. */
final class ImportPage extends WizardPage {
    private static final int PAUSE = 400;

    private final Runnable later = this::read;
    private final Path proposed;
    private final Optional<OpenMap> open;
    private final ImportBases bases;
    private Text path;
    private ImportGoal goal;
    private FormatChoice format;
    private FormatOptions options;
    private ImportPreview preview;
    private LedgerTable ledger;
    private ImportRequest shown;
    private ReadDebate debate;

    ImportPage(Path proposed, Optional<OpenMap> open, ImportBases bases) {
        super("file"); //$NON-NLS-1$
        this.proposed = proposed;
        this.open = open;
        this.bases = bases;
        setTitle(Messages.ImportWizard_title);
        setDescription(Messages.ImportPage_description);
        setPageComplete(false);
    }

    /** The map in the editor whose debate is to be updated; empty for a debate of its own. */
    Optional<OpenMap> updated() {
        return goal.updated();
    }

    /** What was read; null if the page is not complete. */
    ReadDebate debate() {
        return debate;
    }

    @Override
    public void createControl(Composite parent) {
        Composite form = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).margins(12, 12).spacing(12, 8).applyTo(form);
        createFileRow(form);
        format = new FormatChoice(form, this::read);
        options = new FormatOptions(form, this::read);
        GridDataFactory.fillDefaults().span(3, 1).grab(true, false).applyTo(options);
        goal = new ImportGoal(form, open, bases, () -> getContainer().updateButtons());
        preview = new ImportPreview(form);
        GridDataFactory.fillDefaults().span(3, 1).grab(true, true).applyTo(preview);
        ledger = new LedgerTable(form, true);
        ((GridData) ledger.getLayoutData()).horizontalSpan = 3;
        show(null);
        if (proposed != null) {
            path.setText(proposed.toString());
        }
        path.setFocus();
        setControl(form);
    }

    private void createFileRow(Composite form) {
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
        try {
            Path file = Path.of(path.getText());
            if (path.getText().isBlank() || !Files.isRegularFile(file)) {
                fail(path.getText().isBlank() ? null : NLS.bind(Messages.ImportReading_noFile, file));
                return;
            }
            ImportRequest request = new ImportRequest(file, format.format(), format.charset(), options.values());
            if (!request.equals(shown)) {
                read(request);
            }
        } catch (InvalidPathException e) {
            fail(e.getMessage());
        }
    }

    private void read(ImportRequest request) {
        fail(null);
        shown = request;
        try {
            ImportReading reading = new ImportReading(request);
            getContainer().run(true, true, reading);
            show(reading.result());
        } catch (InvocationTargetException e) {
            fail(e.getMessage());
        } catch (InterruptedException e) {
            fail(Messages.ImportPage_cancelled);
        }
    }

    private void fail(String message) {
        shown = null;
        show(null);
        setErrorMessage(message);
    }

    private void show(ReadDebate read) {
        debate = read;
        format.show(read);
        options.show(read == null ? format.options() : read.format().options());
        preview.show(read);
        ledger.show(read == null ? null : read.ledger());
        if (read != null) {
            goal.propose(read.request().file());
        }
        setPageComplete(read != null);
    }
}
