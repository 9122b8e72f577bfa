package org.debatemapper.semantics.internal.sat;

import java.util.Arrays;

/**
 * Clauses of three literals and more, one after the other in an array: length, glue with use, where a search ended, literals. A
 * clause is known by its position. Glue is the number of levels among the literals of a learned clause, 0 for a clause that was
 * given; G. Audemard, L. Simon, Predicting learnt clauses quality in modern SAT solvers, IJCAI 2009. Fields are open to the package
 * for the inner loops.
 */
final class ClauseStore {

    /** Where the number of the literal stands that a search for one that is not false goes on with, 2 or more. */
    static final int SEARCHED = 2;
    /** Where the literals of a clause start. */
    static final int LITERALS = 3;
    private static final int QUALITY = 1;
    private static final int USE_BITS = 2;
    private static final int USE_MASK = (1 << USE_BITS) - 1;

    int[] data = new int[1 << 12];
    private int end;

    /** Appends a clause and returns its position. */
    int add(int[] literals, int count, int glue) {
        int clause = end;
        if (end + LITERALS + count > data.length) {
            data = Arrays.copyOf(data, Math.max(data.length + (data.length >> 1), end + LITERALS + count));
        }
        data[clause] = count;
        data[clause + QUALITY] = glue << USE_BITS;
        data[clause + SEARCHED] = 2;
        System.arraycopy(literals, 0, data, clause + LITERALS, count);
        end += LITERALS + count;
        return clause;
    }

    int length(int clause) {
        return data[clause];
    }

    int glue(int clause) {
        return data[clause + QUALITY] >> USE_BITS;
    }

    /** Returns for how many reductions more a learned clause counts as in use. */
    int use(int clause) {
        return data[clause + QUALITY] & USE_MASK;
    }

    /** @param use from 0 to 3 */
    void setQuality(int clause, int glue, int use) {
        data[clause + QUALITY] = glue << USE_BITS | use;
    }

    boolean isLearned(int clause) {
        return data[clause + QUALITY] >> USE_BITS > 0;
    }

    /** Marks a clause as removed; it keeps its place until {@link #compact()}. */
    void remove(int clause) {
        data[clause] = -data[clause];
    }

    /** Returns a store without the removed clauses. {@link #moved(int)} then tells the new place of a clause of this one. */
    ClauseStore compact() {
        ClauseStore packed = new ClauseStore();
        packed.data = new int[Math.max(1 << 12, end)];
        int next;
        for (int clause = 0; clause < end; clause = next) {
            int length = Math.abs(data[clause]);
            next = clause + LITERALS + length;
            if (data[clause] > 0) {
                System.arraycopy(data, clause, packed.data, packed.end, next - clause);
                data[clause + QUALITY] = packed.end;
                packed.end += next - clause;
            } else {
                data[clause + QUALITY] = -1;
            }
        }
        return packed;
    }

    /** After {@link #compact()}: the new position of a clause, or -1 if it was removed. */
    int moved(int clause) {
        return data[clause + QUALITY];
    }
}
