package org.debatemapper.diagram.figures;

import org.eclipse.draw2d.FreeformFigure;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;

/** How far layers reach. The platform counts those that hold nothing, too, and with them the origin of the map. */
final class LayerExtent {
    private LayerExtent() {
    }

    /** What the layers of a pane take up, in the coordinates of its parent; empty if they hold nothing. */
    static Rectangle of(IFigure pane) {
        Rectangle all = null;
        for (Object child : pane.getChildren()) {
            Rectangle extent = child instanceof FreeformFigure layer ? layer.getFreeformExtent() : ((IFigure) child).getBounds();
            if (!extent.isEmpty()) {
                all = all == null ? extent.getCopy() : all.union(extent);
            }
        }
        if (all == null) {
            return new Rectangle();
        }
        pane.translateToParent(all);
        return all;
    }
}
