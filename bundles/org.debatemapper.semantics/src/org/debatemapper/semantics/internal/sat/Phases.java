package org.debatemapper.semantics.internal.sat;

import java.util.Arrays;

/**
 * Which value the search tries first for a variable: the last one (K. Pipatsrisawat, A. Darwiche, A lightweight component caching
 * scheme for satisfiability solvers, SAT 2007) or, while the search is calm, that of the longest assignment without conflict, which
 * is given up from time to time (A. Biere, M. Fleury, Chasing target phases, PoS 2020).
 */
final class Phases {

    private static final int CONFLICTS_BETWEEN_CHANGES = 1000;

    private byte[] preferred = new byte[0];
    private byte[] saved = new byte[0];
    private byte[] target = new byte[0];
    private byte[] best = new byte[0];
    private int targetSize;
    private int bestSize;
    private int changes;
    private long nextChange = CONFLICTS_BETWEEN_CHANGES;

    void grow(int variables) {
        preferred = Arrays.copyOf(preferred, variables);
        saved = Arrays.copyOf(saved, variables);
        target = Arrays.copyOf(target, variables);
        best = Arrays.copyOf(best, variables);
    }

    /** Sets what is tried as long as nothing is known. */
    void prefer(int variable, boolean value) {
        preferred[variable] = (byte) (value ? 0 : 1);
        saved[variable] = preferred[variable];
    }

    /** Remembers a literal that is taken back. */
    void save(int literal) {
        saved[literal >> 1] = (byte) (literal & 1);
    }

    /** Returns the literal to try. */
    int choose(int variable, boolean calm) {
        int sign = calm && target[variable] != 0 ? target[variable] - 1 : saved[variable];
        return 2 * variable + sign;
    }

    /** Looks at an assignment before it is taken back: its first literals are without conflict. */
    void consider(Assignment assignment, int size) {
        if (size > targetSize) {
            targetSize = size;
            copy(assignment, size, target);
        }
        if (size > bestSize) {
            bestSize = size;
            copy(assignment, size, best);
        }
    }

    private static void copy(Assignment assignment, int size, byte[] to) {
        for (int i = 0; i < size; i++) {
            int literal = assignment.trail[i];
            to[literal >> 1] = (byte) (1 + (literal & 1));
        }
    }

    /** Starts anew from other values when it is time. */
    void changeAfter(long conflicts) {
        if (conflicts < nextChange) {
            return;
        }
        changes++;
        nextChange = conflicts + (long) CONFLICTS_BETWEEN_CHANGES * changes;
        for (int v = 0; v < saved.length; v++) {
            saved[v] = switch (changes % 4) {
                case 1, 3 -> best[v] == 0 ? saved[v] : (byte) (best[v] - 1);
                case 2 -> preferred[v];
                default -> (byte) (1 - preferred[v]);
            };
        }
        forgetTarget();
        bestSize = 0;
    }

    void forgetTarget() {
        Arrays.fill(target, (byte) 0);
        targetSize = 0;
    }
}
