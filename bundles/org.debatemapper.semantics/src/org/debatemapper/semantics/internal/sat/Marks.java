package org.debatemapper.semantics.internal.sat;

import java.util.Arrays;

/** What the analysis of one conflict knows of variables; cleared in the time that marking took. */
final class Marks {

    /** Nothing is known. */
    static final byte NONE = 0;
    /** The variable took part in the conflict. */
    static final byte SEEN = 1;
    /** Its literal follows from those of the clause. */
    static final byte IMPLIED = 2;
    /** It does not. */
    static final byte FREE = 3;

    private byte[] marks = new byte[0];
    private int[] marked = new int[0];
    private int count;

    void grow(int variables) {
        marks = Arrays.copyOf(marks, variables);
        marked = Arrays.copyOf(marked, variables);
    }

    byte get(int variable) {
        return marks[variable];
    }

    void set(int variable, byte mark) {
        if (marks[variable] == NONE) {
            marked[count++] = variable;
        }
        marks[variable] = mark;
    }

    void clear() {
        for (int i = 0; i < count; i++) {
            marks[marked[i]] = NONE;
        }
        count = 0;
    }
}
