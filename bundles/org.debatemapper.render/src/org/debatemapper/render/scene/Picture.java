package org.debatemapper.render.scene;

import java.util.List;

/**
 * A figure: a card, an edge, a note. Its primitives lie within its bounds, in coordinates whose origin is the upper
 * left corner of the bounds: a painter translates by (x, y), and a card that moves keeps its primitives.
 *
 * @param x
 *            left edge on the map, pixels at 100 %
 * @param y
 *            upper edge on the map
 * @param width
 *            pixels at 100 %
 * @param height
 *            pixels at 100 %
 * @param primitives
 *            from the lowest to the topmost
 */
public record Picture(double x, double y, double width, double height, List<Primitive> primitives) {
    /** Keeps a copy that nobody can change. */
    public Picture {
        primitives = List.copyOf(primitives);
    }

    /**
     * @param share
     *            0 to 1, how much of its colours is left
     * @return the same picture, paler
     */
    public Picture faded(double share) {
        return new Picture(x, y, width, height, primitives.stream().map(each -> each.faded(share)).toList());
    }

    /** @return where it lies on the map */
    public Bounds bounds() {
        return new Bounds(x, y, width, height);
    }

    /**
     * @param newX
     *            left edge on the map
     * @param newY
     *            upper edge on the map
     * @return the same figure elsewhere; costs nothing
     */
    public Picture at(double newX, double newY) {
        return new Picture(newX, newY, width, height, primitives);
    }

    /**
     * Makes a figure of primitives in map coordinates.
     *
     * @param bounds
     *            what they cover
     * @param primitives
     *            in coordinates of the map
     * @return the figure
     */
    public static Picture ofMapCoordinates(Bounds bounds, List<Primitive> primitives) {
        List<Primitive> own = primitives.stream().map(p -> p.moved(-bounds.x(), -bounds.y())).toList();
        return new Picture(bounds.x(), bounds.y(), bounds.width(), bounds.height(), own);
    }
}
