package org.debatemapper.render;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.debatemapper.model.BendPoint;
import org.debatemapper.model.Routing;
import org.debatemapper.model.map.MapEdge;
import org.debatemapper.model.map.MapEnd;
import org.debatemapper.model.map.MapGraph;
import org.debatemapper.model.map.Visibility;
import org.debatemapper.render.Attachments.Slot;
import org.debatemapper.render.scene.Bounds;
import org.debatemapper.render.scene.Point;

/**
 * The way of an edge from its source to its target, the same on the screen and in an export. Conclusions are expected
 * above their reasons: an edge leaves at the top and arrives at the bottom, unless its ends lie otherwise.
 */
public final class EdgeRouting {
    /** From a node's side to the nearest turn. */
    private static final double STUB = 14;
    /** Between turns of neighbouring edges. */
    private static final double LANE = 7;

    private final Attachments attachments;

    /**
     * Routes many edges of a map whose nodes stay where they are; what edges share is found once.
     *
     * @param bounds
     *            the rectangle of a node; of an edge the square of its mark ({@link Routes#markBounds})
     * @param shown
     *            what is there: edges to other nodes take no room at the side of a node
     */
    public EdgeRouting(Function<MapEnd, Bounds> bounds, Visibility shown) {
        attachments = new Attachments(bounds, map -> shown.graph());
    }

    private EdgeRouting(Function<MapEnd, Bounds> bounds) {
        attachments = new Attachments(bounds, MapGraph::new);
    }

    /**
     * Routes one edge; costs as much as its ends have edges.
     *
     * @param edge
     *            the edge
     * @param bounds
     *            the rectangle of a node; of an edge the square of its mark ({@link Routes#markBounds})
     * @param bends
     *            set by hand or by the auto layout; empty to find a way
     * @param routing
     *            the kind of way
     * @return at least two points from source to target, on the sides of the ends, no doubles
     */
    public static List<Point> route(MapEdge edge, Function<MapEnd, Bounds> bounds, List<BendPoint> bends,
            Routing routing) {
        return new EdgeRouting(bounds).route(edge, bends, routing);
    }

    /**
     * @param edge
     *            the edge
     * @param bends
     *            set by hand or by the auto layout; empty to find a way
     * @param routing
     *            the kind of way
     * @return at least two points from source to target, on the sides of the ends, no doubles
     */
    public List<Point> route(MapEdge edge, List<BendPoint> bends, Routing routing) {
        if (!bends.isEmpty()) {
            List<Point> route = byHand(edge, bends);
            // A bend on the straight way between its neighbours holds a curve there.
            return Routes.simplified(routing == Routing.CURVED ? Curves.through(Routes.distinct(route)) : route);
        }
        Slot source = attachments.source(edge);
        Slot target = attachments.target(edge);
        return Routes.simplified(switch (routing) {
        case STRAIGHT -> List.of(source.point(), target.point());
        case CURVED -> Curves.between(source, target);
        case ORTHOGONAL -> orthogonal(edge, source, target);
        });
    }

    private List<Point> byHand(MapEdge edge, List<BendPoint> bends) {
        List<Point> route = new ArrayList<>();
        bends.forEach(bend -> route.add(new Point(bend.x(), bend.y())));
        route.add(0, Routes.border(attachments.bounds(edge.source()), route.get(0)));
        route.add(Routes.border(attachments.bounds(edge.target()), route.get(route.size() - 1)));
        return route;
    }

    private List<Point> orthogonal(MapEdge edge, Slot source, Slot target) {
        if (source.side().vertical() != target.side().vertical()) {
            return around(source, target);
        }
        Point from = source.point();
        Point to = target.point();
        if (target.alone() && target.side().reaches(attachments.bounds(edge.target()), target.side().along(from))) {
            return List.of(from, target.side().at(attachments.bounds(edge.target()), target.side().along(from)));
        }
        if (source.alone() && source.side().reaches(attachments.bounds(edge.source()), source.side().along(to))) {
            return List.of(source.side().at(attachments.bounds(edge.source()), source.side().along(to)), to);
        }
        double turn = lane(source, target);
        return source.side().vertical()
                ? List.of(from, new Point(from.x(), turn), new Point(to.x(), turn), to)
                : List.of(from, new Point(turn, from.y()), new Point(turn, to.y()), to);
    }

    /** Neighbours turn one after the other, the outermost nearest to the target, so that their lanes do not cross. */
    private static double lane(Slot source, Slot target) {
        boolean vertical = source.side().vertical();
        double from = vertical ? source.point().y() : source.point().x();
        double to = vertical ? target.point().y() : target.point().x();
        boolean before = source.side().along(source.point()) <= target.side().along(target.point());
        int rank = before ? target.index() : target.count() - 1 - target.index();
        double gap = Math.abs(from - to);
        double distance = gap / 2;
        if (target.count() > 1) {
            double lane = Math.min(LANE, Math.max(0, gap - 2 * STUB) / target.count());
            distance = Math.min(gap / 2, Math.max(STUB, 26 - LANE)) + lane * rank;
        }
        return to + Math.signum(from - to) * Math.min(distance, Math.max(gap / 2, gap - STUB));
    }

    private static List<Point> around(Slot source, Slot target) {
        Point from = source.point();
        Point to = target.point();
        Point corner = source.side().vertical() ? new Point(from.x(), to.y()) : new Point(to.x(), from.y());
        return List.of(from, corner, to);
    }
}
