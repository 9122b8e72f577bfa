package org.debatemapper.diagram.figures;

import org.eclipse.draw2d.ConnectionLayer;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;

/** Holds the edges of a map. */
public final class EdgeLayer extends ConnectionLayer {
    private final Extents extents = new Extents(0);

    @Override
    public void add(IFigure figure, Object constraint, int index) {
        super.add(figure, constraint, index);
        extents.added(figure);
    }

    @Override
    public void remove(IFigure figure) {
        extents.removed(figure);
        super.remove(figure);
    }

    @Override
    public Rectangle getFreeformExtent() {
        return extents.get();
    }

    /** No edge has bounds that depend on those of the layer. */
    @Override
    public void setFreeformBounds(Rectangle bounds) {
        setBounds(bounds);
    }
}
