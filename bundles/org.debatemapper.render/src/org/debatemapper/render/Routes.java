package org.debatemapper.render;

import java.util.ArrayList;
import java.util.List;

import org.debatemapper.layout.EdgeMark;
import org.debatemapper.render.scene.Bounds;
import org.debatemapper.render.scene.Point;

/** Geometry of routes: lists of at least two points from source to target. */
public final class Routes {
    /** Half the side of the square that the mark of an edge takes. */
    public static final double MARK_RADIUS = 8;
    private static final double STRAIGHT = 0.01;

    private Routes() {
    }

    /**
     * @param route
     *            at least two points
     * @return its length in pixels
     */
    public static double length(List<Point> route) {
        double length = 0;
        for (int i = 1; i < route.size(); i++) {
            length += route.get(i - 1).distance(route.get(i));
        }
        return length;
    }

    /**
     * @param route
     *            at least two points
     * @return where an edge has its mark and where edges end that end at it: half way, or near its source if it is long
     * @see EdgeMark#distance(double)
     */
    public static Point mark(List<Point> route) {
        double left = EdgeMark.distance(length(route));
        for (int i = 1; i < route.size(); i++) {
            Point from = route.get(i - 1);
            Point to = route.get(i);
            double leg = from.distance(to);
            if (leg > 0 && left <= leg) {
                return from.towards(to, left / leg);
            }
            left -= leg;
        }
        return route.get(route.size() - 1);
    }

    /**
     * @param route
     *            at least two points
     * @return the bounds of the edge as an end of other edges: the square of its mark
     */
    public static Bounds markBounds(List<Point> route) {
        Point mark = mark(route);
        return new Bounds(mark.x(), mark.y(), 0, 0).grown(MARK_RADIUS);
    }

    /**
     * @param node
     *            a rectangle
     * @param from
     *            a bend of an edge to it, or from it
     * @return where the edge meets the rectangle: at a right angle if it can, else on the way to its middle
     */
    public static Point border(Bounds node, Point from) {
        if (from.x() >= node.x() && from.x() <= node.right()) {
            return new Point(from.x(), from.y() <= node.centerY() ? node.y() : node.bottom());
        }
        if (from.y() >= node.y() && from.y() <= node.bottom()) {
            return new Point(from.x() <= node.centerX() ? node.x() : node.right(), from.y());
        }
        double dx = from.x() - node.centerX();
        double dy = from.y() - node.centerY();
        double share = Math.min(node.width() / 2 / Math.abs(dx), node.height() / 2 / Math.abs(dy));
        return new Point(node.centerX() + dx * share, node.centerY() + dy * share);
    }

    /** Takes out points that lie on the straight way between their neighbours, and doubles. */
    static List<Point> simplified(List<Point> route) {
        List<Point> simple = new ArrayList<>();
        for (Point point : distinct(route)) {
            int size = simple.size();
            if (size > 1 && straight(simple.get(size - 2), simple.get(size - 1), point)) {
                simple.remove(size - 1);
            }
            simple.add(point);
        }
        return simple;
    }

    /** Takes out doubles; two points are left at least. */
    static List<Point> distinct(List<Point> route) {
        List<Point> distinct = new ArrayList<>();
        for (Point point : route) {
            if (distinct.isEmpty() || distinct.get(distinct.size() - 1).distance(point) >= STRAIGHT) {
                distinct.add(point);
            }
        }
        if (distinct.size() == 1) {
            distinct.add(route.get(route.size() - 1));
        }
        return distinct;
    }

    private static boolean straight(Point a, Point b, Point c) {
        return Math.abs(a.distance(b) + b.distance(c) - a.distance(c)) < STRAIGHT;
    }
}
