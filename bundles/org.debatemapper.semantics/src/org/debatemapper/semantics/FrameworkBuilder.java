package org.debatemapper.semantics;

import java.util.Arrays;

/**
 * Collects arguments and attacks for an {@link ArgumentationFramework}.
 *
 * <p>Attacks may come in any order and more than once. Memory is 8 bytes for each attack added. Not for use by several threads.
 */
public final class FrameworkBuilder {

    private static final int FIRST_CAPACITY = 16;
    private static final int SHORT_ROW = 24;
    /** Largest array length that every virtual machine can allocate. */
    private static final int MAXIMUM = Integer.MAX_VALUE - 8;

    private int size;
    private int attackCount;
    private int[] from = new int[FIRST_CAPACITY];
    private int[] to = new int[FIRST_CAPACITY];

    /** Starts without arguments. */
    public FrameworkBuilder() {
        this(0);
    }

    /**
     * Starts with some arguments.
     *
     * @param size number of arguments, 0 or more
     * @throws IllegalArgumentException if the size is negative
     */
    public FrameworkBuilder(int size) {
        if (size < 0) {
            throw new IllegalArgumentException("negative number of arguments " + size);
        }
        this.size = size;
    }

    /**
     * Adds an argument.
     *
     * @return its index: the number of arguments before
     */
    public int addArgument() {
        return size++;
    }

    /**
     * Adds an attack between arguments that were added before.
     *
     * @param attacker from 0 to {@code size() - 1}
     * @param target   from 0 to {@code size() - 1}
     * @return this builder
     * @throws IllegalArgumentException if an end is no argument, or there are too many attacks for an array
     */
    public FrameworkBuilder addAttack(int attacker, int target) {
        if ((attacker | target) < 0 || attacker >= size || target >= size) {
            throw new IllegalArgumentException(
                    "attack " + attacker + " -> " + target + " in a framework of " + size + " arguments");
        }
        if (attackCount == from.length) {
            grow();
        }
        from[attackCount] = attacker;
        to[attackCount++] = target;
        return this;
    }

    private void grow() {
        if (attackCount == MAXIMUM) {
            throw new IllegalArgumentException("more than " + MAXIMUM + " attacks");
        }
        int capacity = attackCount > MAXIMUM / 2 ? MAXIMUM : attackCount * 2;
        from = Arrays.copyOf(from, capacity);
        to = Arrays.copyOf(to, capacity);
    }

    /**
     * Returns the number of arguments so far.
     *
     * @return 0 or more
     */
    public int size() {
        return size;
    }

    /**
     * Returns the number of attacks added so far, repetitions included.
     *
     * @return 0 or more
     */
    public int attackCount() {
        return attackCount;
    }

    /**
     * Returns a framework of what was added so far; the builder can be used further.
     *
     * @return the framework, never null; O(arguments + attacks), plus sorting of rows that were not added in order
     */
    public ArgumentationFramework build() {
        int[] start = new int[size + 1];
        for (int i = 0; i < attackCount; i++) {
            start[from[i] + 1]++;
        }
        for (int a = 0; a < size; a++) {
            start[a + 1] += start[a];
        }
        int[] next = Arrays.copyOf(start, size);
        int[] targets = new int[attackCount];
        for (int i = 0; i < attackCount; i++) {
            targets[next[from[i]]++] = to[i];
        }
        return new ArgumentationFramework(normalized(start, targets));
    }

    /** Sorts each row and drops repetitions, moving rows together in place. */
    private static Adjacency normalized(int[] start, int[] entries) {
        int size = 0;
        int rowStart = 0;
        for (int row = 0; row < start.length - 1; row++) {
            int rowEnd = start[row + 1];
            sort(entries, rowStart, rowEnd);
            int first = size;
            for (int i = rowStart; i < rowEnd; i++) {
                int entry = entries[i];
                if (size == first || entries[size - 1] != entry) {
                    entries[size++] = entry;
                }
            }
            rowStart = rowEnd;
            start[row + 1] = size;
        }
        return new Adjacency(start, entries);
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
