package org.debatemapper.diagram.figures;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.ScalableFreeformLayeredPane;
import org.eclipse.draw2d.geometry.Rectangle;

/**
 * Zooms with the transformation of the graphics context. The plain pane rounds every coordinate, line width and font
 * size to whole pixels, so that texts grow and shrink in jumps and leave their cards.
 */
public final class CrispPane extends ScalableFreeformLayeredPane {
    /** Graphics do not tell how far they are zoomed. Painting is confined to the thread of the user interface. */
    private static double painting = 1;

    /** @return the zoom under which figures are painted just now, 1 outside of any zoomed pane */
    static double paintingScale() {
        return painting;
    }

    @Override
    public Rectangle getFreeformExtent() {
        // It tells of changes only to those who have asked it.
        super.getFreeformExtent();
        return LayerExtent.of(this);
    }

    @Override
    protected void paintClientArea(Graphics graphics) {
        if (getChildren().isEmpty()) {
            return;
        }
        graphics.pushState();
        graphics.scale(getScale());
        // After each layer the last pushed state comes back: it has to be one with the zoom.
        graphics.pushState();
        paintAt(getScale(), () -> paintChildren(graphics));
        graphics.popState();
        graphics.popState();
    }

    /**
     * Lets texts know how large they come out: they are painted in another way when they are zoomed.
     *
     * @param scale
     *            the zoom that the graphics have already, above 0
     * @param work
     *            paints pictures
     */
    public static void paintAt(double scale, Runnable work) {
        double outer = painting;
        painting = scale;
        try {
            work.run();
        } finally {
            painting = outer;
        }
    }
}
