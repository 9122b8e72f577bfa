package org.debatemapper.diagram.figures;

import org.eclipse.draw2d.FreeformLayeredPane;
import org.eclipse.draw2d.geometry.Rectangle;

/** Layers that reach as far as what they hold. */
public final class LayerPane extends FreeformLayeredPane {
    @Override
    public Rectangle getFreeformExtent() {
        // It tells of changes only to those who have asked it.
        super.getFreeformExtent();
        return LayerExtent.of(this);
    }
}
