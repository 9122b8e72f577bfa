package org.debatemapper.render.scene;

import java.util.ArrayList;
import java.util.List;

/**
 * A line with corners.
 *
 * @param points
 *            at least two
 * @param stroke
 *            never null
 * @param cornerRadius
 *            how much corners are rounded; 0 for sharp ones. Short legs have smaller corners.
 */
public record Line(List<Point> points, Stroke stroke, double cornerRadius) implements Primitive {
    /** How far a control point lies from the corner, as a share of the corner's leg, so that a right angle is round. */
    private static final double TO_CORNER = 0.5523;

    /** Keeps a copy that nobody can change. */
    public Line {
        points = List.copyOf(points);
    }

    @Override
    public Line faded(double opacity) {
        return new Line(points, stroke.faded(opacity), cornerRadius);
    }

    @Override
    public Line moved(double dx, double dy) {
        return new Line(points.stream().map(point -> point.moved(dx, dy)).toList(), stroke, cornerRadius);
    }

    /** @return the line as an open outline with its round corners, for painters that have no such lines */
    public List<Segment> outline() {
        List<Segment> outline = new ArrayList<>();
        outline.add(new Segment.MoveTo(points.get(0).x(), points.get(0).y()));
        for (int i = 1; i < points.size() - 1; i++) {
            corner(points.get(i - 1), points.get(i), points.get(i + 1), outline);
        }
        Point last = points.get(points.size() - 1);
        outline.add(new Segment.LineTo(last.x(), last.y()));
        return outline;
    }

    private void corner(Point before, Point corner, Point after, List<Segment> outline) {
        double in = before.distance(corner);
        double out = corner.distance(after);
        double leg = Math.min(cornerRadius, Math.min(in, out) / 2);
        if (leg <= 0) {
            outline.add(new Segment.LineTo(corner.x(), corner.y()));
            return;
        }
        Point from = corner.towards(before, leg / in);
        Point to = corner.towards(after, leg / out);
        Point first = from.towards(corner, TO_CORNER);
        Point second = to.towards(corner, TO_CORNER);
        outline.add(new Segment.LineTo(from.x(), from.y()));
        outline.add(new Segment.CurveTo(first.x(), first.y(), second.x(), second.y(), to.x(), to.y()));
    }
}
