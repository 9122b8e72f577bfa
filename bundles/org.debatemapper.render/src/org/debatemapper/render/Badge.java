package org.debatemapper.render;

import java.util.ArrayList;
import java.util.List;

import org.debatemapper.render.scene.Box;
import org.debatemapper.render.scene.Color;
import org.debatemapper.render.scene.Primitive;
import org.debatemapper.render.scene.Stroke;
import org.debatemapper.render.text.TextLayout;
import org.debatemapper.render.text.TextLine;
import org.debatemapper.render.text.TextStyle;

/**
 * A small sign with a text on the foot line of a card. Its primitives start at x = 0 and stand on y = 0.
 *
 * @param width
 *            pixels
 * @param primitives
 *            what to draw
 */
record Badge(double width, List<Primitive> primitives) {
    private static final double SIZE = 10;
    private static final double LONGEST = 110;
    private static final double AFTER_SIGN = 3;
    private static final double SIGN = 7;

    static Badge text(String text, Color color) {
        TextLine line = line(text, false);
        return new Badge(line.width(), List.copyOf(line.draw(0, 0, color)));
    }

    /** A sign in a square of 7 pixels that stands on the line, and a text. */
    static Badge sign(List<Primitive> sign, String text, Color color) {
        TextLine line = line(text, false);
        List<Primitive> all = new ArrayList<>(sign);
        all.addAll(line.draw(SIGN + AFTER_SIGN, 0, color));
        return new Badge(SIGN + AFTER_SIGN + line.width(), all);
    }

    /** A text in a frame. */
    static Badge framed(String text, Color color) {
        TextLine line = TextLayout.line(text, new TextStyle(8.5, true, "en"), LONGEST);
        List<Primitive> all = new ArrayList<>();
        all.add(new Box(0.5, -9, line.width() + 7, 11, 2.5, null, new Stroke(color, 1)));
        all.addAll(line.draw(4, -0.5, color));
        return new Badge(line.width() + 8, all);
    }

    /** A bar that is filled from the left, and a number. */
    static Badge bar(double share, String text, Color fill, Color rest, Color textColor) {
        TextLine line = line(text, false);
        double length = 34;
        List<Primitive> all = new ArrayList<>();
        all.add(new Box(0, -6, length, 5, 2.5, rest, null));
        double filled = Math.max(0, Math.min(1, share)) * length;
        if (filled > 0) {
            all.add(new Box(0, -6, filled, 5, Math.min(2.5, filled / 2), fill, null));
        }
        all.addAll(line.draw(length + AFTER_SIGN, 0, textColor));
        return new Badge(length + AFTER_SIGN + line.width(), all);
    }

    Badge underlined(Color color) {
        List<Primitive> all = new ArrayList<>(primitives);
        all.add(new Box(0, 2, width, 1.5, 0, color, null));
        return new Badge(width, all);
    }

    List<Primitive> draw(double x, double baseline) {
        return primitives.stream().map(primitive -> primitive.moved(x, baseline)).toList();
    }

    private static TextLine line(String text, boolean bold) {
        return TextLayout.line(text, new TextStyle(SIZE, bold, null), LONGEST);
    }
}
