package org.debatemapper.semantics.internal.sat;

import java.util.Arrays;
import java.util.Comparator;

/** The learned clauses; from time to time the less useful half is forgotten, as Glucose does (G. Audemard, L. Simon, IJCAI 2009). */
final class LearnedClauses {

    private static final int FIRST_LIMIT = 2000;
    private static final int LIMIT_STEP = 300;
    /** Clauses of so few levels are kept for ever. */
    private static final int BEST_GLUE = 2;

    private final Assignment assignment;
    private final Propagation propagation;
    private int[] learned = new int[FIRST_LIMIT];
    private int count;
    private long conflicts;
    private long nextReduction = FIRST_LIMIT;
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
        use(clause, Integer.MAX_VALUE);
        return clause;
    }

    /** Counts that a clause took part in a conflict, and that it has perhaps fewer levels now. */
    void use(int clause, int glue) {
        if (glue < propagation.clauses.glue(clause)) {
            propagation.clauses.setGlue(clause, glue);
        }
        if (propagation.clauses.bump(clause)) {
            propagation.clauses.rescale(learned, count);
        }
    }

    /** To be called after each conflict; may forget clauses. */
    void afterConflict() {
        propagation.clauses.decay();
        if (++conflicts >= nextReduction) {
            reductions++;
            nextReduction = conflicts + FIRST_LIMIT + (long) LIMIT_STEP * reductions;
            reduce();
        }
    }

    private void reduce() {
        ClauseStore clauses = propagation.clauses;
        Integer[] candidates = Arrays.stream(learned, 0, count).filter(this::isRemovable).boxed().toArray(Integer[]::new);
        Arrays.sort(candidates, Comparator.comparingInt((Integer clause) -> -clauses.glue(clause))
                .thenComparingDouble(clauses::activity));
        for (int i = 0; i < candidates.length / 2; i++) {
            clauses.remove(candidates[i]);
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

    private boolean isRemovable(int clause) {
        int first = propagation.clauses.data[clause + ClauseStore.LITERALS];
        boolean isReason = assignment.values[first] > 0 && assignment.reasons[first >> 1] == clause;
        int second = propagation.clauses.data[clause + ClauseStore.LITERALS + 1];
        boolean isSecondReason = assignment.values[second] > 0 && assignment.reasons[second >> 1] == clause;
        return propagation.clauses.glue(clause) > BEST_GLUE && !isReason && !isSecondReason;
    }
}
