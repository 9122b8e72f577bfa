package org.debatemapper.diagram.figures;

import java.util.IdentityHashMap;
import java.util.Map;

import org.eclipse.draw2d.FigureListener;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;

/**
 * The extent of the children of a layer, kept up to date as they come, go and move. Looks at all of them again only
 * after an outermost one went inwards; the layer of the toolkit does so after every move, which a drag on a large map
 * feels.
 */
final class Extents {
    private final int margin;
    private final Map<IFigure, Rectangle> known = new IdentityHashMap<>();
    private final FigureListener watch = this::moved;
    private Rectangle extent = new Rectangle();
    private boolean current = true;

    /**
     * @param margin
     *            to leave around the children, in pixels
     */
    Extents(int margin) {
        this.margin = margin;
    }

    void added(IFigure child) {
        child.addFigureListener(watch);
        enter(child);
    }

    void removed(IFigure child) {
        child.removeFigureListener(watch);
        leave(child);
    }

    /** @return the rectangle around all children; empty at the origin if there are none */
    Rectangle get() {
        if (!current) {
            current = true;
            extent = new Rectangle();
            boolean first = true;
            for (Rectangle bounds : known.values()) {
                extent = first ? bounds.getCopy() : extent.union(bounds);
                first = false;
            }
        }
        return known.isEmpty() ? new Rectangle() : extent.getExpanded(margin, margin);
    }

    private void moved(IFigure child) {
        if (!child.getBounds().equals(known.get(child))) {
            leave(child);
            enter(child);
        }
    }

    private void enter(IFigure child) {
        Rectangle bounds = child.getBounds().getCopy();
        if (known.isEmpty()) {
            extent = bounds.getCopy();
        } else if (current) {
            extent.union(bounds);
        }
        known.put(child, bounds);
    }

    private void leave(IFigure child) {
        Rectangle bounds = known.remove(child);
        if (bounds != null && isOutermost(bounds)) {
            current = known.isEmpty();
        }
    }

    private boolean isOutermost(Rectangle bounds) {
        return bounds.x <= extent.x || bounds.y <= extent.y || bounds.right() >= extent.right()
                || bounds.bottom() >= extent.bottom();
    }
}
