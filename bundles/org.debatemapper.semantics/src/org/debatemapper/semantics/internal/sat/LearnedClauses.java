package org.debatemapper.semantics.internal.sat;

import java.util.Arrays;

/**
 * The learned clauses. From time to time most of those that were of no use lately are forgotten: few clauses are what makes
 * propagation fast. Three tiers as C. Oh, Between SAT and UNSAT: the fundamental difference in CDCL SAT, SAT 2015; the numbers are
 * those of A. Biere and others, CaDiCaL, SAT Competition 2020.
 */
final class LearnedClauses {

    private static final int CONFLICTS_BETWEEN_REDUCTIONS = 300;
    /** Clauses of so few levels are kept for ever. */
    private static final int BEST_GLUE = 2;
    /** Clauses of so few levels are kept for two reductions after they were of use, others for one. */
    private static final int GOOD_GLUE = 6;
    private static final double FORGOTTEN = 0.75;
    private static final int LONGEST = 0xFFFF;
    private static final int WORST = 0x7FFF;
    private static final int LENGTH_SHIFT = 32;
    private static final int GLUE_SHIFT = 48;

    private final Assignment assignment;
    private final Propagation propagation;
    private int[] learned = new int[16];
    private int count;
    private long conflicts;
    private long nextReduction = CONFLICTS_BETWEEN_REDUCTIONS;
    private int reductions;

    LearnedClauses(Assignment assignment, Propagation propagation) {
        this.assignment = assignment;
        this.propagation = propagation;
    }

    /** Adds a clause of three literals or more and returns it. */
    int add(int[] literals, int length, int glue) {
        int clause = propagation.clauses.add(literals, length, glue);
        if (count == learned.length) {
            learned = Arrays.copyOf(learned, count * 2);
        }
        learned[count++] = clause;
        propagation.watch(clause);
        use(clause, glue);
        return clause;
    }

    /** Counts that a clause took part in a conflict, and that it has perhaps fewer levels now. */
    void use(int clause, int glue) {
        int least = Math.min(glue, propagation.clauses.glue(clause));
        propagation.clauses.setQuality(clause, least, least <= GOOD_GLUE ? 2 : 1);
    }

    /** To be called after each conflict; may forget clauses. */
    void afterConflict() {
        if (++conflicts >= nextReduction) {
            reductions++;
            nextReduction = conflicts + (long) CONFLICTS_BETWEEN_REDUCTIONS * (reductions + 1);
            reduce();
        }
    }

    private void reduce() {
        ClauseStore clauses = propagation.clauses;
        long[] candidates = new long[count];
        int found = 0;
        for (int i = 0; i < count; i++) {
            if (isRemovable(learned[i])) {
                candidates[found++] = rank(learned[i]);
            }
        }
        Arrays.sort(candidates, 0, found);
        for (int i = found - (int) (found * FORGOTTEN); i < found; i++) {
            clauses.remove((int) candidates[i]);
        }
        propagation.compact();
        int kept = 0;
        for (int i = 0; i < count; i++) {
            int moved = clauses.moved(learned[i]);
            if (moved >= 0) {
                learned[kept++] = moved;
            }
        }
        count = kept;
    }

    /** Many levels are worse than few, long clauses worse than short ones. */
    private long rank(int clause) {
        long glue = Math.min(WORST, propagation.clauses.glue(clause));
        long length = Math.min(LONGEST, propagation.clauses.length(clause));
        return glue << GLUE_SHIFT | length << LENGTH_SHIFT | clause;
    }

    private boolean isRemovable(int clause) {
        ClauseStore clauses = propagation.clauses;
        int glue = clauses.glue(clause);
        int use = clauses.use(clause);
        if (use > 0) {
            clauses.setQuality(clause, glue, use - 1);
        }
        return glue > BEST_GLUE && use == 0 && !isReason(clause, 0) && !isReason(clause, 1);
    }

    private boolean isReason(int clause, int literalNumber) {
        int literal = propagation.clauses.data[clause + ClauseStore.LITERALS + literalNumber];
        return assignment.values[literal] > 0 && assignment.reasons[literal >> 1] == clause;
    }
}
