package org.debatemapper.render.scene;

/**
 * A thing that every painter can paint. Numbers are pixels at 100 % in the coordinates of the {@link Picture} that
 * holds it, y downwards.
 */
public sealed interface Primitive permits Box, Path, Line, Text {
    /**
     * @param opacity
     *            0 (unseen) to 1 (as it is)
     * @return the same thing, its colours made more transparent
     */
    Primitive faded(double opacity);

    /**
     * @param dx
     *            pixels to the right
     * @param dy
     *            pixels down
     * @return the same thing elsewhere
     */
    Primitive moved(double dx, double dy);
}
