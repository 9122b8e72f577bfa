package org.debatemapper.semantics.internal.sat;

import java.util.Arrays;

/**
 * Learns a clause from a violated one: resolves back to the first literal that alone leads from the last decision to the conflict
 * (L. Zhang and others, Efficient conflict driven learning, ICCAD 2001), and makes the clause shorter.
 */
final class ConflictAnalysis {

    private final Assignment assignment;
    private final Propagation propagation;
    private final VariableOrder order;
    private final LearnedClauses learned;
    private final Marks marks = new Marks();
    private final ClauseShortening shortening;
    private int[] levelStamps = new int[16];
    private int stamp;
    private int open;

    /** The learned literals; the first becomes true after going back to {@link #backLevel}. */
    int[] literals = new int[16];
    int count;
    int backLevel;
    int glue;

    ConflictAnalysis(Assignment assignment, Propagation propagation, VariableOrder order, LearnedClauses learned) {
        this.assignment = assignment;
        this.propagation = propagation;
        this.order = order;
        this.learned = learned;
        shortening = new ClauseShortening(assignment, propagation, marks);
    }

    void grow(int variables) {
        marks.grow(variables);
        shortening.grow(variables);
        literals = Arrays.copyOf(literals, variables + 1);
    }

    /** Learns from a conflict at a level above 0. */
    void analyze(int conflict) {
        count = 1;
        open = 0;
        if (conflict == Propagation.BINARY) {
            see(propagation.first);
            see(propagation.second);
        } else {
            seeAll(conflict, -1);
        }
        int at = assignment.size;
        int literal;
        do {
            do {
                literal = assignment.trail[--at];
            } while (marks.get(literal >> 1) == Marks.NONE);
            open--;
            if (open > 0) {
                resolve(literal);
            }
        } while (open > 0);
        literals[0] = literal ^ 1;
        count = shortening.shorten(literals, count);
        glue = countLevels(literals, 0, count);
        placeSecond();
        marks.clear();
    }

    private void resolve(int literal) {
        int reason = assignment.reasons[literal >> 1];
        if (Assignment.isBinary(reason)) {
            see(Assignment.other(reason));
        } else {
            seeAll(reason, literal);
        }
    }

    private void seeAll(int clause, int except) {
        int[] data = propagation.clauses.data;
        int start = clause + ClauseStore.LITERALS;
        int end = start + data[clause];
        if (propagation.clauses.isLearned(clause)) {
            learned.use(clause, propagation.clauses.glue(clause) > 2 ? countLevels(data, start, end) : Integer.MAX_VALUE);
        }
        for (int i = start; i < end; i++) {
            if (data[i] != except) {
                see(data[i]);
            }
        }
    }

    private void see(int literal) {
        int variable = literal >> 1;
        int level = assignment.levels[variable];
        if (marks.get(variable) != Marks.NONE || level == 0) {
            return;
        }
        marks.set(variable, Marks.SEEN);
        order.bump(variable);
        if (level == assignment.level()) {
            open++;
        } else {
            literals[count++] = literal;
        }
    }

    private int countLevels(int[] data, int from, int to) {
        if (assignment.level() >= levelStamps.length) {
            levelStamps = Arrays.copyOf(levelStamps, assignment.level() * 2);
        }
        stamp++;
        int levels = 0;
        for (int i = from; i < to; i++) {
            int level = assignment.levels[data[i] >> 1];
            if (levelStamps[level] != stamp) {
                levelStamps[level] = stamp;
                levels++;
            }
        }
        return levels;
    }

    /** The literal of the highest level below is watched, because it becomes open first. */
    private void placeSecond() {
        backLevel = 0;
        int highest = 1;
        for (int i = 1; i < count; i++) {
            int level = assignment.levels[literals[i] >> 1];
            if (level > backLevel) {
                backLevel = level;
                highest = i;
            }
        }
        if (count > 1) {
            int literal = literals[highest];
            literals[highest] = literals[1];
            literals[1] = literal;
        }
    }
}
