package org.debatemapper.render.ways;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.debatemapper.layout.LayoutRequest;
import org.debatemapper.layout.LayoutResult;
import org.debatemapper.layout.Position;
import org.debatemapper.layout.Size;
import org.debatemapper.model.ArgumentMap;
import org.debatemapper.model.BendPoint;
import org.debatemapper.model.LayoutAlgorithm;
import org.debatemapper.model.NodeView;
import org.debatemapper.model.Routing;
import org.debatemapper.model.map.MapEdge;
import org.debatemapper.model.map.MapEnd;
import org.debatemapper.model.map.MapNode;
import org.debatemapper.model.map.Visibility;
import org.debatemapper.render.EdgeRouting;
import org.debatemapper.render.Routes;
import org.debatemapper.render.scene.Bounds;
import org.debatemapper.render.scene.Point;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;

/**
 * Leads edges around the cards that they would run through. The layered and the tree layout find the ways of right-angled
 * edges themselves; all others place cards only.
 */
public final class ClearWays {
    /** From a bend of a curve to the points that hold the curve there. */
    private static final double HOLD = 16;

    private final LayoutRequest request;
    private final Map<NodeView, Position> positions;
    private final Map<MapEdge, List<BendPoint>> bends;
    private final Map<MapEdge, List<Point>> routes = new HashMap<>();
    private final Map<MapNode, Bounds> cards = new HashMap<>();
    private final Obstacles obstacles = new Obstacles();
    private final Visibility visibility;
    private final EdgeRouting routing;
    private final Detour detour;
    private int lane;

    private ClearWays(ArgumentMap map, LayoutRequest request, LayoutResult result) {
        this.request = request;
        positions = result.positions();
        bends = new LinkedHashMap<>(result.bends());
        visibility = Visibility.withoutLens(map);
        routing = new EdgeRouting(this::bounds, visibility);
        detour = request.routing() == Routing.ORTHOGONAL ? new OrthogonalDetour(obstacles) : new FreeDetour(obstacles);
        visibility.graph().nodes().forEach(node -> obstacles.add(card(node)));
    }

    /**
     * Adds bends where edges without any would run through cards. Where no way is found near by, an edge stays as it is.
     * Costs O(e log e) for e edges, and for each that is in the way of cards as much as there are cards around it.
     *
     * @param map
     *            the map; is not changed
     * @param request
     *            how it was laid out
     * @param result
     *            where everything goes
     * @param monitor
     *            cancels; null for none
     * @return the same places, with more bends
     * @throws OperationCanceledException
     *             if the monitor was cancelled
     */
    public static LayoutResult around(ArgumentMap map, LayoutRequest request, LayoutResult result, IProgressMonitor monitor) {
        boolean done = request.routing() == Routing.ORTHOGONAL
                && (request.algorithm() == LayoutAlgorithm.LAYERED || request.algorithm() == LayoutAlgorithm.TREE);
        return done ? result : new ClearWays(map, request, result).result(SubMonitor.convert(monitor));
    }

    private LayoutResult result(SubMonitor progress) {
        for (MapEdge edge : visibility.graph().edges()) {
            progress.checkCanceled();
            route(edge);
        }
        return new LayoutResult(positions, bends);
    }

    private List<Point> route(MapEdge edge) {
        List<Point> known = routes.get(edge);
        if (known == null) {
            known = clear(edge);
            routes.put(edge, known);
        }
        return known;
    }

    private List<Point> clear(MapEdge edge) {
        List<BendPoint> given = bends.getOrDefault(edge, List.of());
        List<Point> route = routing.route(edge, given, request.routing());
        if (!given.isEmpty() || isClear(edge, route)) {
            return route;
        }
        List<Point> found = detour(bounds(edge.source()), bounds(edge.target()));
        if (found.isEmpty()) {
            return route;
        }
        return bend(edge, request.routing() == Routing.CURVED ? tight(edge, found) : found);
    }

    /** Between narrow cards only the nearest lanes are free. */
    private List<Point> detour(Bounds source, Bounds target) {
        lane++;
        for (int narrower = 0; narrower < Detour.LANES; narrower++) {
            List<Point> found = detour.bends(source, target, lane % Detour.LANES - narrower);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private List<Point> bend(MapEdge edge, List<Point> points) {
        List<BendPoint> found = points.stream()
                .map(bend -> new BendPoint((int) Math.round(bend.x()), (int) Math.round(bend.y()))).toList();
        bends.put(edge, found);
        return routing.route(edge, found, request.routing());
    }

    /** A curve swings out beyond its bends; points before and behind them hold it. */
    private List<Point> tight(MapEdge edge, List<Point> points) {
        if (isClear(edge, bend(edge, points))) {
            return points;
        }
        List<Point> held = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            Point here = points.get(i);
            held.add(near(here, i == 0 ? bounds(edge.source()).center() : points.get(i - 1)));
            held.add(here);
            held.add(near(here, i == points.size() - 1 ? bounds(edge.target()).center() : points.get(i + 1)));
        }
        return held;
    }

    private static Point near(Point bend, Point other) {
        return bend.towards(other, Math.min(0.4, HOLD / Math.max(1, bend.distance(other))));
    }

    private boolean isClear(MapEdge edge, List<Point> route) {
        Set<Bounds> ends = Stream.of(edge.source(), edge.target()).map(this::bounds).collect(Collectors.toSet());
        for (int i = 1; i < route.size(); i++) {
            if (!obstacles.isFree(route.get(i - 1), route.get(i), ends)) {
                return false;
            }
        }
        return true;
    }

    private Bounds bounds(MapEnd end) {
        return end instanceof MapNode node ? card(node) : Routes.markBounds(route((MapEdge) end));
    }

    private Bounds card(MapNode node) {
        return cards.computeIfAbsent(node, n -> {
            NodeView view = n.view();
            Position position = positions.getOrDefault(view, new Position(view.getX(), view.getY()));
            Size size = request.sizes().of(view);
            return new Bounds(position.x(), position.y(), size.width(), size.height());
        });
    }
}
