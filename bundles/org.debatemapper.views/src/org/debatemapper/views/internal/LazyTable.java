package org.debatemapper.views.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

import org.eclipse.jface.viewers.CellLabelProvider;
import org.eclipse.jface.viewers.ILazyContentProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;

/**
 * A table that can be sorted by its columns and makes only the rows that are seen.
 *
 * @param <R>
 *            the class of the rows; those that are equal are kept selected when rows change
 */
public final class LazyTable<R> {
    private final TableViewer viewer;
    private List<R> unsorted = List.of();
    private List<R> rows = List.of();
    private Comparator<R> order;

    /**
     * @param parent
     *            where to put it
     */
    public LazyTable(Composite parent) {
        viewer = new TableViewer(parent, SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL | SWT.MULTI | SWT.VIRTUAL);
        viewer.getTable().setHeaderVisible(true);
        viewer.setUseHashlookup(true);
        viewer.setContentProvider((ILazyContentProvider) this::fill);
    }

    /** @return the viewer, never null; its selection are rows */
    public TableViewer getViewer() {
        return viewer;
    }

    /** @return the widget, never null */
    public Table getControl() {
        return viewer.getTable();
    }

    /** @return the rows as they are sorted now */
    public List<R> getRows() {
        return rows;
    }

    /**
     * @param title
     *            of the column
     * @param width
     *            in pixels
     * @param by
     *            the order when the title is clicked; null if the column cannot be sorted by
     * @param labels
     *            what the cells show
     * @return the new column, at the right of the others
     */
    public TableViewerColumn addColumn(String title, int width, Comparator<R> by, CellLabelProvider labels) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
        column.getColumn().setText(title);
        column.getColumn().setWidth(width);
        column.getColumn().setResizable(true);
        column.getColumn().setMoveable(true);
        column.setLabelProvider(labels);
        if (by != null) {
            column.getColumn().addListener(SWT.Selection, event -> sort(column.getColumn(), by));
        }
        return column;
    }

    /**
     * @param text
     *            gives the text of a cell
     * @param image
     *            gives its icon, or null
     * @return labels for a column
     */
    public CellLabelProvider labels(Function<R, String> text, Function<R, Image> image) {
        return new TextCells<>(text, image);
    }

    /**
     * @param shown
     *            the rows from now on, sorted here; what is selected stays selected
     */
    public void show(List<R> shown) {
        List<R> selection = selected();
        unsorted = List.copyOf(shown);
        arrange(selection);
    }

    /** @return the selected rows, never null */
    public List<R> selected() {
        List<R> found = new ArrayList<>();
        for (int index : viewer.getTable().getSelectionIndices()) {
            if (index < rows.size()) {
                found.add(rows.get(index));
            }
        }
        return found;
    }

    /**
     * Selects rows and scrolls to the first of them, without telling anybody.
     *
     * @param wanted
     *            which rows
     */
    public void select(Predicate<? super R> wanted) {
        Table table = viewer.getTable();
        table.deselectAll();
        int first = -1;
        for (int index = 0; index < rows.size(); index++) {
            if (wanted.test(rows.get(index))) {
                table.select(index);
                first = first < 0 ? index : first;
            }
        }
        if (first >= 0) {
            table.showSelection();
        }
    }

    private void arrange(List<R> selection) {
        rows = order == null ? unsorted : unsorted.stream().sorted(order).toList();
        viewer.setInput(rows);
        viewer.setItemCount(rows.size());
        viewer.getTable().clearAll();
        if (!selection.isEmpty()) {
            select(selection::contains);
        }
    }

    /** The table may ask for lines that it had before. */
    private void fill(int index) {
        if (index < rows.size()) {
            viewer.replace(rows.get(index), index);
        }
    }

    /** Up, down, and back to the order in which the rows came. */
    private void sort(TableColumn column, Comparator<R> by) {
        Table table = viewer.getTable();
        int before = table.getSortColumn() == column ? table.getSortDirection() : SWT.NONE;
        int direction = before == SWT.NONE ? SWT.UP : before == SWT.UP ? SWT.DOWN : SWT.NONE;
        table.setSortColumn(direction == SWT.NONE ? null : column);
        table.setSortDirection(direction);
        order = direction == SWT.NONE ? null : direction == SWT.UP ? by : by.reversed();
        arrange(selected());
    }
}
