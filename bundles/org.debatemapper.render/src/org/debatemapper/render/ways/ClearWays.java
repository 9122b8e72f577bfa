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
 * Leads edges around the cards that they would run through. The layered and the tree layout find the ways of most right-angled
 * edges themselves; all others place cards only.
 */
public final class ClearWays {
    /** From a bend of a curve to the points that hold the curve there, the gentlest first; at last it turns on the spot. */
    private static final double[] HOLDS = { 16, 8, 4, 2 };

    private final LayoutRequest request;
    private final Map<NodeView, Position> positions;
    private final Map<MapEdge, List<BendPoint>> bends;
    private final Map<MapEdge, List<Point>> routes = new HashMap<>();
    private final Map<MapNode, Bounds> cards = new HashMap<>();
    private final Obstacles obstacles = new Obstacles();
    private final Visibility visibility;
    private final EdgeRouting routing;
    private final List<Detour> detours;
    private int lane;

    private ClearWays(ArgumentMap map, LayoutRequest request, LayoutResult result) {
        this.request = request;
        positions = result.positions();
        bends = new LinkedHashMap<>(result.bends());
        visibility = Visibility.withoutLens(map);
        routing = new EdgeRouting(this::bounds, visibility);
        Detour upright = new OrthogonalDetour(obstacles);
        detours = request.routing() == Routing.ORTHOGONAL ? List.of(upright) : List.of(new FreeDetour(obstacles), upright);
        visibility.graph().nodes().forEach(node -> obstacles.add(card(node)));
    }

    /**
     * Gives edges that would run through cards other bends: a curve follows a way in straight lines that is clear, as gently as
     * the room allows. Where no way is found near by, an edge stays as it is.
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
        return new ClearWays(map, request, result).result(SubMonitor.convert(monitor));
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
        if (isClear(edge, route)) {
            return route;
        }
        lane++;
        for (Detour detour : detours) {
            // Between narrow cards only the nearest lanes are free.
            for (int near = lane % Detour.LANES; near >= Detour.NARROWEST; near--) {
                List<Point> found = detour.bends(bounds(edge.source()), bounds(edge.target()), near);
                List<Point> clear = found.isEmpty() ? List.of() : along(edge, found);
                if (!clear.isEmpty()) {
                    return clear;
                }
            }
        }
        leave(edge, given);
        return route;
    }

    /** The way with these bends, if it is clear; they are then the edge's. */
    private List<Point> along(MapEdge edge, List<Point> points) {
        List<Point> route = bend(edge, points);
        for (int i = 0; request.routing() == Routing.CURVED && i < HOLDS.length && !isClear(edge, route); i++) {
            route = bend(edge, held(edge, points, HOLDS[i]));
        }
        return isClear(edge, route) ? route : List.of();
    }

    private List<Point> bend(MapEdge edge, List<Point> points) {
        List<BendPoint> found = points.stream()
                .map(bend -> new BendPoint((int) Math.round(bend.x()), (int) Math.round(bend.y()))).toList();
        bends.put(edge, found);
        return routing.route(edge, found, request.routing());
    }

    private void leave(MapEdge edge, List<BendPoint> given) {
        if (given.isEmpty()) {
            bends.remove(edge);
        } else {
            bends.put(edge, given);
        }
    }

    /** A curve swings out beyond its bends; points before and behind them hold it. */
    private List<Point> held(MapEdge edge, List<Point> points, double hold) {
        List<Point> held = new ArrayList<>();
        int last = points.size() - 1;
        for (int i = 0; i <= last; i++) {
            Point here = points.get(i);
            held.add(near(here, i == 0 ? Routes.border(bounds(edge.source()), here) : points.get(i - 1), hold));
            held.add(here);
            held.add(near(here, i == last ? Routes.border(bounds(edge.target()), here) : points.get(i + 1), hold));
        }
        return held;
    }

    private static Point near(Point bend, Point other, double hold) {
        return bend.towards(other, Math.min(0.4, hold / Math.max(1, bend.distance(other))));
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
