package org.debatemapper.semantics.internal.sat;

import java.util.Arrays;

/**
 * Learns a clause from a violated one: resolves back to the first literal that alone leads from the last decision to the conflict
 * (L. Zhang and others, Efficient conflict driven learning, ICCAD 2001), then drops literals that the others imply (N. Sörensson, A.
 * Biere, Minimizing learned clauses, SAT 2009).
 */
final class ConflictAnalysis {

    private static final byte SEEN = 1;
    private static final byte IMPLIED = 2;
    private static final byte FREE = 3;
    private static final int DEEPEST = 1000;

    private final Assignment assignment;
    private final Propagation propagation;
    private final VariableOrder order;
    private final LearnedClauses learned;
    private byte[] marks = new byte[0];
    private int[] marked = new int[0];
    private int markCount;
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
    }

    void grow(int variables) {
        marks = Arrays.copyOf(marks, variables);
        marked = Arrays.copyOf(marked, variables);
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
            } while (marks[literal >> 1] == 0);
            open--;
            if (open > 0) {
                resolve(literal);
            }
        } while (open > 0);
        literals[0] = literal ^ 1;
        minimize();
        glue = countLevels(literals, 0, count);
        placeSecond();
        clear();
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
        if (marks[variable] != 0 || level == 0) {
            return;
        }
        mark(variable, SEEN);
        order.bump(variable);
        if (level == assignment.level()) {
            open++;
        } else {
            literals[count++] = literal;
        }
    }

    private void mark(int variable, byte value) {
        if (marks[variable] == 0) {
            marked[markCount++] = variable;
        }
        marks[variable] = value;
    }

    private void clear() {
        for (int i = 0; i < markCount; i++) {
            marks[marked[i]] = 0;
        }
        markCount = 0;
    }

    private void minimize() {
        int kept = 1;
        for (int i = 1; i < count; i++) {
            if (assignment.reasons[literals[i] >> 1] == Assignment.NO_REASON || !isImplied(literals[i], 0)) {
                literals[kept++] = literals[i];
            }
        }
        count = kept;
    }

    /** Tells whether a false literal is false because of other literals of the clause alone. */
    private boolean isImplied(int literal, int depth) {
        int variable = literal >> 1;
        byte mark = marks[variable];
        if (depth > 0 && (mark == SEEN || mark == IMPLIED || assignment.levels[variable] == 0)) {
            return true;
        }
        int reason = assignment.reasons[variable];
        if (reason == Assignment.NO_REASON || mark == FREE || depth == DEEPEST) {
            return false;
        }
        boolean implied = Assignment.isBinary(reason) ? isImplied(Assignment.other(reason), depth + 1)
                : areImplied(reason, variable, depth);
        if (depth > 0) {
            mark(variable, implied ? IMPLIED : FREE);
        }
        return implied;
    }

    private boolean areImplied(int clause, int except, int depth) {
        int[] data = propagation.clauses.data;
        int start = clause + ClauseStore.LITERALS;
        int end = start + data[clause];
        for (int i = start; i < end; i++) {
            if (data[i] >> 1 != except && !isImplied(data[i], depth + 1)) {
                return false;
            }
        }
        return true;
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
