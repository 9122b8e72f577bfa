package org.debatemapper.render;

import java.util.List;

import org.debatemapper.model.Label;
import org.debatemapper.model.map.EdgeKind;
import org.debatemapper.render.scene.Color;
import org.debatemapper.render.scene.Path;
import org.debatemapper.render.scene.Primitive;
import org.debatemapper.render.scene.Stroke;

/** The signs of relations, labels and badges, as shapes: no font needs to have them. */
final class Marks {
    private Marks() {
    }

    /** The sign on the middle of an edge, or nothing for kinds that carry none. */
    static List<Primitive> edge(EdgeKind kind, double cx, double cy, double radius, Color color, Color ground) {
        Path sign = switch (kind) {
        case SUPPORT -> plus(cx, cy, radius * 0.5, color);
        case ATTACK -> minus(cx, cy, radius * 0.5, color);
        case UNDERCUT -> slash(cx, cy, radius * 0.5, color);
        case PREFERENCE -> succeeds(cx, cy, radius * 0.5, color);
        case REPHRASE -> equal(cx, cy, radius * 0.45, color);
        case PREMISE, CONCLUSION, ANSWER -> null;
        };
        return sign == null ? List.of()
                : List.of(Shapes.circle(cx, cy, radius, ground, new Stroke(color, 1.3)), sign);
    }

    static Path plus(double cx, double cy, double arm, Color color) {
        return Shapes.from(cx - arm, cy).to(cx + arm, cy).move(cx, cy - arm).to(cx, cy + arm).open(pen(color));
    }

    static Path minus(double cx, double cy, double arm, Color color) {
        return Shapes.from(cx - arm, cy).to(cx + arm, cy).open(pen(color));
    }

    private static Path slash(double cx, double cy, double arm, Color color) {
        return Shapes.from(cx - arm, cy + arm).to(cx + arm, cy - arm).open(pen(color));
    }

    private static Path succeeds(double cx, double cy, double arm, Color color) {
        return Shapes.from(cx - arm, cy - arm).curve(cx - arm * 0.2, cy - arm * 0.3, cx + arm * 0.4, cy, cx + arm, cy)
                .curve(cx + arm * 0.4, cy, cx - arm * 0.2, cy + arm * 0.3, cx - arm, cy + arm).open(pen(color));
    }

    private static Path equal(double cx, double cy, double arm, Color color) {
        return Shapes.from(cx - arm, cy - 2).to(cx + arm, cy - 2).move(cx - arm, cy + 2).to(cx + arm, cy + 2)
                .open(new Stroke(color, 1.3));
    }

    static Path tick(double cx, double cy, double arm, Color color) {
        return Shapes.from(cx - arm, cy + arm * 0.1).to(cx - arm * 0.25, cy + arm * 0.8).to(cx + arm, cy - arm * 0.75)
                .open(pen(color));
    }

    static Path cross(double cx, double cy, double arm, Color color) {
        return Shapes.from(cx - arm, cy - arm).to(cx + arm, cy + arm).move(cx - arm, cy + arm).to(cx + arm, cy - arm)
                .open(pen(color));
    }

    /** A question mark, about 2.2 arms high. */
    static List<Primitive> question(double cx, double cy, double arm, Color color) {
        double r = arm * 0.62;
        double top = cy - arm * 0.5;
        Path hook = Shapes.from(cx - r, top).arc(cx, top, r, Math.PI, Math.PI * 1.25)
                .curve(cx + r * 0.3, top + r * 1.1, cx, top + r * 1.2, cx, top + r * 1.9).open(pen(color));
        return List.of(hook, Shapes.circle(cx, cy + arm * 1.15, 0.9, color, null));
    }

    /** The badge of a label: its circle and its sign. */
    static List<Primitive> label(Label label, double cx, double cy, double radius, Color color, Color ground) {
        Path ring = Shapes.circle(cx, cy, radius, ground, new Stroke(color, 1.3));
        if (label == Label.UNDECIDED) {
            List<Primitive> question = question(cx, cy, radius * 0.5, color);
            return List.of(ring, question.get(0), question.get(1));
        }
        return List.of(ring, label == Label.IN ? tick(cx, cy, radius * 0.45, color)
                : cross(cx, cy, radius * 0.38, color));
    }

    /** Two opening quotation marks that fill a square of this side. */
    static Path quotes(double x, double y, double side, Color color) {
        Shapes shapes = Shapes.from(x, y + side);
        quote(shapes, x, y, side);
        shapes.move(x + side * 0.56, y + side);
        quote(shapes, x + side * 0.56, y, side);
        return shapes.close(color, null);
    }

    private static void quote(Shapes shapes, double x, double y, double side) {
        double w = side * 0.44;
        shapes.to(x + w, y + side).to(x + w, y + side * 0.52).to(x + w * 0.5, y + side * 0.52)
                .curve(x + w * 0.5, y + side * 0.3, x + w * 0.7, y + side * 0.2, x + w, y + side * 0.2).to(x + w, y)
                .curve(x + w * 0.3, y, x, y + side * 0.25, x, y + side * 0.6).to(x, y + side);
    }

    /** A triangle with an exclamation mark in a square of this side. */
    static List<Primitive> warning(double x, double y, double side, Color color) {
        double mid = x + side / 2;
        Path triangle = Shapes.from(mid, y).to(x + side, y + side).to(x, y + side).close(null, new Stroke(color, 1.1));
        Path bar = Shapes.from(mid, y + side * 0.38).to(mid, y + side * 0.68).open(new Stroke(color, 1.1));
        return List.of(triangle, bar, Shapes.circle(mid, y + side * 0.83, 0.6, color, null));
    }

    private static Stroke pen(Color color) {
        return new Stroke(color, 1.6);
    }
}
