package org.debatemapper.semantics;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Rows of indices in two arrays (compressed sparse rows); immutable. Each row ascends and holds no index twice.
 *
 * <p>A fast loop over row {@code r}: {@code for (int i = rows.start(r); i < rows.end(r); i++) use(rows.at(i));}
 */
public final class Adjacency {

    private final int[] offsets;
    private final int[] entries;

    Adjacency(int[] offsets, int[] entries) {
        this.offsets = offsets;
        this.entries = entries;
    }

    /**
     * Returns the number of rows.
     *
     * @return 0 or more
     */
    public int rows() {
        return offsets.length - 1;
    }

    /**
     * Returns the number of entries in all rows.
     *
     * @return 0 or more
     */
    public int entries() {
        return offsets[rows()];
    }

    /**
     * Returns the position of the first entry of a row.
     *
     * @param row from 0 to {@code rows() - 1}
     * @return a position for {@link #at(int)}
     */
    public int start(int row) {
        return offsets[row];
    }

    /**
     * Returns the position after the last entry of a row.
     *
     * @param row from 0 to {@code rows() - 1}
     * @return a position, equal to the start if the row is empty
     */
    public int end(int row) {
        return offsets[row + 1];
    }

    /**
     * Returns the entry at a position.
     *
     * @param position from 0 to {@code entries() - 1}
     * @return an index
     */
    public int at(int position) {
        return entries[position];
    }

    /**
     * Returns the number of entries of a row.
     *
     * @param row from 0 to {@code rows() - 1}
     * @return 0 or more
     */
    public int length(int row) {
        return offsets[row + 1] - offsets[row];
    }

    /**
     * Returns the entries of a row, ascending.
     *
     * @param row from 0 to {@code rows() - 1}
     * @return a new stream
     */
    public IntStream row(int row) {
        return Arrays.stream(entries, offsets[row], offsets[row + 1]);
    }

    /**
     * Tells whether a row holds an index; logarithmic in its length.
     *
     * @param row   from 0 to {@code rows() - 1}
     * @param index any index
     * @return true if so
     */
    public boolean contains(int row, int index) {
        return Arrays.binarySearch(entries, offsets[row], offsets[row + 1], index) >= 0;
    }

    /**
     * Counts how often each index occurs in all rows: the row lengths of {@link #transposed()} without building it.
     *
     * @return a new array, one count for each row
     */
    public int[] occurrences() {
        int[] counts = new int[rows()];
        int end = entries();
        for (int i = 0; i < end; i++) {
            counts[entries[i]]++;
        }
        return counts;
    }

    /** Rows ascend because the entries are visited in ascending order of the row they come from. */
    Adjacency transposed() {
        int rows = rows();
        int[] start = new int[rows + 1];
        int end = entries();
        for (int i = 0; i < end; i++) {
            start[entries[i] + 1]++;
        }
        for (int r = 0; r < rows; r++) {
            start[r + 1] += start[r];
        }
        int[] next = Arrays.copyOf(start, rows);
        int[] reversed = new int[end];
        for (int r = 0; r < rows; r++) {
            for (int i = offsets[r]; i < offsets[r + 1]; i++) {
                reversed[next[entries[i]]++] = r;
            }
        }
        return new Adjacency(start, reversed);
    }

    Adjacency restrictedTo(int[] kept) {
        int[] renamed = new int[rows()];
        Arrays.fill(renamed, -1);
        int bound = 0;
        for (int i = 0; i < kept.length; i++) {
            if (i > 0 && kept[i] <= kept[i - 1]) {
                throw new IllegalArgumentException("indices must ascend: " + kept[i - 1] + ", " + kept[i]);
            }
            renamed[kept[i]] = i;
            bound += length(kept[i]);
        }
        int[] start = new int[kept.length + 1];
        int[] packed = new int[bound];
        int size = 0;
        for (int r = 0; r < kept.length; r++) {
            for (int i = offsets[kept[r]]; i < offsets[kept[r] + 1]; i++) {
                int entry = renamed[entries[i]];
                if (entry >= 0) {
                    packed[size++] = entry;
                }
            }
            start[r + 1] = size;
        }
        return new Adjacency(start, size == bound ? packed : Arrays.copyOf(packed, size));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Adjacency rows && Arrays.equals(offsets, rows.offsets)
                && Arrays.equals(entries, 0, entries(), rows.entries, 0, rows.entries());
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(offsets) + entryHash();
    }

    private int entryHash() {
        int hash = 1;
        int end = entries();
        for (int i = 0; i < end; i++) {
            hash = 31 * hash + entries[i];
        }
        return hash;
    }
}
