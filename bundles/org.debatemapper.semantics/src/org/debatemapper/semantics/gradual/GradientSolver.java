package org.debatemapper.semantics.gradual;

import org.debatemapper.semantics.ArgumentationFramework;
import org.debatemapper.semantics.Budget;
import org.debatemapper.semantics.BudgetExhaustedException;
import org.debatemapper.semantics.Result;
import org.debatemapper.semantics.internal.graph.StrongComponents;

/**
 * Derivatives of one strength by all base scores, backwards: the sensitivity of the topic to each strength first, then to the base
 * score behind it. Around cycles the sensitivities are the solution of linear equations.
 */
final class GradientSolver {

    private static final double SETTLED = 1e-13;
    private static final int MAXIMAL_ROUNDS = 20_000;

    private final WeightedBipolarGraph graph;
    private final UpdateRule rule;
    private final double[] strengths;
    private final Budget budget;

    GradientSolver(WeightedBipolarGraph graph, GradualSemantics semantics, Budget budget) {
        this.graph = graph;
        this.budget = budget;
        rule = new UpdateRule(graph, semantics);
        Result<Strengths> result = GradualEvaluator.evaluate(graph, semantics, budget);
        if (result instanceof Result.Unknown<Strengths> unknown) {
            throw new BudgetExhaustedException(unknown.reason());
        }
        strengths = result.orElseThrow().toArray();
    }

    double[] gradient(int topic) {
        ArgumentationFramework relations = GradualEvaluator.relations(graph);
        StrongComponents components = new StrongComponents(relations);
        double[] sensitivity = new double[graph.size()];
        sensitivity[topic] = 1;
        for (int c = components.count() - 1; c >= 0; c--) {
            int[] members = components.members(c);
            if (members.length > 1 || relations.attacksItself(members[0])) {
                solve(members, sensitivity);
            }
            passOn(members, components, sensitivity);
        }
        double[] gradient = new double[graph.size()];
        for (int a = 0; a < gradient.length; a++) {
            gradient[a] = sensitivity[a] == 0 ? 0 : sensitivity[a] * rule.byWeight(a, strengths);
        }
        return gradient;
    }

    /** Adds what a component's members say about the components before it. */
    private void passOn(int[] members, StrongComponents components, double[] sensitivity) {
        double[] sums = new double[graph.size()];
        for (int member : members) {
            rule.addDerivatives(member, strengths, sensitivity[member], sums);
        }
        for (int a = 0; a < sums.length; a++) {
            if (components.of(a) != components.of(members[0])) {
                sensitivity[a] += sums[a];
            }
        }
    }

    /** Solves x = b + J'x inside a component by iteration, where b came from the components after it. */
    private void solve(int[] members, double[] sensitivity) {
        double[] given = sensitivity.clone();
        for (int round = 0; round < MAXIMAL_ROUNDS; round++) {
            budget.check();
            double[] sums = new double[graph.size()];
            for (int member : members) {
                rule.addDerivatives(member, strengths, sensitivity[member], sums);
            }
            double change = 0;
            for (int member : members) {
                double next = given[member] + sums[member];
                change = Math.max(change, Math.abs(next - sensitivity[member]));
                sensitivity[member] = next;
            }
            if (change <= SETTLED) {
                return;
            }
        }
        throw new BudgetExhaustedException(Result.Reason.NO_CONVERGENCE);
    }
}
