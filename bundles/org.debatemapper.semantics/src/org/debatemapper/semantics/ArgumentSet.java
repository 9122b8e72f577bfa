package org.debatemapper.semantics;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * An immutable set of arguments, each given by its index in a framework.
 *
 * <p>Used for extensions, witnesses and deciding sets. Indices are kept in ascending order.
 */
public final class ArgumentSet {

    /** The set without arguments. */
    public static final ArgumentSet EMPTY = new ArgumentSet(new int[0]);

    private final int[] sorted;

    private ArgumentSet(int[] sorted) {
        this.sorted = sorted;
    }

    /**
     * Returns the set of the given indices.
     *
     * @param arguments indices in any order, repetitions count once; not null, elements not negative
     * @return the set, never null; O(n log n)
     * @throws IllegalArgumentException if an index is negative
     */
    public static ArgumentSet of(int... arguments) {
        if (arguments.length == 0) {
            return EMPTY;
        }
        int[] copy = arguments.clone();
        Arrays.sort(copy);
        if (copy[0] < 0) {
            throw new IllegalArgumentException("negative argument index " + copy[0]);
        }
        int size = 1;
        for (int i = 1; i < copy.length; i++) {
            if (copy[i] != copy[i - 1]) {
                copy[size++] = copy[i];
            }
        }
        return new ArgumentSet(size == copy.length ? copy : Arrays.copyOf(copy, size));
    }

    /**
     * Returns the number of arguments in this set.
     *
     * @return 0 or more
     */
    public int size() {
        return sorted.length;
    }

    /**
     * Tells whether this set has no argument.
     *
     * @return true if the size is 0
     */
    public boolean isEmpty() {
        return sorted.length == 0;
    }

    /**
     * Returns one argument by its position in ascending order.
     *
     * @param position from 0 to {@code size() - 1}
     * @return the argument's index
     * @throws IndexOutOfBoundsException if there is no such position
     */
    public int get(int position) {
        return sorted[position];
    }

    /**
     * Tells whether an argument is in this set; O(log n).
     *
     * @param argument any index
     * @return true if it is a member
     */
    public boolean contains(int argument) {
        return Arrays.binarySearch(sorted, argument) >= 0;
    }

    /**
     * Tells whether every member of another set is in this one.
     *
     * @param other not null
     * @return true if {@code other} is a subset
     */
    public boolean containsAll(ArgumentSet other) {
        return other.stream().allMatch(this::contains);
    }

    /**
     * Returns the members in ascending order.
     *
     * @return a new stream
     */
    public IntStream stream() {
        return Arrays.stream(sorted);
    }

    /**
     * Returns the members in ascending order.
     *
     * @return a new array
     */
    public int[] toArray() {
        return sorted.clone();
    }

    /**
     * Returns the set of the images of the members.
     *
     * @param renaming gives a not negative index for each member; not null
     * @return the images, never null
     */
    public ArgumentSet map(IntUnaryOperator renaming) {
        return of(stream().map(renaming).toArray());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ArgumentSet set && Arrays.equals(sorted, set.sorted);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(sorted);
    }

    @Override
    public String toString() {
        return Arrays.toString(sorted);
    }
}
