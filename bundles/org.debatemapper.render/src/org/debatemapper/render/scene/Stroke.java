package org.debatemapper.render.scene;

import java.util.Arrays;

/**
 * How a line is drawn; caps are butt, joins are round.
 *
 * @param color
 *            never null
 * @param width
 *            pixels at 100 %, more than 0
 * @param dash
 *            lengths of dashes and gaps in turn, in pixels; empty for a solid line. Not to be changed.
 */
public record Stroke(Color color, double width, double... dash) {
    /** @return the same line in a more transparent colour */
    Stroke faded(double opacity) {
        return new Stroke(color.faded(opacity), width, dash);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Stroke stroke && color.equals(stroke.color) && width == stroke.width
                && Arrays.equals(dash, stroke.dash);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * color.hashCode() + Double.hashCode(width)) + Arrays.hashCode(dash);
    }
}
