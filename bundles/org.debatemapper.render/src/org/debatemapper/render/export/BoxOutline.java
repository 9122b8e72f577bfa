package org.debatemapper.render.export;

import java.util.List;

import org.debatemapper.render.scene.Box;
import org.debatemapper.render.scene.Segment;
import org.debatemapper.render.scene.Segment.Close;
import org.debatemapper.render.scene.Segment.CurveTo;
import org.debatemapper.render.scene.Segment.LineTo;
import org.debatemapper.render.scene.Segment.MoveTo;

/** A box as a path, for writers without round rectangles. */
final class BoxOutline {
    /** Distance of a control point from the corner, as a share of the radius, of a Bézier curve like a quarter circle. */
    private static final double FROM_CORNER = 1 - 0.5523;

    private BoxOutline() {
    }

    static List<Segment> of(Box box) {
        double l = box.x();
        double t = box.y();
        double r = l + box.w();
        double b = t + box.h();
        double q = box.radius();
        double c = q * FROM_CORNER;
        if (q <= 0) {
            return List.of(new MoveTo(l, t), new LineTo(r, t), new LineTo(r, b), new LineTo(l, b), new Close());
        }
        return List.of(new MoveTo(l + q, t), new LineTo(r - q, t), new CurveTo(r - c, t, r, t + c, r, t + q),
                new LineTo(r, b - q), new CurveTo(r, b - c, r - c, b, r - q, b), new LineTo(l + q, b),
                new CurveTo(l + c, b, l, b - c, l, b - q), new LineTo(l, t + q),
                new CurveTo(l, t + c, l + c, t, l + q, t), new Close());
    }
}
