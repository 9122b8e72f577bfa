package org.debatemapper.render;

import java.util.List;

import org.debatemapper.model.map.EdgeKind;
import org.debatemapper.render.scene.Color;
import org.debatemapper.render.scene.Point;
import org.debatemapper.render.scene.Primitive;
import org.debatemapper.render.scene.Stroke;

/** The ends of edges. */
final class Arrowheads {
    private static final double LENGTH = 10;
    private static final double HALF_WIDTH = 5;
    /** A direction is taken from at least this far back, so that short last steps of curves do not turn the head. */
    private static final double LOOK_BACK = 6;

    private Arrowheads() {
    }

    static boolean filled(EdgeKind kind) {
        return kind == EdgeKind.SUPPORT || kind == EdgeKind.CONCLUSION || kind == EdgeKind.ATTACK
                || kind == EdgeKind.UNDERCUT;
    }

    static List<Primitive> at(EdgeKind kind, List<Point> route, Color color) {
        if (kind == EdgeKind.PREMISE) {
            return List.of();
        }
        Point tip = route.get(route.size() - 1);
        Point from = behind(route, tip);
        double length = Math.max(from.distance(tip), 1e-9);
        double ux = (tip.x() - from.x()) / length;
        double uy = (tip.y() - from.y()) / length;
        Point left = tip.moved(-ux * LENGTH - uy * HALF_WIDTH, -uy * LENGTH + ux * HALF_WIDTH);
        Point right = tip.moved(-ux * LENGTH + uy * HALF_WIDTH, -uy * LENGTH - ux * HALF_WIDTH);
        if (filled(kind)) {
            return List.of(Shapes.polygon(List.of(left, tip, right), color, null));
        }
        return List.of(Shapes.from(left.x(), left.y()).to(tip.x(), tip.y()).to(right.x(), right.y())
                .open(new Stroke(color, 1.4)));
    }

    private static Point behind(List<Point> route, Point tip) {
        for (int i = route.size() - 2; i > 0; i--) {
            if (route.get(i).distance(tip) >= LOOK_BACK) {
                return route.get(i);
            }
        }
        return route.get(0);
    }
}
