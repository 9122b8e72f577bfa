package org.debatemapper.evaluation.internal;

import org.debatemapper.core.evaluation.Swing;
import org.eclipse.jface.resource.ColorDescriptor;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.OwnerDrawLabelProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TableItem;

/**
 * The bar of a tornado diagram: from 0 at the left to 1 at the right, with a line at the strength as it is. What a smaller
 * weight gives is orange, what a greater one gives is blue.
 */
final class SwingColumn extends OwnerDrawLabelProvider {
    private static final RGB LESS = new RGB(230, 159, 0);
    private static final RGB MORE = new RGB(0, 114, 178);
    private static final RGB LINE = new RGB(122, 135, 148);
    private static final int HEIGHT = 12;
    private static final int MARGIN = 6;
    private static final int FAINT = 60;
    private static final int OPAQUE = 255;

    private final LocalResourceManager resources;
    private final int column;
    private double strength;

    SwingColumn(LocalResourceManager resources, int column) {
        this.resources = resources;
        this.column = column;
    }

    /** Where the line is, from 0 to 1. */
    void setStrength(double now) {
        strength = now;
    }

    @Override
    protected void measure(Event event, Object element) {
        event.height = Math.max(event.height, HEIGHT);
    }

    @Override
    protected void paint(Event event, Object element) {
        Swing swing = (Swing) element;
        Rectangle cell = ((TableItem) event.item).getBounds(column);
        GC gc = event.gc;
        gc.setAntialias(SWT.ON);
        color(gc, LINE);
        gc.setAlpha(FAINT);
        for (double mark : new double[] { 0, 0.5, 1 }) {
            gc.fillRectangle(x(cell, mark), cell.y, 1, cell.height);
        }
        gc.setAlpha(OPAQUE);
        bar(gc, cell, LESS, swing.atZero());
        bar(gc, cell, MORE, swing.atOne());
        color(gc, LINE);
        gc.fillRectangle(x(cell, strength), cell.y, 1, cell.height);
    }

    private void bar(GC gc, Rectangle cell, RGB rgb, double end) {
        color(gc, rgb);
        int from = Math.min(x(cell, strength), x(cell, end));
        int to = Math.max(x(cell, strength), x(cell, end));
        gc.fillRectangle(from, cell.y + (cell.height - HEIGHT) / 2, to - from, HEIGHT);
    }

    private void color(GC gc, RGB rgb) {
        gc.setBackground(resources.create(ColorDescriptor.createFrom(rgb)));
    }

    private static int x(Rectangle cell, double share) {
        return cell.x + MARGIN + (int) Math.round((cell.width - 2 * MARGIN) * share);
    }
}
