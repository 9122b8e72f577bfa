package org.debatemapper.render.scene;

/**
 * An upright rectangle.
 *
 * @param x
 *            left edge, pixels at 100 %
 * @param y
 *            upper edge, pixels at 100 %
 * @param width
 *            0 or more
 * @param height
 *            0 or more
 */
public record Bounds(double x, double y, double width, double height) {
    /** @return the x of the right edge */
    public double right() {
        return x + width;
    }

    /** @return the y of the lower edge */
    public double bottom() {
        return y + height;
    }

    /** @return the x of the middle */
    public double centerX() {
        return x + width / 2;
    }

    /** @return the y of the middle */
    public double centerY() {
        return y + height / 2;
    }

    /** @return the middle */
    public Point center() {
        return new Point(centerX(), centerY());
    }

    /**
     * @param other
     *            a rectangle
     * @return the smallest rectangle around both
     */
    public Bounds union(Bounds other) {
        double left = Math.min(x, other.x);
        double top = Math.min(y, other.y);
        return new Bounds(left, top, Math.max(right(), other.right()) - left, Math.max(bottom(), other.bottom()) - top);
    }

    /**
     * @param margin
     *            pixels on each side
     * @return the rectangle with a margin around it
     */
    public Bounds grown(double margin) {
        return new Bounds(x - margin, y - margin, width + 2 * margin, height + 2 * margin);
    }

    /**
     * @param other
     *            a rectangle
     * @return whether both share an area
     */
    public boolean intersects(Bounds other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }

    /**
     * @param points
     *            at least one point
     * @return the smallest rectangle around them
     */
    public static Bounds around(Iterable<Point> points) {
        Bounds bounds = null;
        for (Point point : points) {
            Bounds dot = new Bounds(point.x(), point.y(), 0, 0);
            bounds = bounds == null ? dot : bounds.union(dot);
        }
        if (bounds == null) {
            throw new IllegalArgumentException("No points");
        }
        return bounds;
    }
}
