package org.debatemapper.semantics.ranking;

import java.util.Arrays;

/** A total preorder of arguments; immutable. */
public final class Ranking {

    private final int[] ranks;

    Ranking(int[] ranks) {
        this.ranks = ranks;
    }

    /**
     * Returns the rank of an argument: the number of arguments that are more acceptable.
     *
     * @param argument its index
     * @return 0 for the most acceptable; arguments that are equally acceptable have the same rank
     */
    public int rank(int argument) {
        return ranks[argument];
    }

    /**
     * Compares two arguments.
     *
     * @param first  an index
     * @param second an index
     * @return negative if the first is more acceptable, 0 if they are equally acceptable, else positive
     */
    public int compare(int first, int second) {
        return Integer.compare(ranks[first], ranks[second]);
    }

    /**
     * Returns the number of arguments.
     *
     * @return 0 or more
     */
    public int size() {
        return ranks.length;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Ranking ranking && Arrays.equals(ranks, ranking.ranks);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(ranks);
    }

    @Override
    public String toString() {
        return Arrays.toString(ranks);
    }
}
