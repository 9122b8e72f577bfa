package org.debatemapper.semantics.internal.sat;

import java.util.Arrays;

/**
 * Which literals are true, in which order they became so, and why.
 *
 * <p>Inside the solver variable v has the literals 2v and 2v + 1, its negation; {@code literal ^ 1} negates. Fields are open to the
 * package, because the innermost loops read them.
 */
final class Assignment {

    /** The reason of decisions and of what holds without any. */
    static final int NO_REASON = -1;

    /** By literal: 1 if true, -1 if false, 0 if open. */
    byte[] values = new byte[0];
    /** By variable: how many decisions came before. */
    int[] levels = new int[0];
    /** By variable: a clause, or a literal as {@link #binary(int)}, or {@link #NO_REASON}. */
    int[] reasons = new int[0];
    /** By variable: where its literal is among the true ones. */
    int[] places = new int[0];
    /** The true literals. */
    int[] trail = new int[0];
    int size;
    /** Where propagation goes on. */
    int head;
    private int[] starts = new int[16];
    private int level;

    /** Makes room for some number of variables. */
    void grow(int variables) {
        values = Arrays.copyOf(values, 2 * variables);
        levels = Arrays.copyOf(levels, variables);
        reasons = Arrays.copyOf(reasons, variables);
        places = Arrays.copyOf(places, variables);
        trail = Arrays.copyOf(trail, variables);
    }

    /** Encodes the other literal of a clause of two as a reason. */
    static int binary(int other) {
        return -2 - other;
    }

    /** Returns the other literal of such a reason. */
    static int other(int reason) {
        return -2 - reason;
    }

    static boolean isBinary(int reason) {
        return reason < NO_REASON;
    }

    void set(int literal, int reason) {
        values[literal] = 1;
        values[literal ^ 1] = -1;
        int variable = literal >> 1;
        levels[variable] = level;
        reasons[variable] = reason;
        places[variable] = size;
        trail[size++] = literal;
    }

    int level() {
        return level;
    }

    /** Starts a new level; the next literal set is its decision. */
    void open() {
        if (level == starts.length) {
            starts = Arrays.copyOf(starts, level * 2);
        }
        starts[level++] = size;
    }

    /** Returns where the literals above a level start on the trail. */
    int startAbove(int kept) {
        return starts[kept];
    }

    /** Takes back the last literal. */
    int pop() {
        int literal = trail[--size];
        values[literal] = 0;
        values[literal ^ 1] = 0;
        return literal;
    }

    /** Ends taking back. */
    void returnedTo(int kept) {
        level = kept;
        head = size;
    }
}
