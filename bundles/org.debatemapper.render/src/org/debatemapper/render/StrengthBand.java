package org.debatemapper.render;

import java.util.Locale;

/**
 * A fifth of the scale of strength.
 *
 * @param index
 *            0 for the weakest to 4 for the strongest
 */
public record StrengthBand(int index) {
    /** How many there are. */
    public static final int COUNT = 5;

    /**
     * @param strength
     *            0 to 1; what is beyond counts as the end
     * @return where it lies
     */
    public static StrengthBand of(double strength) {
        // 0.6 * 5 is a little less than 3 in binary fractions.
        return new StrengthBand((int) Math.max(0, Math.min(COUNT - 1, Math.floor(strength * COUNT + 1e-9))));
    }

    /** @return the greatest strength in it */
    double most() {
        return (index + 1.0) / COUNT;
    }

    double middle() {
        return index / (COUNT - 1.0);
    }

    /** @return its ends, as "0.2 – 0.4" */
    String name() {
        return String.format(Locale.ROOT, "%.1f \u2013 %.1f", (double) index / COUNT, most());
    }
}
