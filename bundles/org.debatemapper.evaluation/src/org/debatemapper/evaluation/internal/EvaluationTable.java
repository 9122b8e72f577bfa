package org.debatemapper.evaluation.internal;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

import org.debatemapper.diagram.WorkbenchTheme;
import org.debatemapper.model.Attackable;
import org.debatemapper.model.Label;
import org.debatemapper.model.Semantics;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.CellLabelProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ILazyContentProvider;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.OwnerDrawLabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.ui.PlatformUI;

/** Elements and their labels under several semantics. Only the lines that are seen are made. */
final class EvaluationTable {
    private static final int NAME = 250;
    private static final int LABEL = 95;
    private static final int STRENGTH = 150;
    private static final int REST = 260;

    private final TableViewer viewer;
    private final LocalResourceManager resources;
    private final TableColumn chosen;
    private final TableColumn change;
    private List<Row> rows = List.of();
    private Semantics semantics = Semantics.GROUNDED;
    private Comparator<Row> order;

    EvaluationTable(Composite parent) {
        viewer = new TableViewer(parent, SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL | SWT.MULTI | SWT.VIRTUAL);
        resources = new LocalResourceManager(JFaceResources.getResources(), viewer.getTable());
        viewer.getTable().setHeaderVisible(true);
        viewer.setUseHashlookup(true);
        viewer.setContentProvider((ILazyContentProvider) this::fill);
        Comparator<Row> byName = Comparator.comparing(Row::name, Collator.getInstance());
        add(Messages.EvaluationTable_element, NAME, byName, text(Row::name));
        chosen = addLabels("", () -> semantics); //$NON-NLS-1$
        change = add(Messages.EvaluationTable_change, 0, Comparator.comparing(Row::change), text(Row::change));
        for (Semantics compared : EvaluationView.COMPARED) {
            addLabels(Labels.of(compared), () -> compared);
        }
        add(Messages.EvaluationTable_strength, STRENGTH, Comparator.comparingDouble(Row::strength).reversed(),
                new StrengthColumn(resources, viewer.getTable().getColumnCount()));
        add(Messages.EvaluationTable_decidedBy, REST, Comparator.comparing(Row::decidedBy), text(Row::decidedBy));
        OwnerDrawLabelProvider.setUpOwnerDraw(viewer);
        new WorkbenchTheme(PlatformUI.getWorkbench()).follow(viewer.getTable(), theme -> viewer.getTable().clearAll());
    }

    Table getControl() {
        return viewer.getTable();
    }

    /** Tells the workbench what is selected. */
    ISelectionProvider getSelectionProvider() {
        return viewer;
    }

    /** The selected rows, never null. */
    List<Row> selected() {
        List<Row> found = new ArrayList<>();
        for (int index : viewer.getTable().getSelectionIndices()) {
            found.add(rows.get(index));
        }
        return found;
    }

    /** Selects the rows of elements, without telling anybody. */
    void select(Collection<? extends Attackable> elements) {
        Table table = viewer.getTable();
        table.deselectAll();
        for (int index = 0; index < rows.size(); index++) {
            if (elements.contains(rows.get(index).element())) {
                table.select(index);
            }
        }
        table.showSelection();
    }

    /** Shows rows and keeps what is selected. */
    void show(List<Row> shown, Semantics chosenSemantics, boolean anyOff) {
        List<Attackable> selection = selected().stream().map(Row::element).toList();
        semantics = chosenSemantics;
        boolean extra = EvaluationView.COMPARED.stream().noneMatch(compared -> compared == chosenSemantics);
        chosen.setText(Labels.of(chosenSemantics));
        chosen.setWidth(extra ? LABEL : 0);
        change.setWidth(anyOff ? STRENGTH : 0);
        rows = sorted(shown);
        viewer.setInput(rows);
        viewer.setItemCount(rows.size());
        viewer.getTable().clearAll();
        select(selection);
    }

    /** The table may ask for lines that it had before. */
    private void fill(int index) {
        if (index < rows.size()) {
            viewer.replace(rows.get(index), index);
        }
    }

    private List<Row> sorted(List<Row> unsorted) {
        return order == null ? unsorted : unsorted.stream().sorted(order).toList();
    }

    private TableColumn addLabels(String title, Supplier<Semantics> which) {
        return add(title, LABEL, Comparator.comparing(row -> row.label(which.get()).orElse(Label.UNDECIDED)),
                new LabelColumn(resources, which));
    }

    private static ColumnLabelProvider text(Function<Row, String> text) {
        return new ColumnLabelProvider() {
            @Override
            public String getText(Object row) {
                return text.apply((Row) row);
            }

            @Override
            public Font getFont(Object row) {
                return ((Row) row).change().isEmpty() ? null
                        : JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT);
            }
        };
    }

    private TableColumn add(String title, int width, Comparator<Row> by, CellLabelProvider labels) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
        column.getColumn().setText(title);
        column.getColumn().setWidth(width);
        column.getColumn().setResizable(true);
        column.setLabelProvider(labels);
        column.getColumn().addListener(SWT.Selection, event -> sort(column.getColumn(), by));
        return column.getColumn();
    }

    private void sort(TableColumn column, Comparator<Row> by) {
        Table table = viewer.getTable();
        boolean up = table.getSortColumn() == column && table.getSortDirection() == SWT.UP;
        table.setSortColumn(column);
        table.setSortDirection(up ? SWT.DOWN : SWT.UP);
        order = up ? by.reversed() : by;
        List<Attackable> selection = selected().stream().map(Row::element).toList();
        rows = sorted(rows);
        table.clearAll();
        select(selection);
    }
}
