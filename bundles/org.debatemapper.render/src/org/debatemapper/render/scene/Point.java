package org.debatemapper.render.scene;

/**
 * A point.
 *
 * @param x
 *            pixels at 100 %, to the right
 * @param y
 *            pixels at 100 %, downwards
 */
public record Point(double x, double y) {
    /**
     * @param other
     *            a point
     * @return the distance in pixels
     */
    public double distance(Point other) {
        return Math.hypot(x - other.x, y - other.y);
    }

    /**
     * @param other
     *            a point
     * @param share
     *            0 gives this point, 1 the other
     * @return the point between
     */
    public Point towards(Point other, double share) {
        return new Point(x + (other.x - x) * share, y + (other.y - y) * share);
    }

    /**
     * @param dx
     *            pixels to the right
     * @param dy
     *            pixels down
     * @return the point there
     */
    public Point moved(double dx, double dy) {
        return new Point(x + dx, y + dy);
    }
}
