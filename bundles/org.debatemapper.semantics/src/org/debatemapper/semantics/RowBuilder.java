package org.debatemapper.semantics;

import java.util.Arrays;
import java.util.concurrent.ForkJoinTask;

/**
 * Makes rows of pairs: counting sort by the row, then sorting within the rows. With many pairs two threads each do one half of each
 * step; the result is the same.
 */
final class RowBuilder {

    private static final int MANY = 1 << 20;
    private static final int SHORT_ROW = 24;
    private static final int[] NONE = new int[0];

    private final int rows;
    private final int[] from;
    private final int[] to;
    private final int count;
    private final int[] starts;
    private final int[] entries;

    /**
     * @param from  the row of each pair, from 0 to {@code rows - 1}
     * @param to    its entry
     * @param count how many pairs there are in the arrays
     */
    RowBuilder(int rows, int[] from, int[] to, int count) {
        this.rows = rows;
        this.from = from;
        this.to = to;
        this.count = count;
        starts = new int[rows + 1];
        entries = new int[count];
    }

    /** Returns the rows, ascending and without repetitions; to be called once. */
    Adjacency build() {
        boolean many = count >= MANY;
        int middle = many ? count / 2 : count;
        int[] next = new int[rows];
        int[] nextOfRest = many ? new int[rows] : NONE;
        both(many, () -> countRows(next, 0, middle), () -> countRows(nextOfRest, middle, count));
        allot(next, nextOfRest);
        both(many, () -> distribute(next, 0, middle), () -> distribute(nextOfRest, middle, count));
        normalize(many ? rows / 2 : rows);
        return new Adjacency(starts, entries);
    }

    private static void both(boolean many, Runnable first, Runnable second) {
        if (many) {
            ForkJoinTask<?> other = ForkJoinTask.adapt(second).fork();
            try {
                first.run();
            } finally {
                other.join();
            }
        } else {
            first.run();
            second.run();
        }
    }

    private void countRows(int[] counts, int begin, int end) {
        for (int i = begin; i < end; i++) {
            counts[from[i]]++;
        }
    }

    /** Turns counts into places: those of the rest follow those before in each row. */
    private void allot(int[] next, int[] nextOfRest) {
        int place = 0;
        for (int row = 0; row < rows; row++) {
            starts[row] = place;
            place += next[row];
            next[row] = starts[row];
            if (nextOfRest.length > 0) {
                int ofRest = nextOfRest[row];
                nextOfRest[row] = place;
                place += ofRest;
            }
        }
        starts[rows] = place;
    }

    private void distribute(int[] next, int begin, int end) {
        for (int i = begin; i < end; i++) {
            entries[next[from[i]]++] = to[i];
        }
    }

    private void normalize(int split) {
        int middle = starts[split];
        both(split < rows, () -> normalize(0, split, 0), () -> normalize(split, rows, middle));
        int gap = middle - starts[split];
        if (split < rows && gap > 0) {
            System.arraycopy(entries, middle, entries, starts[split], starts[rows] - middle);
            for (int row = split + 1; row <= rows; row++) {
                starts[row] -= gap;
            }
        }
    }

    /** Sorts each row and drops repetitions, moving rows together in place from a position on. */
    private void normalize(int begin, int end, int position) {
        int size = position;
        int rowStart = position;
        for (int row = begin; row < end; row++) {
            int rowEnd = starts[row + 1];
            sort(entries, rowStart, rowEnd);
            int first = size;
            for (int i = rowStart; i < rowEnd; i++) {
                int entry = entries[i];
                if (size == first || entries[size - 1] != entry) {
                    entries[size++] = entry;
                }
            }
            rowStart = rowEnd;
            starts[row + 1] = size;
        }
    }

    /** Most rows are short or sorted already, and there are many, so these are sorted by insertion in place. */
    private static void sort(int[] entries, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            int entry = entries[i];
            if (entries[i - 1] > entry) {
                if (to - from > SHORT_ROW) {
                    Arrays.sort(entries, from, to);
                    return;
                }
                insert(entries, from, i, entry);
            }
        }
    }

    private static void insert(int[] entries, int from, int end, int entry) {
        int at = end;
        while (at > from && entries[at - 1] > entry) {
            entries[at] = entries[at - 1];
            at--;
        }
        entries[at] = entry;
    }
}
