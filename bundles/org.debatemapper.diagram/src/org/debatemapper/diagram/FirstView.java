package org.debatemapper.diagram;

import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.debatemapper.diagram.editparts.CardEditPart;
import org.debatemapper.diagram.editparts.MapViewer;
import org.debatemapper.model.ArgumentMap;
import org.debatemapper.model.Issue;
import org.debatemapper.model.Statement;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.FreeformFigure;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.editparts.LayerManager;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Listener;

/**
 * What is seen of a map when it comes to the front. The first time it is the whole map if that can be read, else its
 * main issue or topmost claim; later it is what was seen when the map was left.
 */
final class FirstView {
    /** A whole map that is smaller than this cannot be read. */
    static final double LEAST_FIT = 0.6;
    /** The zoom of a map that is too large to be seen whole. */
    static final double PART = 0.75;

    private static final int ABOVE = 24;

    private static final int[] TOUCHES = { SWT.MouseDown, SWT.MouseWheel, SWT.KeyDown };

    private record Spot(double zoom, Point corner) {
    }

    private final MapViewer viewer;
    private final ZoomManager zoom;
    private final Map<ArgumentMap, Spot> spots = new IdentityHashMap<>();
    private Runnable waiting;
    /** Nobody has scrolled or zoomed since the map came, which is shown anew while its window takes its size. */
    private boolean untouched;

    FirstView(MapViewer viewer, ZoomManager zoom) {
        this.viewer = viewer;
        this.zoom = zoom;
        zoom.addZoomListener(factor -> untouched = false);
        Listener touched = event -> untouched = false;
        for (int type : TOUCHES) {
            viewer.getControl().addListener(type, touched);
        }
        viewer.getControl().addListener(SWT.Resize, event -> resized());
    }

    /** Remembers what is seen of a map that another one takes the place of; null is none. */
    void leave(ArgumentMap map) {
        if (map != null && waiting == null) {
            spots.put(map, new Spot(zoom.getZoom(), viewport().getViewLocation()));
        }
        waiting = null;
        untouched = false;
    }

    /** The maps are of another model now. */
    void forget() {
        spots.clear();
    }

    /** Shows the map that is the viewer's contents now. */
    void enter(ArgumentMap map) {
        Spot spot = spots.remove(map);
        whenSized(() -> {
            if (spot == null) {
                begin();
            } else {
                zoom.setZoom(spot.zoom());
                viewport().setViewLocation(spot.corner());
            }
        });
    }

    /** Works now, or as soon as the viewer has a size, all its parts and a first view. */
    void whenSized(Runnable work) {
        Runnable before = waiting;
        waiting = before == null ? work : () -> {
            before.run();
            work.run();
        };
        viewer.whenUpToDate(this::runWaiting);
    }

    private void resized() {
        viewer.whenUpToDate(() -> {
            beginAgain();
            runWaiting();
        });
    }

    private void beginAgain() {
        if (untouched) {
            begin();
            if (viewer.getFocusEditPart() instanceof CardEditPart card) {
                viewer.reveal(card);
            }
        }
    }

    private void runWaiting() {
        org.eclipse.swt.graphics.Rectangle area = viewer.getControl().isDisposed() ? null
                : ((FigureCanvas) viewer.getControl()).getClientArea();
        if (waiting == null || area == null || area.width <= 1 || area.height <= 1) {
            return;
        }
        Runnable work = waiting;
        waiting = null;
        viewer.flush();
        work.run();
    }

    /** Zooms so that all is seen that the map shows, but no further than 100 %. */
    void fit() {
        viewer.whenUpToDate(this::fitNow);
    }

    private void fitNow() {
        viewer.flush();
        double factor = Math.max(zoom.getMinZoom(), fitting());
        zoom.setZoom(factor);
        viewport().validate();
        Rectangle map = shown();
        viewport().setViewLocation((int) Math.floor(map.x * factor), (int) Math.floor(map.y * factor));
    }

    /** Begins anew if no card is seen where the map was left. */
    void keepInSight() {
        viewer.whenUpToDate(() -> {
            viewer.flush();
            if (viewer.parts().stream().noneMatch(this::isSeen)) {
                begin();
            }
        });
    }

    private boolean isSeen(EditPart part) {
        IFigure figure = ((GraphicalEditPart) part).getFigure();
        Rectangle bounds = figure.getBounds().getCopy();
        figure.translateToAbsolute(bounds);
        return bounds.intersects(viewport().getClientArea(Rectangle.SINGLETON));
    }

    private double fitting() {
        Rectangle map = shown();
        Rectangle area = viewport().getClientArea();
        return map.isEmpty() ? 1 : Math.min(1, Math.min((double) area.width / map.width, (double) area.height / map.height));
    }

    private Rectangle shown() {
        LayerManager layers = (LayerManager) viewer.getRootEditPart();
        return ((FreeformFigure) layers.getLayer(LayerConstants.PRINTABLE_LAYERS)).getFreeformExtent();
    }

    private void begin() {
        CardEditPart top = top();
        if (top == null) {
            zoom.setZoom(1);
            return;
        }
        // The whole map is not painted only to be zoomed into.
        if (fitting() < LEAST_FIT) {
            zoom.setZoom(PART);
            viewer.flush();
            Rectangle card = top.getFigure().getBounds();
            double x = card.getCenter().x * PART - viewport().getClientArea().width / 2.0;
            viewport().setViewLocation((int) Math.round(x), (int) Math.round(card.y * PART) - ABOVE);
        } else {
            fitNow();
        }
        untouched = true;
    }

    /** The issue with the most answers; without issues the topmost statement; null if there is neither. */
    private CardEditPart top() {
        Comparator<CardEditPart> height = Comparator.comparingInt(card -> card.getFigure().getBounds().y);
        List<CardEditPart> cards = ((List<?>) viewer.getContents().getChildren()).stream()
                .filter(CardEditPart.class::isInstance).map(CardEditPart.class::cast)
                .filter(card -> card.getElement() instanceof Statement).toList();
        return cards.stream().filter(card -> card.getElement() instanceof Issue)
                .min(Comparator.<CardEditPart>comparingInt(card -> -card.getTargetConnections().size())
                        .thenComparing(height))
                .or(() -> cards.stream().min(height)).orElse(null);
    }

    private Viewport viewport() {
        return ((FigureCanvas) viewer.getControl()).getViewport();
    }
}
