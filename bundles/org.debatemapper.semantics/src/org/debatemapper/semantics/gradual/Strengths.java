package org.debatemapper.semantics.gradual;

import java.util.Arrays;

/** The strengths of all arguments, and how they were found; immutable. */
public final class Strengths {

    /** How strengths were found. */
    public enum Method {
        /** Without cycles each argument was computed once, after those it depends on; exact up to rounding. */
        ONE_PASS,
        /** Around cycles the definition was applied again and again until nothing changed. */
        ITERATION,
        /**
         * Somewhere iteration did not settle, so the limit of the continuous process was taken: N. Potyka, Continuous dynamical
         * systems for weighted bipolar argumentation, KR 2018.
         */
        CONTINUOUS_LIMIT
    }

    private final double[] values;
    private final Method method;
    private final int steps;

    Strengths(double[] values, Method method, int steps) {
        this.values = values;
        this.method = method;
        this.steps = steps;
    }

    /**
     * Returns the strength of an argument.
     *
     * @param argument its index
     * @return from 0 to 1
     */
    public double get(int argument) {
        return values[argument];
    }

    /**
     * Returns the number of arguments.
     *
     * @return 0 or more
     */
    public int size() {
        return values.length;
    }

    /**
     * Returns all strengths by index.
     *
     * @return a new array
     */
    public double[] toArray() {
        return values.clone();
    }

    /**
     * Returns how the strengths were found; the last of the methods that were needed in any part of the graph.
     *
     * @return never null
     */
    public Method method() {
        return method;
    }

    /**
     * Returns how many steps were taken around cycles.
     *
     * @return 0 for one pass
     */
    public int steps() {
        return steps;
    }

    @Override
    public String toString() {
        return method + " " + Arrays.toString(values);
    }
}
