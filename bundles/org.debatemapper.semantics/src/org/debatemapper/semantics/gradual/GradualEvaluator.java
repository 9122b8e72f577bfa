package org.debatemapper.semantics.gradual;

import java.util.Objects;
import org.debatemapper.semantics.ArgumentationFramework;
import org.debatemapper.semantics.Budget;
import org.debatemapper.semantics.BudgetExhaustedException;
import org.debatemapper.semantics.FrameworkBuilder;
import org.debatemapper.semantics.Result;
import org.debatemapper.semantics.internal.graph.StrongComponents;

/**
 * Computes strengths. Each strongly connected component is computed after those that it depends on: single arguments once, others by
 * iteration from the base scores, or, where that does not settle, by the continuous limit.
 */
public final class GradualEvaluator {

    private GradualEvaluator() {
    }

    /**
     * Computes the strength of each argument.
     *
     * @param graph     not null
     * @param semantics not null
     * @param budget    not null
     * @return the strengths, or unknown if the budget is used up or the continuous process does not settle; never null. Without
     *         cycles O(arguments + relations)
     * @throws IllegalArgumentException if the graph has supports and the semantics does not allow them
     */
    public static Result<Strengths> evaluate(WeightedBipolarGraph graph, GradualSemantics semantics, Budget budget) {
        Objects.requireNonNull(budget, "budget");
        if (!semantics.allowsSupports() && graph.supports().attackCount() > 0) {
            throw new IllegalArgumentException(semantics.id() + " is not defined for supports");
        }
        try {
            return new Result.Known<>(compute(graph, semantics, budget));
        } catch (BudgetExhaustedException e) {
            return new Result.Unknown<>(e.reason());
        }
    }

    private static Strengths compute(WeightedBipolarGraph graph, GradualSemantics semantics, Budget budget) {
        ArgumentationFramework relations = relations(graph);
        StrongComponents components = new StrongComponents(relations);
        UpdateRule rule = new UpdateRule(graph, semantics);
        double[] strengths = graph.weights();
        Strengths.Method method = Strengths.Method.ONE_PASS;
        int steps = 0;
        for (int c = 0; c < components.count(); c++) {
            int first = components.first(c);
            if (components.size(c) == 1 && !relations.attacksItself(first)) {
                strengths[first] = rule.strength(first, strengths);
            } else {
                CycleSolver cycle = new CycleSolver(rule, components.members(c), strengths, budget);
                cycle.solve();
                steps += cycle.steps();
                method = later(method, cycle.isContinuous() ? Strengths.Method.CONTINUOUS_LIMIT : Strengths.Method.ITERATION);
            }
        }
        return new Strengths(strengths, method, steps);
    }

    private static Strengths.Method later(Strengths.Method first, Strengths.Method second) {
        return first.compareTo(second) >= 0 ? first : second;
    }

    /** Attacks and supports as one relation: who depends on whom. */
    static ArgumentationFramework relations(WeightedBipolarGraph graph) {
        FrameworkBuilder builder = new FrameworkBuilder(graph.size());
        for (int a = 0; a < graph.size(); a++) {
            int from = a;
            graph.attacks().targets(a).forEach(to -> builder.addAttack(from, to));
            graph.supports().targets(a).forEach(to -> builder.addAttack(from, to));
        }
        return builder.build();
    }
}
