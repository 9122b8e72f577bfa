package org.debatemapper.views.internal;

import org.eclipse.jface.viewers.FocusCellHighlighter;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** A thin frame around the cell that keys mean, while the table has the keyboard. */
final class FocusCellBorder extends FocusCellHighlighter {
    private final Table table;

    FocusCellBorder(TableViewer viewer) {
        super(viewer);
        table = viewer.getTable();
        table.addListener(SWT.PaintItem, this::paint);
    }

    @Override
    protected void focusCellChanged(ViewerCell now, ViewerCell before) {
        super.focusCellChanged(now, before);
        table.redraw();
    }

    private void paint(Event event) {
        ViewerCell focus = getFocusCell();
        if (focus != null && event.item == focus.getItem() && event.index == focus.getColumnIndex()
                && table.isFocusControl()) {
            Rectangle bounds = ((TableItem) event.item).getBounds(event.index);
            event.gc.setForeground(table.getForeground());
            event.gc.drawRectangle(bounds.x, bounds.y, bounds.width - 1, bounds.height - 1);
        }
    }
}
