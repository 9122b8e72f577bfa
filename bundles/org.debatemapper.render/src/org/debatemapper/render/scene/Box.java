package org.debatemapper.render.scene;

/**
 * An upright rectangle, perhaps with round corners.
 *
 * @param x
 *            left edge
 * @param y
 *            upper edge
 * @param w
 *            width
 * @param h
 *            height
 * @param radius
 *            of the corners; 0 for sharp ones, at most half the shorter side
 * @param fill
 *            null for none
 * @param stroke
 *            null for none; centred on the edge
 */
public record Box(double x, double y, double w, double h, double radius, Color fill, Stroke stroke)
        implements Primitive {
    @Override
    public Box faded(double opacity) {
        return new Box(x, y, w, h, radius, fill == null ? null : fill.faded(opacity),
                stroke == null ? null : stroke.faded(opacity));
    }

    @Override
    public Box moved(double dx, double dy) {
        return new Box(x + dx, y + dy, w, h, radius, fill, stroke);
    }
}
