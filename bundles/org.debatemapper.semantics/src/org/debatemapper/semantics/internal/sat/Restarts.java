package org.debatemapper.semantics.internal.sat;

/**
 * When the search starts again from the top. While it hurries: as soon as clauses become worse than they were (G. Audemard, L. Simon,
 * Refining restarts strategies for SAT and UNSAT, CP 2012, with moving averages as A. Biere, A. Fröhlich, POS 2015). While it is
 * calm: after the numbers of M. Luby, A. Sinclair, D. Zuckerman, 1993. Both take turns, for one finds refutations, the other models.
 */
final class Restarts {

    private static final double FAST = 1.0 / 32;
    private static final double SLOW = 1.0 / 8192;
    private static final double MARGIN = 1.1;
    private static final int LEAST = 2;
    private static final int LUBY_UNIT = 512;
    private static final int FIRST_TURN = 1000;

    private double fast;
    private double slow;
    private double slowWeight = 1;
    private double fastWeight = 1;
    private long conflicts;
    private long last;
    private boolean calm;
    private long turnEnd = FIRST_TURN;
    private int turns;
    private long lubyIndex = 1;

    /** Takes note of a conflict. */
    void conflict(int glue) {
        conflicts++;
        fast += FAST * (glue - fast);
        fastWeight *= 1 - FAST;
        slow += SLOW * (glue - slow);
        slowWeight *= 1 - SLOW;
        if (conflicts >= turnEnd) {
            calm = !calm;
            turns++;
            long step = turns / 2 + 1;
            turnEnd = conflicts + FIRST_TURN * step * step;
        }
    }

    boolean isCalm() {
        return calm;
    }

    long conflicts() {
        return conflicts;
    }

    /** Tells whether to restart now; then that is taken for done. */
    boolean due() {
        boolean due = calm ? conflicts - last >= LUBY_UNIT * luby(lubyIndex)
                : conflicts - last >= LEAST && fast / (1 - fastWeight) > MARGIN * slow / (1 - slowWeight);
        if (due) {
            lubyIndex += calm ? 1 : 0;
            last = conflicts;
        }
        return due;
    }

    /** Returns 1, 1, 2, 1, 1, 2, 4, … */
    static long luby(long index) {
        long k = Long.SIZE - Long.numberOfLeadingZeros(index);
        return index == (1L << k) - 1 ? 1L << k - 1 : luby(index - (1L << k - 1) + 1);
    }
}
