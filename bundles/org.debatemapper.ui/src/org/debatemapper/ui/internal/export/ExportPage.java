package org.debatemapper.ui.internal.export;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

import org.debatemapper.core.exchange.LossLedger;
import org.debatemapper.diagram.open.OpenMap;
import org.debatemapper.model.operations.Names;
import org.debatemapper.ui.internal.editing.Snapshot;
import org.debatemapper.ui.internal.exchange.LedgerTable;
import org.debatemapper.ui.internal.preferences.Settings;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** Format, options, what would be lost, and the file. The choices of last time are offered again: Enter is enough. */
final class ExportPage extends WizardPage {
    private static final int LIST_WIDTH = 250;
    private static final int LIST_HEIGHT = 320;

    private final OpenMap open;
    private final Snapshot debate;
    private Tree formats;
    private ExportOptions options;
    private LedgerTable ledger;
    private Text path;
    private boolean chosenPath;
    private LedgerJob job;

    ExportPage(OpenMap open, Snapshot debate) {
        super("export"); //$NON-NLS-1$
        this.open = open;
        this.debate = debate;
        setTitle(Messages.ExportWizard_title);
        setDescription(Messages.ExportPage_description);
    }

    ExportChoice choice() {
        return options.choice();
    }

    /** Where it is written. */
    Path file() {
        return Path.of(path.getText());
    }

    @Override
    public void createControl(Composite parent) {
        Composite form = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).spacing(16, 8).applyTo(form);
        formats = new Tree(form, SWT.BORDER | SWT.SINGLE);
        GridDataFactory.fillDefaults().grab(false, true).hint(LIST_WIDTH, LIST_HEIGHT).applyTo(formats);
        formats.addListener(SWT.Selection, event -> choose());
        formats.addListener(SWT.Collapse, event -> formats.getDisplay().asyncExec(() -> ((TreeItem) event.item).setExpanded(true)));
        Composite right = new Composite(form, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 12).applyTo(right);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(right);
        options = new ExportOptions(right, open, this::changed);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(options);
        ledger = new LedgerTable(right, false);
        createFileRow(form);
        setControl(form);
        fill();
        choose();
        formats.setFocus();
    }

    @Override
    public void dispose() {
        if (job != null) {
            job.cancel();
        }
        super.dispose();
    }

    private void createFileRow(Composite form) {
        Composite row = new Composite(form, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(12, 0).applyTo(row);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(row);
        new Label(row, SWT.NONE).setText(Messages.ExportPage_file);
        path = new Text(row, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(path);
        path.addListener(SWT.KeyDown, event -> chosenPath = true);
        path.addListener(SWT.Modify, event -> check());
        Button browse = new Button(row, SWT.PUSH);
        browse.setText(Messages.ExportPage_browse);
        browse.addListener(SWT.Selection, event -> browse());
    }

    private void fill() {
        String last = Settings.get(Settings.EXPORT_FORMAT);
        List<ExportTarget> all = ExportTarget.all();
        for (ExportGroup group : ExportGroup.values()) {
            List<ExportTarget> members = all.stream().filter(target -> ExportGroup.of(target) == group).toList();
            if (!members.isEmpty()) {
                TreeItem heading = new TreeItem(formats, SWT.NONE);
                heading.setText(group.title());
                heading.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
                members.forEach(target -> item(heading, target, last));
                heading.setExpanded(true);
            }
        }
        if (formats.getSelectionCount() == 0) {
            formats.select(formats.getItem(0).getItem(0));
        }
        formats.showSelection();
    }

    private void item(TreeItem heading, ExportTarget target, String last) {
        TreeItem item = new TreeItem(heading, SWT.NONE);
        item.setText(target.name());
        item.setData(target);
        if (target.id().equals(last)) {
            formats.select(item);
        }
    }

    private void choose() {
        TreeItem[] selection = formats.getSelection();
        if (selection.length == 0 || !(selection[0].getData() instanceof ExportTarget)) {
            formats.select(selection.length == 0 ? formats.getItem(0).getItem(0) : selection[0].getItem(0));
        }
        options.show((ExportTarget) formats.getSelection()[0].getData());
        changed();
    }

    private void changed() {
        ExportChoice choice = choice();
        if (!chosenPath) {
            path.setText(proposal(choice).toString());
        }
        if (job != null) {
            job.cancel();
        }
        ledger.show(null);
        setPageComplete(false);
        setErrorMessage(null);
        job = new LedgerJob(debate, choice, (losses, fault) -> show(choice, losses, fault));
        job.schedule();
    }

    private void show(ExportChoice shown, LossLedger losses, String fault) {
        ledger.getDisplay().asyncExec(() -> {
            if (!ledger.isDisposed() && shown.equals(choice())) {
                ledger.show(shown.target() instanceof ExportTarget.OfPicture ? null : losses);
                setErrorMessage(fault);
                setPageComplete(fault == null);
                check();
            }
        });
    }

    private void check() {
        try {
            Path parent = file().toAbsolutePath().getParent();
            boolean there = !path.getText().isBlank() && parent != null && parent.toFile().isDirectory();
            boolean itself = file().toAbsolutePath().equals(open.session().getFile());
            setMessage(!there ? Messages.ExportPage_noFolder : itself ? Messages.ExportPage_itself : null,
                    there && !itself ? NONE : WARNING);
        } catch (InvalidPathException e) {
            setMessage(e.getMessage(), WARNING);
        }
        getContainer().updateButtons();
    }

    @Override
    public boolean isPageComplete() {
        return super.isPageComplete() && getMessageType() == NONE;
    }

    private void browse() {
        FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
        Path current = file();
        dialog.setFilterPath(current.getParent() == null ? null : current.getParent().toString());
        dialog.setFileName(current.getFileName() == null ? null : current.getFileName().toString());
        dialog.setFilterExtensions(new String[] { "*." + choice().target().extension(), "*.*" }); //$NON-NLS-1$ //$NON-NLS-2$
        String chosen = dialog.open();
        if (chosen != null) {
            chosenPath = true;
            path.setText(chosen);
        }
    }

    /** The folder of last time, the name of the debate, and of the map if not all is written. */
    private Path proposal(ExportChoice choice) {
        String last = Settings.get(Settings.EXPORT_FOLDER);
        Path folder = last.isEmpty() ? open.session().getFile().getParent() : Path.of(last);
        String name = open.session().getFile().getFileName().toString().replaceFirst("\\.debate$", ""); //$NON-NLS-1$ //$NON-NLS-2$
        if (choice.map() != null) {
            String map = Names.of(open.session().find(choice.map()), open.languages())
                    .replaceAll("[\\\\/:*?\"<>|]+", " "); //$NON-NLS-1$ //$NON-NLS-2$
            name = map.isBlank() ? name : name + " - " + map; //$NON-NLS-1$
        }
        Path file = folder.resolve(name + '.' + choice.target().extension());
        return file.equals(open.session().getFile())
                ? folder.resolve(NLS.bind(Messages.ExportPage_copy, name) + '.' + choice.target().extension())
                : file;
    }
}
