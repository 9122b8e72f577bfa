package org.debatemapper.semantics.internal.sat;

import java.util.Arrays;

/**
 * Clauses of three literals and more, one after the other in an array: length, glue, activity, literals. A clause is known by its
 * position. Glue is the number of levels among the literals of a learned clause, 0 for a clause that was given; G. Audemard, L.
 * Simon, Predicting learnt clauses quality in modern SAT solvers, IJCAI 2009. Fields are open to the package for the inner loops.
 */
final class ClauseStore {

    /** Where the literals of a clause start. */
    static final int LITERALS = 3;
    private static final int GLUE = 1;
    private static final int ACTIVITY = 2;
    private static final float TOO_ACTIVE = 1e20f;
    private static final float DECAY = 0.999f;

    int[] data = new int[1 << 12];
    private int end;
    private float increment = 1;

    /** Appends a clause and returns its position. */
    int add(int[] literals, int count, int glue) {
        int clause = end;
        if (end + LITERALS + count > data.length) {
            data = Arrays.copyOf(data, Math.max(data.length + (data.length >> 1), end + LITERALS + count));
        }
        data[clause] = count;
        data[clause + GLUE] = glue;
        data[clause + ACTIVITY] = Float.floatToRawIntBits(0);
        System.arraycopy(literals, 0, data, clause + LITERALS, count);
        end += LITERALS + count;
        return clause;
    }

    int length(int clause) {
        return data[clause];
    }

    int glue(int clause) {
        return data[clause + GLUE];
    }

    void setGlue(int clause, int glue) {
        data[clause + GLUE] = glue;
    }

    float activity(int clause) {
        return Float.intBitsToFloat(data[clause + ACTIVITY]);
    }

    boolean isLearned(int clause) {
        return data[clause + GLUE] > 0;
    }

    /** Counts that a learned clause was of use. Returns true if all activities have become too large. */
    boolean bump(int clause) {
        float activity = activity(clause) + increment;
        data[clause + ACTIVITY] = Float.floatToRawIntBits(activity);
        return activity > TOO_ACTIVE;
    }

    void decay() {
        increment /= DECAY;
    }

    /** Makes the activities of some clauses small again. */
    void rescale(int[] clauses, int count) {
        for (int i = 0; i < count; i++) {
            data[clauses[i] + ACTIVITY] = Float.floatToRawIntBits(activity(clauses[i]) / TOO_ACTIVE);
        }
        increment /= TOO_ACTIVE;
    }

    /** Marks a clause as removed; it keeps its place until {@link #compact()}. */
    void remove(int clause) {
        data[clause] = -data[clause];
    }

    /** Returns a store without the removed clauses. {@link #moved(int)} then tells the new place of a clause of this one. */
    ClauseStore compact() {
        ClauseStore packed = new ClauseStore();
        packed.data = new int[Math.max(1 << 12, end)];
        packed.increment = increment;
        int next;
        for (int clause = 0; clause < end; clause = next) {
            int length = Math.abs(data[clause]);
            next = clause + LITERALS + length;
            if (data[clause] > 0) {
                System.arraycopy(data, clause, packed.data, packed.end, next - clause);
                data[clause + GLUE] = packed.end;
                packed.end += next - clause;
            } else {
                data[clause + GLUE] = -1;
            }
        }
        return packed;
    }

    /** After {@link #compact()}: the new position of a clause, or -1 if it was removed. */
    int moved(int clause) {
        return data[clause + GLUE];
    }
}
