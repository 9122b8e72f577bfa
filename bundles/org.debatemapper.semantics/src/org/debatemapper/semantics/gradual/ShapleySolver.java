package org.debatemapper.semantics.gradual;

import java.util.Random;
import org.debatemapper.semantics.Budget;

/** Shapley values of all arguments that a topic depends on. */
final class ShapleySolver {

    /** Up to this many players all their subsets are evaluated: 2 to this power. */
    static final int EXACT = 14;

    private final TopicGraph part;
    private final Budget budget;
    /** All but the topic. */
    private final int[] players;

    ShapleySolver(TopicGraph part, Budget budget) {
        this.part = part;
        this.budget = budget;
        players = part.all().filter(a -> a != part.topic()).toArray();
    }

    Contributions solve(int samples, long seed) {
        return players.length <= EXACT ? exact() : sampled(samples, new Random(seed));
    }

    private Contributions exact() {
        int count = players.length;
        double[] strengths = new double[1 << count];
        for (int coalition = 0; coalition < strengths.length; coalition++) {
            strengths[coalition] = strength(coalition);
        }
        double[] values = new double[part.size()];
        double[] shares = shares(count);
        for (int coalition = 0; coalition < strengths.length; coalition++) {
            for (int k = 0; k < count; k++) {
                if ((coalition >> k & 1) == 0) {
                    double change = strengths[coalition | 1 << k] - strengths[coalition];
                    values[players[k]] += shares[Integer.bitCount(coalition)] * change;
                }
            }
        }
        return part.lift(values, new double[values.length], true);
    }

    /** The probability, for each size, that just one certain coalition of that size has joined before a player. */
    private static double[] shares(int count) {
        double[] shares = new double[Math.max(count, 1)];
        double binomial = 1;
        for (int size = 0; size < count; size++) {
            shares[size] = 1 / (count * binomial);
            binomial = binomial * (count - 1 - size) / (size + 1);
        }
        return shares;
    }

    private double strength(int coalition) {
        boolean[] present = new boolean[part.size()];
        for (int k = 0; k < players.length; k++) {
            present[players[k]] = (coalition >> k & 1) != 0;
        }
        return strength(present);
    }

    private double strength(boolean[] present) {
        return part.strength(part.all().filter(a -> a == part.topic() || present[a]));
    }

    private Contributions sampled(int samples, Random random) {
        double[] means = new double[part.size()];
        double[] squares = new double[part.size()];
        for (int sample = 1; sample <= samples; sample++) {
            budget.check();
            double[] changes = changes(random);
            for (int player : players) {
                // Welford's update keeps the variance exact where changes are nearly equal
                double before = changes[player] - means[player];
                means[player] += before / sample;
                squares[player] += before * (changes[player] - means[player]);
            }
        }
        double[] errors = new double[part.size()];
        for (int player : players) {
            errors[player] = Math.sqrt(squares[player] / (samples - 1) / samples);
        }
        return part.lift(means, errors, false);
    }

    private double[] changes(Random random) {
        int[] order = players.clone();
        for (int k = order.length - 1; k > 0; k--) {
            int other = random.nextInt(k + 1);
            int swapped = order[k];
            order[k] = order[other];
            order[other] = swapped;
        }
        double[] changes = new double[part.size()];
        boolean[] present = new boolean[part.size()];
        double before = strength(present);
        for (int player : order) {
            present[player] = true;
            double after = strength(present);
            changes[player] = after - before;
            before = after;
        }
        return changes;
    }
}
