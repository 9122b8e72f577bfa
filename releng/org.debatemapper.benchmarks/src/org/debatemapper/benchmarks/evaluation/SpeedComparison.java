package org.debatemapper.benchmarks.evaluation;

import java.util.Map;
import java.util.OptionalDouble;

/** How many times as long a slow peer takes as we do, instance by instance, so that no sum hides what a limit cut off. */
final class SpeedComparison {
    private static final double LONG_ENOUGH = 1;

    private final Score ours;
    private final Score peer;

    SpeedComparison(Score ours, Score peer) {
        this.ours = ours;
        this.peer = peer;
    }

    /**
     * Writes medians: where both answered; where the peer moreover took over a second; and at least, where those instances
     * count too on which the peer had no answer when its time was up.
     */
    void report(String prefix, String name, Figures figures) {
        put(figures, prefix + "." + name + "-median", median(peer.answered(), 0));
        put(figures, prefix + "." + name + "-over-1s-median", median(peer.answered(), LONG_ENOUGH));
        put(figures, prefix + "." + name + "-at-least", median(peer.spent(), 0));
        put(figures, prefix + "." + name + "-over-1s-at-least", median(peer.spent(), LONG_ENOUGH));
    }

    private static void put(Figures figures, String name, OptionalDouble ratio) {
        ratio.ifPresent(value -> figures.put(name, value, "ratio"));
    }

    private OptionalDouble median(Map<Instance, Double> seconds, double least) {
        double[] ratios = seconds.entrySet().stream()
                .filter(entry -> entry.getValue() >= least && ours.answered().containsKey(entry.getKey()))
                .mapToDouble(entry -> entry.getValue() / ours.answered().get(entry.getKey())).sorted().toArray();
        int middle = ratios.length / 2;
        if (ratios.length == 0) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(ratios.length % 2 == 1 ? ratios[middle] : (ratios[middle - 1] + ratios[middle]) / 2);
    }
}
