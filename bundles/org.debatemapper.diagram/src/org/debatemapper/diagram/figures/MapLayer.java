package org.debatemapper.diagram.figures;

import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.geometry.Rectangle;

/** Holds the cards of a map, each at its own bounds. Many that come at once are announced once. */
public final class MapLayer extends FreeformLayer {
    /** Between the outermost cards and the edge of the window. */
    private static final int MARGIN = 24;

    private boolean silent;

    /**
     * @param changes
     *            adds or removes figures
     */
    public void batch(Runnable changes) {
        if (silent) {
            changes.run();
            return;
        }
        silent = true;
        try {
            changes.run();
        } finally {
            silent = false;
        }
        fireExtentChanged();
        revalidate();
        repaint();
    }

    @Override
    public Rectangle getFreeformExtent() {
        return super.getFreeformExtent().getExpanded(MARGIN, MARGIN);
    }

    @Override
    public void fireExtentChanged() {
        if (!silent) {
            super.fireExtentChanged();
        }
    }

    @Override
    public void revalidate() {
        if (!silent) {
            super.revalidate();
        }
    }
}
