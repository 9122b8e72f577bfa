package org.debatemapper.semantics.gradual;

import java.util.Arrays;

/**
 * How the strengths of attackers and supporters become one number.
 *
 * <p>The split into aggregation and influence is that of T. Mossakowski, F. Neuhaus, Modular semantics and characteristics for
 * bipolar weighted argumentation graphs, 2018.
 */
enum Aggregation {

    /** What attackers leave over minus what supporters leave over. */
    PRODUCT {
        @Override
        double value(double[] attackers, double[] supporters) {
            return left(attackers, -1) - left(supporters, -1);
        }

        @Override
        void derivatives(double[] attackers, double[] supporters, double[] byAttacker, double[] bySupporter) {
            Arrays.setAll(byAttacker, k -> -left(attackers, k));
            Arrays.setAll(bySupporter, k -> left(supporters, k));
        }
    },
    /** Sum of supporters minus sum of attackers. */
    SUM {
        @Override
        double value(double[] attackers, double[] supporters) {
            return sum(supporters) - sum(attackers);
        }

        @Override
        void derivatives(double[] attackers, double[] supporters, double[] byAttacker, double[] bySupporter) {
            Arrays.fill(byAttacker, -1);
            Arrays.fill(bySupporter, 1);
        }
    },
    /** The strongest supporter minus the strongest attacker. */
    TOP {
        @Override
        double value(double[] attackers, double[] supporters) {
            return top(supporters) - top(attackers);
        }

        @Override
        void derivatives(double[] attackers, double[] supporters, double[] byAttacker, double[] bySupporter) {
            markTop(attackers, byAttacker, -1);
            markTop(supporters, bySupporter, 1);
        }
    },
    /** Sum of attackers; supports are not defined. */
    ATTACK_SUM {
        @Override
        double value(double[] attackers, double[] supporters) {
            return sum(attackers);
        }

        @Override
        void derivatives(double[] attackers, double[] supporters, double[] byAttacker, double[] bySupporter) {
            Arrays.fill(byAttacker, 1);
        }
    },
    /** The strongest attacker; supports are not defined. */
    ATTACK_MAXIMUM {
        @Override
        double value(double[] attackers, double[] supporters) {
            return top(attackers);
        }

        @Override
        void derivatives(double[] attackers, double[] supporters, double[] byAttacker, double[] bySupporter) {
            markTop(attackers, byAttacker, 1);
        }
    },
    /** The number of attackers with any strength plus their mean; supports are not defined. */
    ATTACK_COUNT {
        @Override
        double value(double[] attackers, double[] supporters) {
            long count = positive(attackers);
            return count == 0 ? 0 : count + sum(attackers) / count;
        }

        @Override
        void derivatives(double[] attackers, double[] supporters, double[] byAttacker, double[] bySupporter) {
            long count = positive(attackers);
            Arrays.setAll(byAttacker, k -> attackers[k] > 0 ? 1.0 / count : 0);
        }
    };

    /** Returns the aggregate of the strengths of all attackers and supporters. */
    abstract double value(double[] attackers, double[] supporters);

    /** Fills in the derivatives by each strength; where there is a kink or a jump, that of one side. */
    abstract void derivatives(double[] attackers, double[] supporters, double[] byAttacker, double[] bySupporter);

    private static double left(double[] strengths, int except) {
        double left = 1;
        for (int k = 0; k < strengths.length; k++) {
            if (k != except) {
                left *= 1 - strengths[k];
            }
        }
        return left;
    }

    private static double sum(double[] strengths) {
        double sum = 0;
        for (double strength : strengths) {
            sum += strength;
        }
        return sum;
    }

    private static double top(double[] strengths) {
        double top = 0;
        for (double strength : strengths) {
            top = Math.max(top, strength);
        }
        return top;
    }

    private static void markTop(double[] strengths, double[] derivatives, double slope) {
        Arrays.fill(derivatives, 0);
        double top = top(strengths);
        for (int k = 0; k < strengths.length; k++) {
            if (strengths[k] == top) {
                derivatives[k] = slope;
                return;
            }
        }
    }

    private static long positive(double[] strengths) {
        return Arrays.stream(strengths).filter(strength -> strength > 0).count();
    }
}
