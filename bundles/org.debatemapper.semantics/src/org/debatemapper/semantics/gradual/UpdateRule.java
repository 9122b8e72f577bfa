package org.debatemapper.semantics.gradual;

import org.debatemapper.semantics.Adjacency;

/** The definition of a semantics on one graph: the strength of an argument from the strengths around it. */
final class UpdateRule {

    private final WeightedBipolarGraph graph;
    private final GradualSemantics semantics;
    private final Adjacency attackers;
    private final Adjacency supporters;

    UpdateRule(WeightedBipolarGraph graph, GradualSemantics semantics) {
        this.graph = graph;
        this.semantics = semantics;
        attackers = graph.attacks().attackerRows();
        supporters = graph.supports().attackerRows();
    }

    /** Returns the strength that an argument should have. */
    double strength(int argument, double[] strengths) {
        return semantics.influence().value(graph.weight(argument), aggregate(argument, strengths));
    }

    private double aggregate(int argument, double[] strengths) {
        return semantics.aggregation().value(row(attackers, argument, strengths), row(supporters, argument, strengths));
    }

    /** Returns the derivative of an argument's strength by its own base score. */
    double byWeight(int argument, double[] strengths) {
        return semantics.influence().byWeight(graph.weight(argument), aggregate(argument, strengths));
    }

    /** Adds, times a factor, the derivative of an argument's strength by each strength around it. */
    void addDerivatives(int argument, double[] strengths, double factor, double[] sums) {
        double[] byAttacker = new double[attackers.length(argument)];
        double[] bySupporter = new double[supporters.length(argument)];
        semantics.aggregation().derivatives(row(attackers, argument, strengths), row(supporters, argument, strengths), byAttacker,
                bySupporter);
        double slope = factor * semantics.influence().byAggregate(graph.weight(argument), aggregate(argument, strengths));
        addTo(sums, attackers, argument, byAttacker, slope);
        addTo(sums, supporters, argument, bySupporter, slope);
    }

    private static void addTo(double[] sums, Adjacency rows, int row, double[] derivatives, double slope) {
        for (int k = 0; k < derivatives.length; k++) {
            sums[rows.at(rows.start(row) + k)] += slope * derivatives[k];
        }
    }

    private static double[] row(Adjacency rows, int row, double[] strengths) {
        double[] values = new double[rows.length(row)];
        for (int k = 0; k < values.length; k++) {
            values[k] = strengths[rows.at(rows.start(row) + k)];
        }
        return values;
    }
}
