package org.debatemapper.diagram;

import java.util.ArrayList;
import java.util.List;

import org.debatemapper.model.ArgumentMap;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.jface.viewers.StructuredSelection;

/**
 * The places that were visited on the maps of a debate: what was seen and what was selected. A place is kept when another
 * map comes to the front, when something is shown that was asked for, and when something is selected a window's width
 * away from the last selection. Confined to the thread of the user interface.
 */
public final class Visits {
    private static final int MOST = 100;

    /** What was seen, and the objects that were selected. */
    private record Visit(ArgumentMap map, double zoom, Point corner, Rectangle area, List<?> selected) {
        boolean isNear(Visit other) {
            return map == other.map && Math.abs(area.getCenter().x - other.area.getCenter().x) <= other.area.width
                    && Math.abs(area.getCenter().y - other.area.getCenter().y) <= other.area.height;
        }
    }

    private final MapDiagram diagram;
    private final List<Visit> visits = new ArrayList<>();
    private int at = -1;
    private boolean jumping;
    private Visit still;

    Visits(MapDiagram diagram) {
        this.diagram = diagram;
        diagram.getViewer().addSelectionChangedListener(event -> selected());
    }

    /** @return whether there is a place to go back to */
    public boolean canGoBack() {
        return find(-1) >= 0;
    }

    /** @return whether there is a place to go forward to */
    public boolean canGoForward() {
        return find(1) >= 0;
    }

    /** Shows the place before; nothing happens at the first one. */
    public void back() {
        go(find(-1));
    }

    /** Shows the place after; nothing happens at the last one. */
    public void forward() {
        go(find(1));
    }

    /** @return what is seen of the map in front, in its coordinates */
    Rectangle seen() {
        double zoom = diagram.getZoomManager().getZoom();
        Viewport viewport = viewport();
        Point corner = viewport.getViewLocation();
        Rectangle window = viewport.getClientArea();
        return new Rectangle((int) Math.round(corner.x / zoom), (int) Math.round(corner.y / zoom),
                (int) Math.round(window.width / zoom), (int) Math.round(window.height / zoom));
    }

    /** Shows a part of the map in front, as large as it can be seen whole. */
    void show(Rectangle area) {
        Rectangle window = viewport().getClientArea();
        double zoom = Math.min(window.width / (double) Math.max(1, area.width),
                window.height / (double) Math.max(1, area.height));
        diagram.getZoomManager().setZoom(zoom);
        diagram.getViewer().flush();
        double shown = diagram.getZoomManager().getZoom();
        viewport().setViewLocation((int) Math.round((area.x + area.width / 2.0) * shown - window.width / 2.0),
                (int) Math.round((area.y + area.height / 2.0) * shown - window.height / 2.0));
    }

    /** Does what leads to another place, and keeps both. */
    void jump(Runnable work) {
        if (jumping || diagram.getMap() == null) {
            work.run();
            return;
        }
        jumping = true;
        try {
            leave(now());
            work.run();
            arrive();
        } finally {
            jumping = false;
        }
    }

    /** The maps are of another model now. */
    void forget() {
        visits.clear();
        at = -1;
        still = null;
    }

    private void selected() {
        if (jumping || diagram.getMap() == null || diagram.getViewer().getSelectedEditParts().isEmpty()) {
            return;
        }
        Visit now = now();
        if (still != null && !now.isNear(still)) {
            leave(still);
            add(now);
        }
        still = now;
    }

    private void leave(Visit visit) {
        if (at < 0) {
            add(visit);
        } else {
            visits.set(at, visit);
        }
    }

    private void arrive() {
        if (diagram.getMap() != null) {
            add(now());
            still = visits.get(at);
        }
    }

    private void add(Visit visit) {
        visits.subList(at + 1, visits.size()).clear();
        visits.add(visit);
        if (visits.size() > MOST) {
            visits.remove(0);
        }
        at = visits.size() - 1;
    }

    /** The next visit in a direction whose map is still there; -1 if there is none. */
    private int find(int step) {
        int found = at + step;
        while (found >= 0 && found < visits.size() && visits.get(found).map().eContainer() == null) {
            found += step;
        }
        return found < visits.size() ? found : -1;
    }

    private void go(int index) {
        if (index < 0) {
            return;
        }
        Visit visit = visits.get(index);
        jumping = true;
        try {
            leave(now());
            at = index;
            if (visit.map() != diagram.getMap()) {
                diagram.showMap(visit.map());
            }
            diagram.getZoomManager().setZoom(visit.zoom());
            diagram.getViewer().flush();
            viewport().setViewLocation(visit.corner());
            select(visit.selected());
            still = now();
        } finally {
            jumping = false;
        }
    }

    private void select(List<?> models) {
        GraphicalViewer viewer = diagram.getViewer();
        List<Object> parts = new ArrayList<>();
        for (Object model : models) {
            Object part = viewer.getEditPartRegistry().get(model);
            if (part != null) {
                parts.add(part);
            }
        }
        viewer.setSelection(new StructuredSelection(parts));
    }

    private Visit now() {
        List<Object> selected = new ArrayList<>();
        for (Object part : diagram.getViewer().getSelectedEditParts()) {
            selected.add(((EditPart) part).getModel());
        }
        return new Visit(diagram.getMap(), diagram.getZoomManager().getZoom(), viewport().getViewLocation().getCopy(),
                seen(), selected);
    }

    private Viewport viewport() {
        return ((FigureCanvas) diagram.getViewer().getControl()).getViewport();
    }
}
