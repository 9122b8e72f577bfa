package org.debatemapper.semantics.internal.sat;

/**
 * Draws the conclusions of what is assigned, clause by clause. Clauses of two literals are kept as implications; of each longer one
 * two literals are watched (M. Moskewicz and others, DAC 2001), beside one more that often tells that the clause holds.
 */
final class Propagation {

    /** No clause is violated. */
    static final int NONE = -1;
    /** A clause of two literals is violated: {@link #first} and {@link #second}. */
    static final int BINARY = -2;

    private final Assignment assignment;
    /** By literal: what follows when it becomes true. */
    final IntLists implications = new IntLists();
    /** By literal: pairs of a clause to look at when it becomes false, and another literal of that clause. */
    private final IntLists watches = new IntLists();
    ClauseStore clauses = new ClauseStore();
    int first;
    int second;

    Propagation(Assignment assignment) {
        this.assignment = assignment;
    }

    void grow(int variables) {
        implications.grow(2 * variables);
        watches.grow(2 * variables);
    }

    void addBinary(int one, int other) {
        implications.add(one ^ 1, other);
        implications.add(other ^ 1, one);
    }

    void watch(int clause) {
        int start = clause + ClauseStore.LITERALS;
        watches.add(clauses.data[start], clause, clauses.data[start + 1]);
        watches.add(clauses.data[start + 1], clause, clauses.data[start]);
    }

    /** Returns a violated clause, {@link #BINARY} or {@link #NONE}. */
    int run() {
        while (assignment.head < assignment.size) {
            int literal = assignment.trail[assignment.head++];
            if (!imply(literal)) {
                return BINARY;
            }
            int conflict = visit(literal ^ 1);
            if (conflict != NONE) {
                return conflict;
            }
        }
        return NONE;
    }

    private boolean imply(int literal) {
        int[] implied = implications.lists[literal];
        int count = implications.sizes[literal];
        byte[] values = assignment.values;
        for (int i = 0; i < count; i++) {
            int next = implied[i];
            if (values[next] < 0) {
                first = next;
                second = literal ^ 1;
                return false;
            }
            if (values[next] == 0) {
                assignment.set(next, Assignment.binary(literal ^ 1));
            }
        }
        return true;
    }

    /** Looks at each clause that watches a literal which became false. */
    private int visit(int falsified) {
        int[] list = watches.lists[falsified];
        int size = watches.sizes[falsified];
        int[] data = clauses.data;
        byte[] values = assignment.values;
        int kept = 0;
        int conflict = NONE;
        int i = 0;
        while (i < size) {
            int clause = list[i++];
            int hint = list[i++];
            if (values[hint] > 0) {
                list[kept++] = clause;
                list[kept++] = hint;
                continue;
            }
            int start = clause + ClauseStore.LITERALS;
            int other = data[start] ^ data[start + 1] ^ falsified;
            if (values[other] <= 0 && move(data, values, clause, falsified, other)) {
                continue;
            }
            list[kept++] = clause;
            list[kept++] = other;
            if (values[other] == 0) {
                assignment.set(other, clause);
            } else if (values[other] < 0) {
                conflict = clause;
                break;
            }
        }
        while (i < size) {
            list[kept++] = list[i++];
        }
        watches.sizes[falsified] = kept;
        return conflict;
    }

    /**
     * Watches another literal that is not false, if there is one. The first two literals of a clause are those watched. The search
     * goes on where the last one ended; I. P. Gent, Optimal implementation of watched literals and more general techniques, JAIR
     * 48, 2013.
     */
    private boolean move(int[] data, byte[] values, int clause, int falsified, int other) {
        int start = clause + ClauseStore.LITERALS;
        int end = start + data[clause];
        int searched = start + data[clause + ClauseStore.SEARCHED];
        int k = searched;
        do {
            int literal = data[k];
            if (values[literal] >= 0) {
                data[start] = other;
                data[start + 1] = literal;
                data[k] = falsified;
                data[clause + ClauseStore.SEARCHED] = k - start;
                watches.add(literal, clause, other);
                return true;
            }
            if (++k == end) {
                k = start + 2;
            }
        } while (k != searched);
        return false;
    }

    /** Lets go of removed clauses. */
    void compact() {
        ClauseStore old = clauses;
        clauses = old.compact();
        for (int literal = 0; literal < watches.lists.length; literal++) {
            int[] list = watches.lists[literal];
            int kept = 0;
            for (int i = 0; i < watches.sizes[literal]; i += 2) {
                int moved = old.moved(list[i]);
                if (moved >= 0) {
                    list[kept++] = moved;
                    list[kept++] = list[i + 1];
                }
            }
            watches.sizes[literal] = kept;
        }
        for (int i = 0; i < assignment.size; i++) {
            int variable = assignment.trail[i] >> 1;
            if (assignment.reasons[variable] >= 0) {
                assignment.reasons[variable] = old.moved(assignment.reasons[variable]);
            }
        }
    }
}
