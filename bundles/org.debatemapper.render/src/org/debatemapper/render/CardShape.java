package org.debatemapper.render;

import java.util.ArrayList;
import java.util.List;

import org.debatemapper.render.CardKind.Outline;
import org.debatemapper.render.Texture.Notch;
import org.debatemapper.render.scene.Box;
import org.debatemapper.render.scene.Color;
import org.debatemapper.render.scene.Path;
import org.debatemapper.render.scene.Primitive;
import org.debatemapper.render.scene.Stroke;

/** The outline of a card with its bar and shadow. The shadow lies below, within the bounds of the figure. */
final class CardShape {
    /** Room for the shadow below a card. */
    static final double SHADOW = 2;
    static final double BAR = 4;
    private static final double FOLD = 14;
    private static final double SMALL_RADIUS = 6;
    private static final double GREAT_RADIUS = 18;
    /** Notches stay away from the ends of the bar by this part of the radius, where the edge is all but straight. */
    private static final double NOTCH_INSET = 0.6;

    private final Outline outline;
    private final double width;
    private final double height;
    private final double radius;

    CardShape(Outline outline, double width, double height) {
        this.outline = outline;
        this.width = width;
        this.height = height;
        this.radius = outline == Outline.ROUND_ENDS ? Math.min(GREAT_RADIUS, height / 2) : SMALL_RADIUS;
    }

    List<Primitive> ground(Color fill, Color shadow) {
        Path near = around(0.5, null, shadow);
        return List.of(near.moved(0, 1), near.moved(0, SHADOW - 0.5), around(0.5, null, fill));
    }

    List<Primitive> ink(Swatch swatch, Stroke border, Color ground) {
        List<Primitive> ink = new ArrayList<>();
        ink.add(around(0.5, border, null));
        if (outline == Outline.FOLDED) {
            ink.add(Shapes.from(width - FOLD - 0.5, 0.5).to(width - FOLD - 0.5, FOLD + 0.5)
                    .to(width - 0.5, FOLD + 0.5).close(border.color().faded(0.45), new Stroke(border.color(), 1)));
        }
        ink.add(bar(swatch));
        double inset = NOTCH_INSET * radius;
        for (Notch notch : swatch.notches(height - 2 * inset)) {
            ink.add(new Box(1, inset + notch.from(), swatch.thickness() - 1, notch.length(), 0, ground, null));
        }
        return ink;
    }

    private Path around(double inset, Stroke stroke, Color fill) {
        double l = inset;
        double t = inset;
        double r = width - inset;
        double b = height - inset;
        double q = Math.PI / 2;
        Shapes shape = Shapes.from(l + radius, t);
        if (outline == Outline.FOLDED) {
            shape.to(r - FOLD, t).to(r, t + FOLD);
        } else {
            shape.to(r - radius, t).arc(r - radius, t + radius, radius, -q, q);
        }
        return shape.to(r, b - radius).arc(r - radius, b - radius, radius, 0, q).to(l + radius, b)
                .arc(l + radius, b - radius, radius, q, q).to(l, t + radius)
                .arc(l + radius, t + radius, radius, 2 * q, q).close(fill, stroke);
    }

    /** The part of the card that lies left of the bar's right edge; its outer corners are the card's. */
    private Path bar(Swatch swatch) {
        double thickness = Math.min(swatch.thickness(), radius);
        double angle = Math.acos((radius - thickness) / radius);
        double rise = radius - radius * Math.sin(angle);
        double q = Math.PI / 2;
        return Shapes.from(thickness, rise).to(thickness, height - rise)
                .arc(radius, height - radius, radius, 2 * q - angle, angle).to(0, radius)
                .arc(radius, radius, radius, 2 * q, angle).close(swatch.color(), null);
    }
}
