package org.debatemapper.semantics.solve;

/** The reasoning tasks of the International Competition on Computational Models of Argumentation. */
public enum SolveTask {
    /** Some extension. */
    SE,
    /** Every extension. */
    EE,
    /** Count the extensions. */
    CE,
    /** Decide credulously: is the argument in some extension? */
    DC,
    /** Decide sceptically: is the argument in every extension? */
    DS;

    /**
     * Tells whether the task is about one argument.
     *
     * @return true for DC and DS
     */
    public boolean needsArgument() {
        return this == DC || this == DS;
    }
}
