package org.debatemapper.benchmarks.evaluation;

import java.util.List;
import java.util.Optional;

/** A program that answers problems. */
interface Solver {
    /** Returns the name that figures have. */
    String name();

    /** Tells whether to give up on the solver soon, because most of its answers would take too long. */
    boolean isSlow();

    /** Returns the command that answers a problem, or empty if the solver cannot. */
    Optional<List<String>> command(Problem problem, Instance instance);

    /** Finds the answer in what the command wrote. */
    Optional<Answer> answer(Problem problem, String output);
}
