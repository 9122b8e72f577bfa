package org.debatemapper.render.scene;

/**
 * A run of text on one line in one face.
 *
 * @param x
 *            where the run starts
 * @param baseline
 *            the y that letters stand on
 * @param text
 *            not empty; the face has a glyph for each of its code points
 * @param font
 *            never null
 * @param color
 *            never null
 */
public record Text(double x, double baseline, String text, FontSpec font, Color color) implements Primitive {
    @Override
    public Text faded(double opacity) {
        return new Text(x, baseline, text, font, color.faded(opacity));
    }

    @Override
    public Text moved(double dx, double dy) {
        return new Text(x + dx, baseline + dy, text, font, color);
    }
}
