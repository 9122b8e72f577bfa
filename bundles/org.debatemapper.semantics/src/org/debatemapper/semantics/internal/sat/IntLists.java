package org.debatemapper.semantics.internal.sat;

import java.util.Arrays;

/** A growing list of numbers for each literal. Fields are open to the package, because the innermost loops read them. */
final class IntLists {

    private static final int[] EMPTY = new int[0];
    private static final int FIRST_CAPACITY = 4;

    int[][] lists = new int[0][];
    int[] sizes = new int[0];

    void grow(int count) {
        int old = lists.length;
        lists = Arrays.copyOf(lists, count);
        sizes = Arrays.copyOf(sizes, count);
        Arrays.fill(lists, old, count, EMPTY);
    }

    void add(int list, int value) {
        int size = sizes[list]++;
        if (size == lists[list].length) {
            lists[list] = Arrays.copyOf(lists[list], Math.max(FIRST_CAPACITY, size * 2));
        }
        lists[list][size] = value;
    }

    /** Adds two values at once; to a list that has only such pairs. */
    void add(int list, int first, int second) {
        int size = sizes[list];
        int[] values = lists[list];
        if (size == values.length) {
            values = Arrays.copyOf(values, Math.max(FIRST_CAPACITY, size * 2));
            lists[list] = values;
        }
        values[size] = first;
        values[size + 1] = second;
        sizes[list] = size + 2;
    }
}
