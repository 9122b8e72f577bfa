package org.debatemapper.render.export;

/** Short decimal numbers that are the same in every locale. */
final class Numbers {
    private Numbers() {
    }

    /** At most two decimals, no trailing zeros. */
    static String format(double value) {
        long hundredths = Math.round(value * 100);
        long size = Math.abs(hundredths);
        StringBuilder text = new StringBuilder();
        if (hundredths < 0) {
            text.append('-');
        }
        text.append(size / 100);
        long fraction = size % 100;
        if (fraction != 0) {
            text.append('.').append(fraction / 10);
            if (fraction % 10 != 0) {
                text.append(fraction % 10);
            }
        }
        return text.toString();
    }
}
