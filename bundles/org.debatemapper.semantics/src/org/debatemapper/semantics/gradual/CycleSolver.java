package org.debatemapper.semantics.gradual;

import org.debatemapper.semantics.Budget;
import org.debatemapper.semantics.BudgetExhaustedException;
import org.debatemapper.semantics.Result;

/**
 * Strengths inside one strongly connected component: iteration first, the continuous process if that does not settle. Strengths
 * outside the component are fixed.
 */
final class CycleSolver {

    private static final double SETTLED = 1e-13;
    private static final double CONTINUOUSLY_SETTLED = 1e-12;
    /** Within this many steps the largest change must halve, or iteration counts as circling. */
    private static final int WINDOW = 200;
    private static final int MAXIMAL_STEPS = 200_000;
    /** How far off a step may be, as a part of how far the strengths still are from rest. */
    private static final double RELATIVE_ERROR = 1e-3;

    private final UpdateRule rule;
    private final int[] members;
    private final double[] strengths;
    private final Budget budget;
    private int steps;
    private boolean continuous;

    /** Prepares for a component; the array holds all strengths, those of the members at their base scores. */
    CycleSolver(UpdateRule rule, int[] members, double[] strengths, Budget budget) {
        this.rule = rule;
        this.members = members;
        this.strengths = strengths;
        this.budget = budget;
    }

    /** Computes the members' strengths into the array. */
    void solve() {
        double[] start = read();
        if (!iterate()) {
            continuous = true;
            write(start);
            integrate();
        }
    }

    int steps() {
        return steps;
    }

    boolean isContinuous() {
        return continuous;
    }

    private double[] read() {
        double[] values = new double[members.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = strengths[members[i]];
        }
        return values;
    }

    private void write(double[] values) {
        for (int i = 0; i < values.length; i++) {
            strengths[members[i]] = values[i];
        }
    }

    private double[] updated() {
        budget.check();
        double[] values = new double[members.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = rule.strength(members[i], strengths);
        }
        return values;
    }

    private boolean iterate() {
        double before = Double.MAX_VALUE;
        for (int step = 1; step <= MAXIMAL_STEPS; step++) {
            steps++;
            double[] next = updated();
            double change = distance(next, read());
            write(next);
            if (change <= SETTLED) {
                return true;
            }
            if (step % WINDOW == 0) {
                if (change > before / 2) {
                    return false;
                }
                before = change;
            }
        }
        return false;
    }

    private static double distance(double[] first, double[] second) {
        double distance = 0;
        for (int i = 0; i < first.length; i++) {
            distance = Math.max(distance, Math.abs(first[i] - second[i]));
        }
        return distance;
    }

    /** Follows ds/dt = f(s) - s by the Bogacki-Shampine pair of orders 3 and 2, with steps as long as the error allows. */
    private void integrate() {
        double h = 0.1;
        double[] y = read();
        double[] slope = slope(y);
        for (int step = 0; step < MAXIMAL_STEPS; step++) {
            steps++;
            double unrest = distance(slope, new double[slope.length]);
            if (unrest <= CONTINUOUSLY_SETTLED) {
                write(y);
                return;
            }
            double tolerance = unrest * RELATIVE_ERROR;
            double[] second = slope(along(y, h / 2, slope));
            double[] third = slope(along(y, 3 * h / 4, second));
            double[] next = along(along(along(y, h * 2 / 9, slope), h / 3, second), h * 4 / 9, third);
            double[] fourth = slope(next);
            double error = error(h, slope, second, third, fourth);
            if (error <= tolerance) {
                y = next;
                slope = fourth;
            }
            h *= Math.max(0.2, Math.min(3, 0.9 * Math.cbrt(tolerance / Math.max(error, 1e-300))));
        }
        throw new BudgetExhaustedException(Result.Reason.NO_CONVERGENCE);
    }

    private double[] slope(double[] y) {
        write(y);
        double[] target = updated();
        return along(target, -1, y);
    }

    private static double[] along(double[] y, double h, double[] slope) {
        double[] moved = new double[y.length];
        for (int i = 0; i < y.length; i++) {
            moved[i] = y[i] + h * slope[i];
        }
        return moved;
    }

    private static double error(double h, double[] first, double[] second, double[] third, double[] fourth) {
        double error = 0;
        for (int i = 0; i < first.length; i++) {
            double difference = -5.0 / 72 * first[i] + second[i] / 12 + third[i] / 9 - fourth[i] / 8;
            error = Math.max(error, Math.abs(h * difference));
        }
        return error;
    }
}
