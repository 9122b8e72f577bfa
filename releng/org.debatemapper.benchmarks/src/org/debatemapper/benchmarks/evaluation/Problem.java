package org.debatemapper.benchmarks.evaluation;

import java.util.Locale;

/**
 * A question of the competition ICCMA, such as {@code DC-PR}.
 *
 * @param task
 *            SE, DC or DS
 * @param semantics
 *            such as PR
 */
record Problem(String task, String semantics) {
    static Problem of(String name) {
        String[] parts = name.split("-", 2);
        return new Problem(parts[0], parts[1]);
    }

    boolean hasArgument() {
        return !task.equals("SE");
    }

    String figure() {
        return toString().toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return task + "-" + semantics;
    }
}
