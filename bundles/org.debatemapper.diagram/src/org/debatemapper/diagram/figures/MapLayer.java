package org.debatemapper.diagram.figures;

import org.eclipse.draw2d.FreeformLayer;

/** Holds the cards of a map, each at its own bounds. Many that come at once are announced once. */
public final class MapLayer extends FreeformLayer {
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
