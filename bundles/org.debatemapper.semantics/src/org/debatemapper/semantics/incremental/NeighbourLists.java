package org.debatemapper.semantics.incremental;

import java.util.Arrays;

/** For each row a sorted list of different numbers that can grow and shrink. */
final class NeighbourLists {

    private static final int[] EMPTY = new int[0];

    private int[][] rows = new int[16][];
    private int[] sizes = new int[16];
    private int count;

    /** Adds an empty row and returns its number. */
    int addRow() {
        if (count == rows.length) {
            rows = Arrays.copyOf(rows, count * 2);
            sizes = Arrays.copyOf(sizes, count * 2);
        }
        rows[count] = EMPTY;
        return count++;
    }

    int rows() {
        return count;
    }

    int size(int row) {
        return sizes[row];
    }

    int at(int row, int position) {
        return rows[row][position];
    }

    int[] toArray(int row) {
        return Arrays.copyOf(rows[row], sizes[row]);
    }

    /** Inserts a number and tells whether it was not there. */
    boolean add(int row, int value) {
        int position = Arrays.binarySearch(rows[row], 0, sizes[row], value);
        if (position >= 0) {
            return false;
        }
        int[] list = rows[row];
        int size = sizes[row]++;
        int insert = -position - 1;
        if (size == list.length) {
            list = Arrays.copyOf(list, Math.max(2, size * 2));
            rows[row] = list;
        }
        System.arraycopy(list, insert, list, insert + 1, size - insert);
        list[insert] = value;
        return true;
    }

    /** Takes a number out and tells whether it was there. */
    boolean remove(int row, int value) {
        int position = Arrays.binarySearch(rows[row], 0, sizes[row], value);
        if (position < 0) {
            return false;
        }
        System.arraycopy(rows[row], position + 1, rows[row], position, --sizes[row] - position);
        return true;
    }
}
