package org.debatemapper.semantics.gradual;

/**
 * How much each argument contributes to the strength of a topic; immutable.
 */
public final class Contributions {

    private final int topic;
    private final double[] values;
    private final double[] errors;
    private final boolean exact;

    Contributions(int topic, double[] values, double[] errors, boolean exact) {
        this.topic = topic;
        this.values = values;
        this.errors = errors;
        this.exact = exact;
    }

    /**
     * Returns the argument that is contributed to.
     *
     * @return its index
     */
    public int topic() {
        return topic;
    }

    /**
     * Returns the contribution of an argument.
     *
     * @param argument its index
     * @return positive if it strengthens the topic, negative if it weakens it
     */
    public double get(int argument) {
        return values[argument];
    }

    /**
     * Returns the standard error of a contribution that was estimated from samples.
     *
     * @param argument its index
     * @return 0 or more; 0 if the contribution is exact
     */
    public double standardError(int argument) {
        return errors[argument];
    }

    /**
     * Tells whether the contributions are computed, not estimated from samples.
     *
     * @return true if no sampling took place
     */
    public boolean isExact() {
        return exact;
    }

    /**
     * Returns the number of arguments.
     *
     * @return 1 or more
     */
    public int size() {
        return values.length;
    }
}
