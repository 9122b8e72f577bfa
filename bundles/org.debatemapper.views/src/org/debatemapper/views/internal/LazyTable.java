package org.debatemapper.views.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

import org.debatemapper.diagram.drop.ElementDrag;
import org.eclipse.jface.action.IMenuListener;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.viewers.CellLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.ILazyContentProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TableViewerEditor;
import org.eclipse.jface.viewers.TableViewerFocusCellManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchPartSite;

/**
 * A table that can be sorted by its columns and makes only the rows that are seen.
 *
 * @param <R>
 *            the class of the rows; those that are equal are kept selected when rows change
 */
public final class LazyTable<R> {
    private final TableViewer viewer;
    private final TableHint hint;
    private List<R> unsorted = List.of();
    private List<R> rows = List.of();
    private SortOrder<R> order;
    private String whenEmpty = ""; //$NON-NLS-1$

    /**
     * @param parent
     *            where to put it
     */
    public LazyTable(Composite parent) {
        viewer = new TableViewer(new Composite(parent, SWT.NONE), SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL | SWT.MULTI | SWT.VIRTUAL);
        viewer.getTable().setHeaderVisible(true);
        viewer.setUseHashlookup(true);
        viewer.setContentProvider((ILazyContentProvider) this::fill);
        ElementDrag.from(viewer);
        hint = new TableHint(viewer.getTable());
    }

    /** @return the viewer, never null; its selection are rows */
    public TableViewer getViewer() {
        return viewer;
    }

    /** @return what the table is in, never null; layouts of others place this */
    public Composite getArea() {
        return getControl().getParent();
    }

    /** @return the widget, never null */
    public Table getControl() {
        return viewer.getTable();
    }

    /**
     * @param work
     *            runs when a person selects rows; with the mouse once the button is let go, and not at all if that begins
     *            to drag them elsewhere
     */
    public void onChoice(Runnable work) {
        Choice.listen(getControl(), work);
    }

    /**
     * Gives the table a context menu, to which other bundles may contribute.
     *
     * @param site
     *            of the view
     * @param fill
     *            makes the items anew each time the menu opens
     */
    public void setMenu(IWorkbenchPartSite site, IMenuListener fill) {
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(fill);
        menu.addMenuListener(filled -> filled.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS)));
        getControl().setMenu(menu.createContextMenu(getControl()));
        site.registerContextMenu(menu, viewer);
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
     * @param key
     *            what rows are sorted by when the title is clicked, a text by the rules of the window's language; null if
     *            the column cannot be sorted by
     * @param labels
     *            what the cells show
     * @return the new column, at the right of the others
     */
    public TableViewerColumn addColumn(String title, int width, Function<R, ? extends Comparable<?>> key,
            CellLabelProvider labels) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
        column.getColumn().setText(title);
        column.getColumn().setWidth(width);
        column.getColumn().setResizable(true);
        column.getColumn().setMoveable(true);
        column.setLabelProvider(labels);
        if (key != null) {
            column.getColumn().addListener(SWT.Selection, event -> sort(column.getColumn(), key));
        }
        return column;
    }

    /**
     * @param text
     *            what a person reads in place of rows while there are none: why, and what to do; empty for nothing
     */
    public void setHint(String text) {
        whenEmpty = text;
        hint.show(rows.isEmpty() ? whenEmpty : ""); //$NON-NLS-1$
    }

    /** Takes all columns away, so that others can be added. */
    public void removeColumns() {
        Table table = viewer.getTable();
        table.setSortColumn(null);
        table.setSortDirection(SWT.NONE);
        order = null;
        for (TableColumn column : table.getColumns()) {
            column.dispose();
        }
    }

    /**
     * @param text
     *            gives the text of a cell
     * @param image
     *            gives its icon, or null
     * @return labels for a column
     */
    public CellLabelProvider labels(Function<R, String> text, Function<R, Image> image) {
        return new TextCells<>(text, image, row -> false);
    }

    /**
     * @param text
     *            gives the text of a cell
     * @param quiet
     *            which rows stand back
     * @return labels for a column
     */
    public CellLabelProvider quietLabels(Function<R, String> text, Predicate<R> quiet) {
        return new TextCells<>(text, null, quiet);
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

    /** Edits a cell after a double-click on it or F2, the next one with Tab; a single click only selects. */
    public void editOnDoubleClick() {
        var cells = new TableViewerFocusCellManager(viewer, new FocusCellBorder(viewer));
        TableViewerEditor.create(viewer, cells, new ColumnViewerEditorActivationStrategy(viewer) {
            @Override
            protected boolean isEditorActivationEvent(ColumnViewerEditorActivationEvent event) {
                return event.eventType == ColumnViewerEditorActivationEvent.TRAVERSAL
                        || event.eventType == ColumnViewerEditorActivationEvent.MOUSE_DOUBLE_CLICK_SELECTION
                        || event.eventType == ColumnViewerEditorActivationEvent.KEY_PRESSED && event.keyCode == SWT.F2;
            }
        }, ColumnViewerEditor.TABBING_HORIZONTAL | ColumnViewerEditor.TABBING_MOVE_TO_ROW_NEIGHBOR
                | ColumnViewerEditor.KEYBOARD_ACTIVATION);
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
        rows = order == null ? unsorted : order.sort(unsorted);
        viewer.setInput(rows);
        viewer.setItemCount(rows.size());
        viewer.getTable().clearAll();
        setHint(whenEmpty);
        if (!selection.isEmpty()) {
            select(Set.copyOf(selection)::contains);
        }
    }

    /** The table may ask for lines that it had before. */
    private void fill(int index) {
        if (index < rows.size()) {
            viewer.replace(rows.get(index), index);
        }
    }

    /** Up, down, and back to the order in which the rows came. */
    private void sort(TableColumn column, Function<R, ? extends Comparable<?>> key) {
        Table table = viewer.getTable();
        int before = table.getSortColumn() == column ? table.getSortDirection() : SWT.NONE;
        int direction = before == SWT.NONE ? SWT.UP : before == SWT.UP ? SWT.DOWN : SWT.NONE;
        table.setSortColumn(direction == SWT.NONE ? null : column);
        table.setSortDirection(direction);
        order = direction == SWT.NONE ? null : new SortOrder<>(key, direction == SWT.DOWN);
        arrange(selected());
    }
}
