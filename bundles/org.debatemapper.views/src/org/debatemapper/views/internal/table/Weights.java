package org.debatemapper.views.internal.table;

import java.util.regex.Pattern;

/** Weights as people write them: a number from 0 to 1 with a point or a comma, or nothing. */
final class Weights {
    private static final Pattern FORM = Pattern.compile("|[01]([.,]\\d{0,9})?|[.,]\\d{1,9}"); //$NON-NLS-1$

    private Weights() {
    }

    static boolean isWeight(String text) {
        return FORM.matcher(text.strip()).matches() && (text.isBlank() || parse(text) <= 1);
    }

    /** The weight, or null if there is none; only of what is one. */
    static Double parse(String text) {
        return text.isBlank() ? null : Double.valueOf(text.strip().replace(',', '.'));
    }

    static String format(Double weight) {
        return weight == null ? "" : weight.toString(); //$NON-NLS-1$
    }
}
