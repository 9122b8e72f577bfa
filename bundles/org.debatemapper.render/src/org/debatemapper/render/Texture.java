package org.debatemapper.render;

import java.util.ArrayList;
import java.util.List;

/**
 * Notches in a bar, so that bars of different meaning can be told apart in greyscale and by people who see few colours.
 */
enum Texture {
    SOLID, DASHED(9, 4), DOTTED(3, 2), HALVED, UNEVEN(13, 3, 3, 3);

    private static final double MIDDLE = 6;

    /** Lengths of bar and notch in turn. */
    private final double[] pattern;

    Texture(double... pattern) {
        this.pattern = pattern;
    }

    /**
     * A part of a bar that is left out.
     *
     * @param from
     *            its begin, pixels from the begin of the bar
     * @param length
     *            pixels
     */
    record Notch(double from, double length) {
    }

    List<Notch> notches(double length) {
        if (this == HALVED) {
            return length <= MIDDLE ? List.of() : List.of(new Notch((length - MIDDLE) / 2, MIDDLE));
        }
        List<Notch> notches = new ArrayList<>();
        double at = 0;
        for (int i = 0; pattern.length > 0 && at + pattern[i % pattern.length] < length; i++) {
            double part = pattern[i % pattern.length];
            if (i % 2 == 1) {
                notches.add(new Notch(at, part));
            }
            at += part;
        }
        return notches;
    }
}
