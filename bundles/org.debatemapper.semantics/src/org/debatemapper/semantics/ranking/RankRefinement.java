package org.debatemapper.semantics.ranking;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.IntBinaryOperator;

/** A preorder that gets finer: what is equal so far is ordered by the next number. */
final class RankRefinement {

    private final int[] ranks;
    private final Integer[] order;
    private int classes;

    RankRefinement(int size) {
        ranks = new int[size];
        order = new Integer[size];
        Arrays.setAll(order, a -> a);
        classes = Math.min(size, 1);
    }

    /** Orders within the classes by a comparison that may take near numbers as equal. */
    void refine(Comparator<Integer> exact, IntBinaryOperator tolerant) {
        Arrays.sort(order, Comparator.<Integer>comparingInt(a -> ranks[a]).thenComparing(exact));
        int[] next = new int[ranks.length];
        classes = 0;
        for (int i = 0; i < order.length; i++) {
            boolean same = i > 0 && ranks[order[i]] == ranks[order[i - 1]]
                    && tolerant.applyAsInt(order[i], order[i - 1]) == 0;
            next[order[i]] = same ? next[order[i - 1]] : i;
            if (!same) {
                classes++;
            }
        }
        System.arraycopy(next, 0, ranks, 0, ranks.length);
    }

    int classes() {
        return classes;
    }

    int[] ranks() {
        return ranks.clone();
    }
}
