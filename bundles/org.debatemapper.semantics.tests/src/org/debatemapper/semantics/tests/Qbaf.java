package org.debatemapper.semantics.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.debatemapper.semantics.ArgumentationFramework;
import org.debatemapper.semantics.gradual.WeightedBipolarGraph;

/**
 * A weighted bipolar graph written as text: {@code "a=.5 b=1 a>b"} with {@code x>y} for an attack and {@code x+y} for a support.
 *
 * @param names the names in order of first weight
 * @param graph the graph
 */
record Qbaf(List<String> names, WeightedBipolarGraph graph) {

    static Qbaf of(String text) {
        List<String> names = new ArrayList<>();
        List<Double> weights = new ArrayList<>();
        List<int[]> attacks = new ArrayList<>();
        List<int[]> supports = new ArrayList<>();
        for (String part : text.split(" ")) {
            String[] ends = part.split("[=>+]");
            if (part.contains("=")) {
                names.add(ends[0]);
                weights.add(Double.valueOf(ends[1]));
            } else {
                (part.contains(">") ? attacks : supports).add(new int[] { names.indexOf(ends[0]), names.indexOf(ends[1]) });
            }
        }
        return new Qbaf(names, graph(weights.stream().mapToDouble(Double::doubleValue).toArray(), attacks, supports));
    }

    int index(String name) {
        return names.indexOf(name);
    }

    private static WeightedBipolarGraph graph(double[] weights, List<int[]> attacks, List<int[]> supports) {
        return new WeightedBipolarGraph(weights, ArgumentationFramework.of(weights.length, attacks.toArray(int[][]::new)),
                ArgumentationFramework.of(weights.length, supports.toArray(int[][]::new)));
    }

    /** Returns a random graph; without cycles every relation goes from a larger to a smaller index. */
    static WeightedBipolarGraph random(Random random, int size, boolean acyclic, boolean withSupports) {
        double[] weights = random.doubles(size).toArray();
        List<int[]> attacks = new ArrayList<>();
        List<int[]> supports = new ArrayList<>();
        for (int a = 0; a < size; a++) {
            for (int b = 0; b < (acyclic ? a : size); b++) {
                if (random.nextInt(size) < 2) {
                    (withSupports && random.nextBoolean() ? supports : attacks).add(new int[] { a, b });
                }
            }
        }
        return graph(weights, attacks, supports);
    }
}
