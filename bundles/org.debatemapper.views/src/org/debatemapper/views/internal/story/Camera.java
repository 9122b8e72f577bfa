package org.debatemapper.views.internal.story;

import org.debatemapper.render.scene.Bounds;

/**
 * What of a map is seen, and how large.
 *
 * @param x
 *            the middle, in the map's coordinates
 * @param y
 *            the middle, in the map's coordinates
 * @param zoom
 *            pixels for a pixel of the map at 100 %, greater than 0
 */
public record Camera(double x, double y, double zoom) {
    /** A card need not fill a wall. */
    public static final double LARGEST = 3;

    /**
     * @param area
     *            in the map's coordinates
     * @param width
     *            of the window, in pixels
     * @param height
     *            of the window, in pixels
     * @return a camera that sees all of the area, as large as it can be up to {@link #LARGEST}
     */
    public static Camera on(Bounds area, double width, double height) {
        double zoom = Math.min(width / Math.max(1, area.width()), height / Math.max(1, area.height()));
        return new Camera(area.x() + area.width() / 2, area.y() + area.height() / 2, Math.min(LARGEST, zoom));
    }

    /**
     * A camera on the way to another one.
     *
     * @param end
     *            the other one
     * @param share
     *            how much of the way is done, from 0 to 1
     * @return where it is then
     */
    public Camera towards(Camera end, double share) {
        double eased = share * share * (3 - 2 * share);
        double now = zoom * Math.pow(end.zoom / zoom, eased);
        // What is magnified evenly keeps its direction only if the middle moves with the inverse of the zoom.
        double way = Math.abs(end.zoom - zoom) < 1e-9 ? eased
                : (1 / zoom - 1 / now) / (1 / zoom - 1 / end.zoom);
        return new Camera(x + (end.x - x) * way, y + (end.y - y) * way, now);
    }

    /**
     * @param width
     *            of the window, in pixels
     * @param height
     *            of the window, in pixels
     * @return what the window shows of the map
     */
    public Bounds seen(double width, double height) {
        return new Bounds(x - width / 2 / zoom, y - height / 2 / zoom, width / zoom, height / zoom);
    }

    /**
     * @param factor
     *            greater than 1 to look closer
     * @return the same place, larger or smaller within reason
     */
    public Camera magnified(double factor) {
        return new Camera(x, y, Math.max(0.02, Math.min(8, zoom * factor)));
    }

    /**
     * @param dx
     *            pixels of the window to the right
     * @param dy
     *            pixels of the window down
     * @return a place aside
     */
    public Camera moved(double dx, double dy) {
        return new Camera(x + dx / zoom, y + dy / zoom, zoom);
    }
}
