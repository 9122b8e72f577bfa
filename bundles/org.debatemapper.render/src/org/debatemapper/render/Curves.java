package org.debatemapper.render;

import java.util.ArrayList;
import java.util.List;

import org.debatemapper.render.Attachments.Slot;
import org.debatemapper.render.scene.Point;

/** Curved routes as chains of short lines, fine enough to look smooth at 400 %. */
final class Curves {
    private static final int STEPS = 24;

    private Curves() {
    }

    /** A cubic curve that leaves and arrives at right angles to the nodes' sides. */
    static List<Point> between(Slot source, Slot target) {
        double reach = Math.max(24, source.point().distance(target.point()) * 0.4);
        List<Point> route = new ArrayList<>();
        bezier(source.point(), ahead(source, reach), ahead(target, reach), target.point(), route);
        route.add(target.point());
        return route;
    }

    /** A Catmull–Rom spline through all points; beside a long leg, a short one makes no loop. */
    static List<Point> through(List<Point> points) {
        List<Point> route = new ArrayList<>();
        int last = points.size() - 1;
        for (int i = 0; i < last; i++) {
            Point from = points.get(i);
            Point to = points.get(i + 1);
            Point before = points.get(Math.max(0, i - 1));
            Point after = points.get(Math.min(last, i + 2));
            double reach = from.distance(to) / 3;
            bezier(from, handle(from, before, to, reach), handle(to, after, from, reach), to, route);
        }
        route.add(points.get(last));
        return route;
    }

    private static Point handle(Point at, Point before, Point after, double reach) {
        double length = before.distance(after) / 6;
        double share = length <= reach ? 1 : reach / length;
        return at.moved((after.x() - before.x()) / 6 * share, (after.y() - before.y()) / 6 * share);
    }

    private static Point ahead(Slot slot, double reach) {
        return switch (slot.side()) {
        case TOP -> slot.point().moved(0, -reach);
        case BOTTOM -> slot.point().moved(0, reach);
        case LEFT -> slot.point().moved(-reach, 0);
        case RIGHT -> slot.point().moved(reach, 0);
        };
    }

    private static void bezier(Point a, Point b, Point c, Point d, List<Point> out) {
        for (int i = 0; i < STEPS; i++) {
            double t = (double) i / STEPS;
            Point ab = a.towards(b, t);
            Point bc = b.towards(c, t);
            Point cd = c.towards(d, t);
            out.add(ab.towards(bc, t).towards(bc.towards(cd, t), t));
        }
    }
}
