package org.debatemapper.diagram.figures;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.draw2d.AnchorListener;
import org.eclipse.draw2d.ConnectionAnchor;
import org.eclipse.draw2d.FigureListener;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;

/**
 * An anchor that follows its own figure and nothing else. The plain anchor listens to all ancestors of its figure, whose
 * listener lists then grow with the map, and opening it costs the square of its size.
 */
public final class FigureAnchor implements ConnectionAnchor {
    private final IFigure owner;
    private final List<AnchorListener> listeners = new CopyOnWriteArrayList<>();
    private final FigureListener mover = source -> listeners.forEach(listener -> listener.anchorMoved(this));

    /**
     * @param owner
     *            the figure of a card or an edge
     */
    public FigureAnchor(IFigure owner) {
        this.owner = owner;
    }

    @Override
    public void addAnchorListener(AnchorListener listener) {
        if (listeners.isEmpty()) {
            owner.addFigureListener(mover);
        }
        listeners.add(listener);
    }

    @Override
    public void removeAnchorListener(AnchorListener listener) {
        listeners.remove(listener);
        if (listeners.isEmpty()) {
            owner.removeFigureListener(mover);
        }
    }

    @Override
    public Point getLocation(Point reference) {
        Rectangle box = getReferenceBox();
        Point center = box.getCenter();
        double dx = reference.x - center.x;
        double dy = reference.y - center.y;
        if (dx == 0 && dy == 0 || box.isEmpty()) {
            return center;
        }
        double share = 0.5 / Math.max(Math.abs(dx) / box.width, Math.abs(dy) / box.height);
        return share >= 1 ? reference : new Point((int) (center.x + dx * share), (int) (center.y + dy * share));
    }

    @Override
    public Point getReferencePoint() {
        return getReferenceBox().getCenter();
    }

    @Override
    public IFigure getOwner() {
        return owner;
    }

    private Rectangle getReferenceBox() {
        Rectangle box = owner instanceof EdgeFigure edge ? edge.getMarkBounds() : owner.getBounds().getCopy();
        owner.translateToAbsolute(box);
        return box;
    }
}
