package org.debatemapper.semantics.gradual;

import java.util.Objects;
import java.util.function.Function;
import org.debatemapper.semantics.Budget;
import org.debatemapper.semantics.BudgetExhaustedException;
import org.debatemapper.semantics.Result;
import org.debatemapper.semantics.internal.graph.Regions;

/**
 * Explains the strength of one argument, the topic, by the contributions of the others.
 *
 * <p>Source of the three functions: T. Kampik, N. Potyka, X. Yin, K. Čyras, F. Toni, Contribution functions for quantitative bipolar
 * argumentation graphs: a principle-based analysis, International Journal of Approximate Reasoning 173, 2024.
 */
public final class Attribution {

    private final WeightedBipolarGraph graph;
    private final GradualSemantics semantics;
    private final Budget budget;

    /**
     * Prepares for a graph.
     *
     * @param graph     not null
     * @param semantics allows supports if the graph has any; not null
     * @param budget    shared by all questions to this object; not null
     */
    public Attribution(WeightedBipolarGraph graph, GradualSemantics semantics, Budget budget) {
        this.graph = Objects.requireNonNull(graph, "graph");
        this.semantics = Objects.requireNonNull(semantics, "semantics");
        this.budget = Objects.requireNonNull(budget, "budget");
    }

    /**
     * Returns by how much the topic's strength falls when an argument is removed with all its relations. The topic's own
     * contribution is its strength. One evaluation for each argument that the topic depends on.
     *
     * @param topic an argument of the graph
     * @return the contributions, or unknown; never null
     * @throws IllegalArgumentException if there is no such argument
     */
    public Result<Contributions> removal(int topic) {
        return within(topic, part -> {
            int self = part.topic();
            double whole = part.strength(part.all());
            double[] values = new double[part.size()];
            for (int a = 0; a < values.length; a++) {
                int removed = a;
                values[a] = a == self ? whole : whole - part.strength(part.all().filter(b -> b != removed));
            }
            return part.lift(values, new double[values.length], true);
        });
    }

    /**
     * Returns the derivative of the topic's strength by the base score of each argument. All are computed in one backward pass,
     * or by solving the linear equations of the fixed point around cycles.
     *
     * @param topic an argument of the graph
     * @return the contributions, or unknown; never null
     * @throws IllegalArgumentException if there is no such argument
     */
    public Result<Contributions> gradient(int topic) {
        return within(topic, part -> {
            double[] values = new GradientSolver(part.graph(), semantics, budget).gradient(part.topic());
            return part.lift(values, new double[values.length], true);
        });
    }

    /**
     * Returns the Shapley values: the mean, over all orders in which the others can join the topic, of the change of the topic's
     * strength when an argument joins. They add up to the topic's strength minus its base score; the topic's own is 0.
     *
     * <p>L. S. Shapley, A value for n-person games, 1953. If the topic depends on no more than {@value ShapleySolver#EXACT} others
     * all subsets are evaluated; else random orders are drawn, and each value has a standard error.
     *
     * @param topic   an argument of the graph
     * @param samples how many orders to draw if there are too many subsets, 2 or more
     * @param seed    makes the draw repeatable
     * @return the contributions, or unknown; never null
     * @throws IllegalArgumentException if there is no such argument or there are too few samples
     */
    public Result<Contributions> shapley(int topic, int samples, long seed) {
        if (samples < 2) {
            throw new IllegalArgumentException("a standard error needs 2 samples or more, not " + samples);
        }
        return within(topic, part -> new ShapleySolver(part, budget).solve(samples, seed));
    }

    private Result<Contributions> within(int topic, Function<TopicGraph, Contributions> question) {
        graph.attacks().checkArgument(topic);
        int[] ancestors = Regions.ancestors(GradualEvaluator.relations(graph), topic);
        try {
            return new Result.Known<>(question.apply(new TopicGraph(graph, ancestors, topic, semantics, budget)));
        } catch (BudgetExhaustedException e) {
            return new Result.Unknown<>(e.reason());
        }
    }
}
