package org.debatemapper.benchmarks.evaluation;

import java.io.PrintStream;
import java.util.Locale;

/** Writes figures: a line each, {@code name value unit}. */
final class Figures {
    private final PrintStream out;

    Figures(PrintStream out) {
        this.out = out;
    }

    void put(String name, double value, String unit) {
        out.printf(Locale.ROOT, "%s %.3f %s%n", name, value, unit);
        out.flush();
    }
}
