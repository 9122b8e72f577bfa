package org.debatemapper.semantics.gradual;

import java.util.Arrays;
import java.util.Objects;
import org.debatemapper.semantics.ArgumentationFramework;

/**
 * Arguments with base scores, attacks and supports (a quantitative bipolar argumentation framework); immutable.
 *
 * <p>P. Baroni, A. Rago, F. Toni, From fine-grained properties to broad principles for gradual argumentation, International Journal
 * of Approximate Reasoning 105, 2019.
 */
public final class WeightedBipolarGraph {

    private final double[] weights;
    private final ArgumentationFramework attacks;
    private final ArgumentationFramework supports;

    /**
     * Makes a graph.
     *
     * @param weights  the base score of each argument, from 0 to 1; copied, not null
     * @param attacks  the attacks, with as many arguments as there are weights; not null
     * @param supports the supports, read as the attacks are: from the supporter to the supported; not null
     * @throws IllegalArgumentException if a weight is out of its range or the sizes differ
     */
    public WeightedBipolarGraph(double[] weights, ArgumentationFramework attacks, ArgumentationFramework supports) {
        this.weights = weights.clone();
        this.attacks = Objects.requireNonNull(attacks, "attacks");
        this.supports = Objects.requireNonNull(supports, "supports");
        if (attacks.size() != weights.length || supports.size() != weights.length) {
            throw new IllegalArgumentException(weights.length + " weights, but attacks among " + attacks.size()
                    + " and supports among " + supports.size());
        }
        for (int a = 0; a < weights.length; a++) {
            if (!(weights[a] >= 0 && weights[a] <= 1)) {
                throw new IllegalArgumentException("weight " + weights[a] + " of argument " + a + " is not from 0 to 1");
            }
        }
    }

    /**
     * Returns the number of arguments.
     *
     * @return 0 or more
     */
    public int size() {
        return weights.length;
    }

    /**
     * Returns the base score of an argument.
     *
     * @param argument from 0 to {@code size() - 1}
     * @return from 0 to 1
     */
    public double weight(int argument) {
        return weights[argument];
    }

    /**
     * Returns all base scores.
     *
     * @return a new array
     */
    public double[] weights() {
        return weights.clone();
    }

    /**
     * Returns the attacks.
     *
     * @return never null
     */
    public ArgumentationFramework attacks() {
        return attacks;
    }

    /**
     * Returns the supports, each from supporter to supported.
     *
     * @return never null
     */
    public ArgumentationFramework supports() {
        return supports;
    }

    /**
     * Returns the same graph with other base scores.
     *
     * @param changed one score from 0 to 1 for each argument, copied; not null
     * @return never null
     * @throws IllegalArgumentException if a weight is out of its range or one is missing
     */
    public WeightedBipolarGraph withWeights(double[] changed) {
        return new WeightedBipolarGraph(changed, attacks, supports);
    }

    /**
     * Returns the graph of some arguments, which are renamed to their positions.
     *
     * @param arguments different indices, ascending; not null
     * @return never null; O(size + relations of the kept arguments)
     * @throws IllegalArgumentException if an index is not larger than the one before it
     */
    public WeightedBipolarGraph restrictedTo(int[] arguments) {
        return new WeightedBipolarGraph(Arrays.stream(arguments).mapToDouble(a -> weights[a]).toArray(),
                attacks.restrictedTo(arguments), supports.restrictedTo(arguments));
    }
}
