package org.debatemapper.render.export;

/** Short decimal numbers that are the same in every locale. */
final class Numbers {
    private Numbers() {
    }

    /** At most two decimals, no trailing zeros. */
    static String format(double value) {
        StringBuilder text = new StringBuilder();
        append(value, text);
        return text.toString();
    }

    /** Adds what {@link #format} gives. */
    static void append(double value, StringBuilder text) {
        long hundredths = Math.round(value * 100);
        long size = Math.abs(hundredths);
        if (hundredths < 0) {
            text.append('-');
        }
        text.append(size / 100);
        long fraction = size % 100;
        if (fraction != 0) {
            text.append('.').append((char) ('0' + fraction / 10));
            if (fraction % 10 != 0) {
                text.append((char) ('0' + fraction % 10));
            }
        }
    }
}
