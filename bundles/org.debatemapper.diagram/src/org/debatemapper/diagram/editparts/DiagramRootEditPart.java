package org.debatemapper.diagram.editparts;

import org.debatemapper.diagram.figures.CrispPane;
import org.debatemapper.diagram.figures.EdgeLayer;
import org.debatemapper.diagram.figures.LayerPane;
import org.eclipse.core.runtime.Platform;
import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.LayeredPane;
import org.eclipse.draw2d.ScalableFreeformLayeredPane;
import org.eclipse.gef.AutoexposeHelper;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.Request;
import org.eclipse.gef.editparts.ScalableFreeformRootEditPart;
import org.eclipse.swt.graphics.Color;

/** The root: zooms from 10 to 400 %, draws frames below edges and edges below cards, as exports do. */
public final class DiagramRootEditPart extends ScalableFreeformRootEditPart {
    /** The layer of the frames of groups. */
    static final String FRAMES = "Frame Layer";

    private static final double[] LEVELS = { 0.1, 0.2, 0.33, 0.5, 0.67, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 2, 3, 4 };

    /** Makes a root at 100 %. */
    public DiagramRootEditPart() {
        getZoomManager().setZoomLevels(LEVELS);
    }

    /** Adapters of other bundles are asked for only where there are other bundles. */
    @Override
    @SuppressWarnings("rawtypes")
    public Object getAdapter(Class type) {
        return Platform.isRunning() || type == AutoexposeHelper.class ? super.getAdapter(type) : null;
    }

    /** What no part lies at belongs to the map. */
    @Override
    public DragTracker getDragTracker(Request request) {
        return getContents() instanceof MapEditPart map ? map.getDragTracker(request) : super.getDragTracker(request);
    }

    /**
     * @param color
     *            of the lines of the grid
     */
    public void setGridColor(Color color) {
        getLayer(GRID_LAYER).setForegroundColor(color);
    }

    @Override
    protected ScalableFreeformLayeredPane createScaledLayers() {
        CrispPane layers = new CrispPane();
        layers.add(createGridLayer(), GRID_LAYER);
        layers.add(getPrintableLayers(), PRINTABLE_LAYERS);
        layers.add(new FreeformLayer(), SCALED_FEEDBACK_LAYER);
        return layers;
    }

    @Override
    protected LayeredPane createPrintableLayers() {
        LayerPane layers = new LayerPane();
        layers.add(new FreeformLayer(), FRAMES);
        layers.add(new EdgeLayer(), CONNECTION_LAYER);
        layers.add(new FreeformLayer(), PRIMARY_LAYER);
        return layers;
    }
}
