package org.debatemapper.semantics.io;

import java.util.OptionalInt;

/** The names that a file gives to the arguments of a framework. */
public interface ArgumentNames {

    /**
     * Returns the name of an argument.
     *
     * @param argument its index, from 0
     * @return the name, never null
     * @throws IndexOutOfBoundsException if there is no such argument
     */
    String name(int argument);

    /**
     * Finds an argument by its name.
     *
     * @param name any text, not null
     * @return its index, or empty if no argument has that name
     */
    OptionalInt index(String name);

    /**
     * Returns the names 1 to n, as ICCMA 2023 files have them.
     *
     * @param size the number of arguments, 0 or more
     * @return never null
     */
    static ArgumentNames numbers(int size) {
        return new NumberNames(size);
    }
}
