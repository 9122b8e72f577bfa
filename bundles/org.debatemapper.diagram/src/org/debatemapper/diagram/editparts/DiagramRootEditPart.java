package org.debatemapper.diagram.editparts;

import org.debatemapper.diagram.figures.CrispPane;
import org.eclipse.draw2d.ScalableFreeformLayeredPane;
import org.eclipse.gef.editparts.ScalableFreeformRootEditPart;

/** The root with zoom from 10 to 400 %. */
public final class DiagramRootEditPart extends ScalableFreeformRootEditPart {
    private static final double[] LEVELS = { 0.1, 0.2, 0.33, 0.5, 0.67, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 2, 3, 4 };

    /** Makes a root at 100 %. */
    public DiagramRootEditPart() {
        getZoomManager().setZoomLevels(LEVELS);
    }

    @Override
    protected ScalableFreeformLayeredPane createScaledLayers() {
        CrispPane layers = new CrispPane();
        layers.add(getGridLayer(), GRID_LAYER);
        layers.add(getPrintableLayers(), PRINTABLE_LAYERS);
        return layers;
    }

    private org.eclipse.draw2d.IFigure getGridLayer() {
        return createGridLayer();
    }
}
