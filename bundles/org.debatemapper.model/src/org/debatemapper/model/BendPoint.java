package org.debatemapper.model;

/**
 * A bend of an edge.
 *
 * @param x
 *            pixels at 100 % from the left edge of the map's origin; may be negative
 * @param y
 *            pixels at 100 %, downwards; may be negative
 */
public record BendPoint(int x, int y) {
    /**
     * Reads the form that {@link #toString()} writes.
     *
     * @param text
     *            two integers with a comma between them
     * @return the point
     * @throws IllegalArgumentException
     *             if the text has another form
     */
    public static BendPoint parse(String text) {
        int comma = text.indexOf(',');
        if (comma < 0) {
            throw new IllegalArgumentException("Not a point: \"" + text + "\"");
        }
        return new BendPoint(Integer.parseInt(text.substring(0, comma).strip()),
                Integer.parseInt(text.substring(comma + 1).strip()));
    }

    @Override
    public String toString() {
        return x + "," + y;
    }
}
