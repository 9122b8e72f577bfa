package org.debatemapper.render;

import java.util.ArrayList;
import java.util.List;

import org.debatemapper.render.scene.Color;
import org.debatemapper.render.scene.Path;
import org.debatemapper.render.scene.Point;
import org.debatemapper.render.scene.Segment;
import org.debatemapper.render.scene.Segment.Close;
import org.debatemapper.render.scene.Segment.CurveTo;
import org.debatemapper.render.scene.Segment.LineTo;
import org.debatemapper.render.scene.Segment.MoveTo;
import org.debatemapper.render.scene.Stroke;

/** Builds paths: polygons, circles and arcs. */
final class Shapes {
    private static final double QUARTER = Math.PI / 2;

    private final List<Segment> segments = new ArrayList<>();

    static Shapes from(double x, double y) {
        Shapes shapes = new Shapes();
        shapes.segments.add(new MoveTo(x, y));
        return shapes;
    }

    static Path circle(double cx, double cy, double radius, Color fill, Stroke stroke) {
        return from(cx + radius, cy).arc(cx, cy, radius, 0, 2 * Math.PI).close(fill, stroke);
    }

    static Path polygon(List<Point> corners, Color fill, Stroke stroke) {
        Shapes shapes = from(corners.get(0).x(), corners.get(0).y());
        corners.stream().skip(1).forEach(corner -> shapes.to(corner.x(), corner.y()));
        return shapes.close(fill, stroke);
    }

    Shapes move(double x, double y) {
        segments.add(new MoveTo(x, y));
        return this;
    }

    Shapes to(double x, double y) {
        segments.add(new LineTo(x, y));
        return this;
    }

    Shapes curve(double x1, double y1, double x2, double y2, double x, double y) {
        segments.add(new CurveTo(x1, y1, x2, y2, x, y));
        return this;
    }

    /** An arc of a circle from where the path is; angles in radians, clockwise on the screen from three o'clock. */
    Shapes arc(double cx, double cy, double radius, double start, double sweep) {
        int parts = Math.max(1, (int) Math.ceil(Math.abs(sweep) / QUARTER - 1e-9));
        double step = sweep / parts;
        double handle = 4.0 / 3 * Math.tan(step / 4) * radius;
        for (int i = 0; i < parts; i++) {
            double a = start + i * step;
            double b = a + step;
            double x = cx + radius * Math.cos(b);
            double y = cy + radius * Math.sin(b);
            segments.add(new CurveTo(cx + radius * Math.cos(a) - handle * Math.sin(a),
                    cy + radius * Math.sin(a) + handle * Math.cos(a), x + handle * Math.sin(b),
                    y - handle * Math.cos(b), x, y));
        }
        return this;
    }

    Path close(Color fill, Stroke stroke) {
        segments.add(new Close());
        return new Path(segments, fill, stroke);
    }

    Path open(Stroke stroke) {
        return new Path(segments, null, stroke);
    }
}
