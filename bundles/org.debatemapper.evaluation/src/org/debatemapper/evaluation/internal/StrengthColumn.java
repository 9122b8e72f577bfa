package org.debatemapper.evaluation.internal;

import java.util.Locale;

import org.eclipse.jface.resource.ColorDescriptor;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.OwnerDrawLabelProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TableItem;

/** A bar and a number from 0 to 1. */
final class StrengthColumn extends OwnerDrawLabelProvider {
    private static final RGB BLUE = new RGB(0, 114, 178);
    private static final int HEIGHT = 8;
    private static final int BAR = 90;
    private static final int GAP = 8;
    private static final int FAINT = 40;
    private static final int OPAQUE = 255;

    private final LocalResourceManager resources;
    private final int column;

    StrengthColumn(LocalResourceManager resources, int column) {
        this.resources = resources;
        this.column = column;
    }

    @Override
    protected void measure(Event event, Object element) {
        event.width = Math.max(event.width, BAR);
    }

    @Override
    protected void paint(Event event, Object element) {
        Row row = (Row) element;
        if (Double.isNaN(row.strength())) {
            return;
        }
        Rectangle cell = ((TableItem) event.item).getBounds(column);
        GC gc = event.gc;
        int top = cell.y + (cell.height - HEIGHT) / 2;
        String number = String.format(Locale.getDefault(), "%.2f", row.strength()); //$NON-NLS-1$
        gc.setAntialias(SWT.ON);
        gc.setBackground(resources.create(ColorDescriptor.createFrom(BLUE)));
        gc.setAlpha(FAINT);
        gc.fillRoundRectangle(cell.x, top, BAR, HEIGHT, HEIGHT, HEIGHT);
        gc.setAlpha(OPAQUE);
        int length = (int) Math.round(BAR * row.strength());
        if (length > 0) {
            gc.fillRoundRectangle(cell.x, top, length, HEIGHT, Math.min(length, HEIGHT), HEIGHT);
        }
        gc.drawText(number, cell.x + BAR + GAP, cell.y + (cell.height - gc.textExtent(number).y) / 2, true);
    }
}
