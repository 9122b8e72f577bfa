package org.debatemapper.ui.internal.wizards;

import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

import org.debatemapper.core.diff.Addition;
import org.debatemapper.core.diff.Difference;
import org.debatemapper.core.diff.DifferenceText;
import org.debatemapper.core.diff.Proposal;
import org.debatemapper.core.diff.Reimport;
import org.debatemapper.core.diff.Removal;
import org.debatemapper.diagram.open.OpenMap;
import org.debatemapper.model.provider.DebateEditPlugin;
import org.debatemapper.ui.internal.Icons;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** In what a file differs from the debate that was made of it; a person chooses what the debate takes over. */
final class UpdatePage extends WizardPage {
    private static final int NARROW = 3;
    private static final int WIDE = 4;

    private final ImportBases bases;
    private Runnable entered = () -> { };
    private Label heading;
    private CheckboxTableViewer table;
    private ReadDebate read;
    private OpenMap open;
    private Reimport reimport;

    UpdatePage(ImportBases bases) {
        super("update"); //$NON-NLS-1$
        this.bases = bases;
        setTitle(Messages.UpdatePage_title);
        setDescription(Messages.UpdatePage_description);
        setPageComplete(false);
    }

    /** @param work runs whenever the page comes to the front */
    void whenEntered(Runnable work) {
        entered = work;
    }

    /** What to make in the debate. */
    List<Difference> chosen() {
        return Arrays.stream(table.getCheckedElements()).map(row -> ((Proposal) row).difference()).toList();
    }

    /** The comparison; null before {@link #compare}. */
    Reimport reimport() {
        return reimport;
    }

    @Override
    public void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(12, 12).spacing(12, 8).applyTo(page);
        heading = new Label(page, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(heading);
        Composite frame = new Composite(page, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(frame);
        table = CheckboxTableViewer.newCheckList(frame, SWT.BORDER | SWT.FULL_SELECTION);
        table.getTable().setHeaderVisible(true);
        table.setContentProvider(ArrayContentProvider.getInstance());
        ColumnViewerToolTipSupport.enableFor(table);
        TableColumnLayout columns = new TableColumnLayout();
        frame.setLayout(columns);
        add(columns, Messages.UpdatePage_element, WIDE, DifferenceText::name, true);
        addKind(columns);
        add(columns, Messages.UpdatePage_here, WIDE, DifferenceText::before, false);
        add(columns, Messages.UpdatePage_file, WIDE, DifferenceText::now, false);
        table.addCheckStateListener(event -> validate());
        Composite buttons = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(buttons);
        button(buttons, Messages.UpdatePage_all, true);
        button(buttons, Messages.UpdatePage_none, false);
        setControl(page);
    }

    @Override
    public void setVisible(boolean visible) {
        if (visible) {
            entered.run();
        }
        super.setVisible(visible);
    }

    /** Compares what was read with a debate, and shows in what they differ. */
    void compare(ReadDebate compared, OpenMap with) {
        if (compared == read) {
            return;
        }
        read = compared;
        open = with;
        try {
            // The dialog keeps everybody else from editing meanwhile.
            getContainer().run(true, false, monitor -> {
                monitor.beginTask(Messages.UpdatePage_comparing, -1);
                reimport = new Reimport(open.debate(), bases.find(read.request().file(), open.debate()).orElse(null),
                        read.debate());
            });
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        show(reimport.proposals());
    }

    private void show(List<Proposal> proposals) {
        long conflicts = proposals.stream().filter(Proposal::conflicting).count();
        heading.setText(proposals.isEmpty() ? Messages.UpdatePage_same
                : conflicts == 0 ? NLS.bind(Messages.UpdatePage_differences, proposals.size())
                        : NLS.bind(Messages.UpdatePage_conflicts, proposals.size(), conflicts));
        table.setInput(proposals);
        proposals.forEach(proposal -> table.setChecked(proposal, proposal.recommended()));
        validate();
    }

    private void validate() {
        setPageComplete(table.getCheckedElements().length > 0);
    }

    private void button(Composite parent, String label, boolean checked) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(label);
        button.addListener(SWT.Selection, event -> {
            table.setAllChecked(checked);
            validate();
        });
    }

    private DifferenceText text(Object row) {
        return reimport.text((Proposal) row, open.languages());
    }

    private void add(TableColumnLayout columns, String title, int weight, Function<DifferenceText, String> value,
            boolean icons) {
        add(columns, title, weight, new ColumnLabelProvider() {
            @Override
            public String getText(Object row) {
                return value.apply(text(row)).replaceAll("\\s+", " "); //$NON-NLS-1$ //$NON-NLS-2$
            }

            @Override
            public Image getImage(Object row) {
                return icons ? Icons.of(((Proposal) row).difference().element()) : null;
            }

            @Override
            public String getToolTipText(Object row) {
                String shown = value.apply(text(row));
                return shown.isEmpty() ? null : shown;
            }
        });
    }

    private void addKind(TableColumnLayout columns) {
        add(columns, Messages.UpdatePage_change, NARROW, new ColumnLabelProvider() {
            @Override
            public String getText(Object row) {
                return kind((Proposal) row);
            }
        });
    }

    private void add(TableColumnLayout columns, String title, int weight, ColumnLabelProvider labels) {
        TableViewerColumn column = new TableViewerColumn(table, SWT.LEFT);
        column.getColumn().setText(title);
        columns.setColumnData(column.getColumn(), new ColumnWeightData(weight));
        column.setLabelProvider(labels);
    }

    private String kind(Proposal proposal) {
        Difference difference = proposal.difference();
        String kind = difference instanceof Addition ? Messages.UpdatePage_added
                : difference instanceof Removal ? Messages.UpdatePage_removed : feature(text(proposal));
        return proposal.conflicting() ? NLS.bind(Messages.UpdatePage_conflict, kind) : kind;
    }

    private static String feature(DifferenceText text) {
        EStructuralFeature feature = text.feature();
        String name = DebateEditPlugin.INSTANCE.getString(
                "_UI_" + feature.getEContainingClass().getName() + '_' + feature.getName() + "_feature"); //$NON-NLS-1$ //$NON-NLS-2$
        return text.key() == null ? name : name + " (" + text.key() + ')'; //$NON-NLS-1$
    }
}
