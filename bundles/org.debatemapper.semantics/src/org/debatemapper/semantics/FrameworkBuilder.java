package org.debatemapper.semantics;

import java.util.Arrays;

/**
 * Collects arguments and attacks for an {@link ArgumentationFramework}.
 *
 * <p>Attacks may come in any order and more than once. Memory is 8 bytes for each attack added. Not for use by several threads.
 */
public final class FrameworkBuilder {

    private static final int FIRST_CAPACITY = 16;
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

    /**
     * Adds all attacks of another builder, after those that are here.
     *
     * @param other with no more arguments than this one, not null, not changed
     * @return this builder
     * @throws IllegalArgumentException if the other one has more arguments, or there are too many attacks for an array
     */
    public FrameworkBuilder addAttacks(FrameworkBuilder other) {
        if (other.size > size) {
            throw new IllegalArgumentException("attacks among " + other.size + " arguments in a framework of " + size);
        }
        if (other.attackCount > MAXIMUM - attackCount) {
            throw new IllegalArgumentException("more than " + MAXIMUM + " attacks");
        }
        int sum = attackCount + other.attackCount;
        if (sum > from.length) {
            resize(sum);
        }
        System.arraycopy(other.from, 0, from, attackCount, other.attackCount);
        System.arraycopy(other.to, 0, to, attackCount, other.attackCount);
        attackCount = sum;
        return this;
    }

    /**
     * Makes room for attacks that will be added, which saves copying; more or fewer may come.
     *
     * @param attacks how many there will be in all; at most so many are made room for as an array can hold
     * @return this builder
     */
    public FrameworkBuilder expectAttacks(long attacks) {
        int capacity = (int) Math.min(MAXIMUM, attacks);
        if (capacity > from.length) {
            resize(capacity);
        }
        return this;
    }

    private void grow() {
        if (attackCount == MAXIMUM) {
            throw new IllegalArgumentException("more than " + MAXIMUM + " attacks");
        }
        resize(attackCount > MAXIMUM / 2 ? MAXIMUM : attackCount * 2);
    }

    private void resize(int capacity) {
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
        return new ArgumentationFramework(new RowBuilder(size, from, to, attackCount).build());
    }
}
