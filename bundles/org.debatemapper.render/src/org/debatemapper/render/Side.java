package org.debatemapper.render;

import org.debatemapper.render.scene.Bounds;
import org.debatemapper.render.scene.Point;

/** A side of a node that edges leave from or come to. */
enum Side {
    TOP, BOTTOM, LEFT, RIGHT;

    /** Nodes that are nearer than this beside or above each other are joined at their other sides. */
    private static final double LEAST_GAP = 12;
    private static final double SLOT = 26;
    private static final double CORNER = 14;

    boolean vertical() {
        return this == TOP || this == BOTTOM;
    }

    /** The side of the first rectangle from which an edge to the second one starts. */
    static Side towards(Bounds from, Bounds to, boolean sidewaysFirst) {
        Side vertical = to.bottom() + LEAST_GAP <= from.y() ? TOP : from.bottom() + LEAST_GAP <= to.y() ? BOTTOM : null;
        Side horizontal = to.right() + LEAST_GAP <= from.x() ? LEFT
                : from.right() + LEAST_GAP <= to.x() ? RIGHT : null;
        Side first = sidewaysFirst ? horizontal : vertical;
        Side second = sidewaysFirst ? vertical : horizontal;
        if (first != null || second != null) {
            return first != null ? first : second;
        }
        return to.centerY() <= from.centerY() ? TOP : BOTTOM;
    }

    /** The point on this side for the edge with this index among all that use the side. */
    Point slot(Bounds node, int index, int count) {
        double length = vertical() ? node.width() : node.height();
        double usable = Math.max(0, length - 2 * Math.min(CORNER, length / 4));
        double step = count < 2 ? 0 : Math.min(SLOT, usable / (count - 1));
        double along = length / 2 + (index - (count - 1) / 2.0) * step;
        return at(node, vertical() ? node.x() + along : node.y() + along);
    }

    /** The point on this side with this x (above and below) or y (left and right). */
    Point at(Bounds node, double along) {
        return switch (this) {
        case TOP -> new Point(along, node.y());
        case BOTTOM -> new Point(along, node.bottom());
        case LEFT -> new Point(node.x(), along);
        case RIGHT -> new Point(node.right(), along);
        };
    }

    /** Whether a straight line may come to this side at this coordinate. */
    boolean reaches(Bounds node, double along) {
        double low = vertical() ? node.x() : node.y();
        double high = vertical() ? node.right() : node.bottom();
        double margin = Math.min(CORNER, (high - low) / 4);
        return along >= low + margin && along <= high - margin;
    }

    double along(Point point) {
        return vertical() ? point.x() : point.y();
    }

    double along(Bounds bounds) {
        return vertical() ? bounds.centerX() : bounds.centerY();
    }
}
