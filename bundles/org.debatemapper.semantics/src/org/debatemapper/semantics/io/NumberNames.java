package org.debatemapper.semantics.io;

import java.util.Objects;
import java.util.OptionalInt;

/** Arguments that are named by their numbers, from 1. */
record NumberNames(int size) implements ArgumentNames {

    @Override
    public String name(int argument) {
        return Integer.toString(Objects.checkIndex(argument, size) + 1);
    }

    @Override
    public OptionalInt index(String name) {
        if (!name.matches("[1-9][0-9]{0,9}")) {
            return OptionalInt.empty();
        }
        long number = Long.parseLong(name);
        return number <= size ? OptionalInt.of((int) number - 1) : OptionalInt.empty();
    }
}
