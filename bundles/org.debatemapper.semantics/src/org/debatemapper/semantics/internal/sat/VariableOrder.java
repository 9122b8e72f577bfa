package org.debatemapper.semantics.internal.sat;

import java.util.Arrays;

/**
 * A heap of variables, the most active first. Activity counts how often a variable took part in conflicts, recent ones more; M.
 * Moskewicz and others, Chaff: engineering an efficient SAT solver, DAC 2001, in the form of N. Eén, N. Sörensson, SAT 2003.
 */
final class VariableOrder {

    private static final double TOO_ACTIVE = 1e100;

    private double[] activity = new double[0];
    private int[] heap = new int[0];
    private int[] position = new int[0];
    private int size;
    private double increment = 1;

    /** Makes room for some number of variables, none of which is in the heap yet. */
    void grow(int variables) {
        int old = activity.length;
        activity = Arrays.copyOf(activity, variables);
        heap = Arrays.copyOf(heap, variables);
        position = Arrays.copyOf(position, variables);
        Arrays.fill(position, old, variables, -1);
    }

    boolean isEmpty() {
        return size == 0;
    }

    /** Puts a variable back, if it is not there. */
    void insert(int variable) {
        if (position[variable] < 0) {
            position[variable] = size;
            heap[size++] = variable;
            up(position[variable]);
        }
    }

    /** Takes the most active variable out. */
    int poll() {
        int first = heap[0];
        position[first] = -1;
        int last = heap[--size];
        if (size > 0) {
            heap[0] = last;
            position[last] = 0;
            down(0);
        }
        return first;
    }

    void bump(int variable) {
        activity[variable] += increment;
        if (activity[variable] > TOO_ACTIVE) {
            for (int v = 0; v < activity.length; v++) {
                activity[v] /= TOO_ACTIVE;
            }
            increment /= TOO_ACTIVE;
        }
        if (position[variable] >= 0) {
            up(position[variable]);
        }
    }

    /** Makes future bumps count more by one over the factor. */
    void decay(double factor) {
        increment /= factor;
    }

    private void up(int start) {
        int at = start;
        int variable = heap[at];
        double own = activity[variable];
        while (at > 0 && activity[heap[at - 1 >> 1]] < own) {
            place(heap[at - 1 >> 1], at);
            at = at - 1 >> 1;
        }
        place(variable, at);
    }

    private void down(int start) {
        int at = start;
        int variable = heap[at];
        double own = activity[variable];
        for (int child = 2 * at + 1; child < size; child = 2 * at + 1) {
            if (child + 1 < size && activity[heap[child + 1]] > activity[heap[child]]) {
                child++;
            }
            if (activity[heap[child]] <= own) {
                break;
            }
            place(heap[child], at);
            at = child;
        }
        place(variable, at);
    }

    private void place(int variable, int at) {
        heap[at] = variable;
        position[variable] = at;
    }
}
