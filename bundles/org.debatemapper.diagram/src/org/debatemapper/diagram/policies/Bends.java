package org.debatemapper.diagram.policies;

import java.util.ArrayList;
import java.util.List;

import org.debatemapper.model.ArgumentMap;
import org.debatemapper.model.BendPoint;
import org.debatemapper.model.EdgeView;
import org.debatemapper.model.Routing;
import org.debatemapper.model.map.MapEdge;
import org.debatemapper.model.map.MapGraph;
import org.debatemapper.render.scene.Point;

/**
 * The bends of an edge and what a drag makes of them.
 *
 * @param stored
 *            bends of the model; empty if the way was found
 * @param corners
 *            the ends of the way and all corners between, which the way keeps when it is bent
 * @param orthogonal
 *            whether inner legs move across their direction as a whole
 */
record Bends(List<BendPoint> stored, List<Point> corners, boolean orthogonal) {
    private static final int SHORT = 28;
    private static final double DETOUR = 2.5;

    static Bends of(MapGraph graph, MapEdge edge, List<Point> route) {
        ArgumentMap map = graph.getMap();
        List<BendPoint> stored = graph.view(edge).map(EdgeView::getBendPoints).map(List::copyOf)
                .orElse(List.of());
        boolean orthogonal = map.getLayout() == null || map.getLayout().getRouting() == Routing.ORTHOGONAL;
        if (orthogonal && stored.isEmpty() || route.size() < 2) {
            return new Bends(stored, route, orthogonal);
        }
        List<Point> corners = new ArrayList<>();
        corners.add(route.get(0));
        stored.forEach(bend -> corners.add(new Point(bend.x(), bend.y())));
        corners.add(route.get(route.size() - 1));
        return new Bends(stored, corners, orthogonal);
    }

    int legs() {
        return corners.size() - 1;
    }

    boolean isLong(int leg) {
        return legs() == 1 || corners.get(leg).distance(corners.get(leg + 1)) >= SHORT;
    }

    BendPoint middleOf(int leg) {
        Point from = corners.get(leg);
        Point to = corners.get(leg + 1);
        return bend((from.x() + to.x()) / 2, (from.y() + to.y()) / 2);
    }

    /** The bends after a leg was dragged somewhere. */
    List<BendPoint> with(int leg, BendPoint place) {
        List<BendPoint> bends = inner();
        boolean whole = orthogonal && leg > 0 && leg < legs() - 1;
        BendPoint from = whole ? bends.get(leg - 1) : null;
        BendPoint to = whole ? bends.get(leg) : null;
        if (whole && from.x() == to.x()) {
            bends.set(leg - 1, new BendPoint(place.x(), from.y()));
            bends.set(leg, new BendPoint(place.x(), to.y()));
        } else if (whole && from.y() == to.y()) {
            bends.set(leg - 1, new BendPoint(from.x(), place.y()));
            bends.set(leg, new BendPoint(to.x(), place.y()));
        } else {
            bends.add(leg, place);
        }
        return bends;
    }

    /** The bends after one of them was dragged somewhere; it goes if it lies on the straight way then. */
    List<BendPoint> moved(int index, BendPoint place) {
        List<BendPoint> bends = inner();
        Point before = corners.get(index);
        Point after = corners.get(index + 2);
        Point point = new Point(place.x(), place.y());
        bends.remove(index);
        if (before.distance(point) + point.distance(after) > before.distance(after) + DETOUR) {
            bends.add(index, place);
        }
        return bends;
    }

    private List<BendPoint> inner() {
        List<BendPoint> bends = new ArrayList<>();
        corners.subList(1, corners.size() - 1).forEach(corner -> bends.add(bend(corner.x(), corner.y())));
        return bends;
    }

    private static BendPoint bend(double x, double y) {
        return new BendPoint((int) Math.round(x), (int) Math.round(y));
    }
}
