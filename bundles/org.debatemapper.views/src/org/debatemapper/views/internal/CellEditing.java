package org.debatemapper.views.internal;

import java.util.function.BiConsumer;
import java.util.function.Function;

import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnViewer;
import org.eclipse.jface.viewers.EditingSupport;

/**
 * Edits the cells of a column in place.
 *
 * @param <R>
 *            the class of the rows
 * @param <T>
 *            the class of the values that the cell editor takes and gives
 */
public final class CellEditing<R, T> extends EditingSupport {
    private final CellEditor editor;
    private final Function<R, T> get;
    private final BiConsumer<R, T> set;

    /**
     * @param viewer
     *            the viewer of the column
     * @param editor
     *            edits one cell at a time
     * @param get
     *            gives the value of a row, not null
     * @param set
     *            is told of another value, never null; edits the debate
     */
    public CellEditing(ColumnViewer viewer, CellEditor editor, Function<R, T> get, BiConsumer<R, T> set) {
        super(viewer);
        this.editor = editor;
        this.get = get;
        this.set = set;
    }

    @Override
    protected CellEditor getCellEditor(Object row) {
        return editor;
    }

    @Override
    protected boolean canEdit(Object row) {
        return true;
    }

    @Override
    @SuppressWarnings("unchecked")
    protected Object getValue(Object row) {
        return get.apply((R) row);
    }

    @Override
    @SuppressWarnings("unchecked")
    protected void setValue(Object row, Object value) {
        if (value != null && !value.equals(get.apply((R) row))) {
            set.accept((R) row, (T) value);
        }
    }
}
