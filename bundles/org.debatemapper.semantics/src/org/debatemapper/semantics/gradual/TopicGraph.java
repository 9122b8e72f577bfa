package org.debatemapper.semantics.gradual;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.debatemapper.semantics.Budget;
import org.debatemapper.semantics.BudgetExhaustedException;
import org.debatemapper.semantics.Result;

/** A topic with all that its strength depends on; nothing else can contribute. */
final class TopicGraph {

    private final WeightedBipolarGraph graph;
    private final int[] names;
    private final int wholeSize;
    private final int topic;
    private final GradualSemantics semantics;
    private final Budget budget;

    TopicGraph(WeightedBipolarGraph whole, int[] ancestors, int topic, GradualSemantics semantics, Budget budget) {
        graph = whole.restrictedTo(ancestors);
        names = ancestors;
        wholeSize = whole.size();
        this.topic = Arrays.binarySearch(ancestors, topic);
        this.semantics = semantics;
        this.budget = budget;
    }

    WeightedBipolarGraph graph() {
        return graph;
    }

    int size() {
        return names.length;
    }

    int topic() {
        return topic;
    }

    IntStream all() {
        return IntStream.range(0, names.length);
    }

    /** Returns the topic's strength among some arguments, ascending, with the topic. */
    double strength(IntStream present) {
        budget.check();
        int[] kept = present.toArray();
        Result<Strengths> result = GradualEvaluator.evaluate(graph.restrictedTo(kept), semantics, budget);
        if (result instanceof Result.Unknown<Strengths> unknown) {
            throw new BudgetExhaustedException(unknown.reason());
        }
        return result.orElseThrow().get(Arrays.binarySearch(kept, topic));
    }

    /** Returns contributions by index in the whole graph, 0 for what the topic does not depend on. */
    Contributions lift(double[] values, double[] errors, boolean exact) {
        double[] allValues = new double[wholeSize];
        double[] allErrors = new double[wholeSize];
        for (int a = 0; a < names.length; a++) {
            allValues[names[a]] = values[a];
            allErrors[names[a]] = errors[a];
        }
        return new Contributions(names[topic], allValues, allErrors, exact);
    }
}
