package org.debatemapper.semantics;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * An abstract argumentation framework: arguments 0 to n-1 and attacks between them; immutable.
 *
 * <p>Kept as compressed sparse rows: the targets of each argument from the start, the attackers of each from the first time
 * somebody asks. Rows ascend and hold no attack twice. Safe for use by several threads.
 *
 * <p>Source: P. M. Dung, On the acceptability of arguments and its fundamental role in nonmonotonic reasoning, logic
 * programming and n-person games. Artificial Intelligence 77, 1995.
 */
public final class ArgumentationFramework {

    private final Adjacency targets;
    /** Built when first asked for, because grounded semantics needs only its row lengths. */
    private volatile Adjacency attackers;

    ArgumentationFramework(Adjacency targets) {
        this.targets = targets;
    }

    /**
     * Returns a framework with the given attacks.
     *
     * @param size    number of arguments, 0 or more
     * @param attacks pairs of attacker and target, each from 0 to {@code size - 1}; not null
     * @return the framework, never null
     * @throws IllegalArgumentException if an attack is no pair or names no argument
     */
    public static ArgumentationFramework of(int size, int[]... attacks) {
        FrameworkBuilder builder = new FrameworkBuilder(size);
        for (int[] attack : attacks) {
            if (attack.length != 2) {
                throw new IllegalArgumentException("an attack has two ends, not " + Arrays.toString(attack));
            }
            builder.addAttack(attack[0], attack[1]);
        }
        return builder.build();
    }

    /**
     * Returns the number of arguments.
     *
     * @return 0 or more
     */
    public int size() {
        return targets.rows();
    }

    /**
     * Returns the number of different attacks.
     *
     * @return 0 or more
     */
    public int attackCount() {
        return targets.entries();
    }

    /**
     * Returns what an argument attacks, ascending.
     *
     * @param argument from 0 to {@code size() - 1}
     * @return a new stream
     * @throws IndexOutOfBoundsException if there is no such argument
     */
    public IntStream targets(int argument) {
        return targets.row(argument);
    }

    /**
     * Returns what attacks an argument, ascending. The first call on a framework takes O(arguments + attacks).
     *
     * @param argument from 0 to {@code size() - 1}
     * @return a new stream
     * @throws IndexOutOfBoundsException if there is no such argument
     */
    public IntStream attackers(int argument) {
        return attackerRows().row(argument);
    }

    /**
     * Tells whether one argument attacks another; O(log of the attacker's number of targets).
     *
     * @param attacker from 0 to {@code size() - 1}
     * @param target   any index
     * @return true if there is that attack
     * @throws IndexOutOfBoundsException if there is no such attacker
     */
    public boolean attacks(int attacker, int target) {
        return targets.contains(attacker, target);
    }

    /**
     * Tells whether an argument attacks itself.
     *
     * @param argument from 0 to {@code size() - 1}
     * @return true if so
     */
    public boolean attacksItself(int argument) {
        return attacks(argument, argument);
    }

    /**
     * Returns the rows of targets, for loops that must be fast.
     *
     * @return the rows, never null
     */
    public Adjacency targetRows() {
        return targets;
    }

    /**
     * Returns the rows of attackers, for loops that must be fast.
     *
     * @return the rows, never null
     */
    public Adjacency attackerRows() {
        Adjacency rows = attackers;
        if (rows == null) {
            synchronized (this) {
                rows = attackers;
                if (rows == null) {
                    rows = targets.transposed();
                    attackers = rows;
                }
            }
        }
        return rows;
    }

    /**
     * Returns the framework restricted to some arguments, which are renamed to their positions.
     *
     * @param arguments different indices, ascending; not null
     * @return the restriction, never null; O(size + attacks of the kept arguments)
     * @throws IllegalArgumentException if an index is not larger than the one before it
     */
    public ArgumentationFramework restrictedTo(int[] arguments) {
        return new ArgumentationFramework(targets.restrictedTo(arguments));
    }

    /**
     * Returns the index if it is an argument of this framework.
     *
     * @param argument any index
     * @return the same index
     * @throws IllegalArgumentException if it is no argument
     */
    public int checkArgument(int argument) {
        if (argument < 0 || argument >= size()) {
            throw new IllegalArgumentException("no argument " + argument + " in a framework of " + size());
        }
        return argument;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ArgumentationFramework framework && targets.equals(framework.targets);
    }

    @Override
    public int hashCode() {
        return targets.hashCode();
    }

    @Override
    public String toString() {
        return size() + " arguments, " + attackCount() + " attacks";
    }
}
