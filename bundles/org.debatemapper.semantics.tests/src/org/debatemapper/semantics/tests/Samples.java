package org.debatemapper.semantics.tests;

import java.util.Random;
import java.util.stream.IntStream;
import org.debatemapper.semantics.ArgumentSet;
import org.debatemapper.semantics.ArgumentationFramework;
import org.debatemapper.semantics.FrameworkBuilder;

/** Frameworks for tests, and sets of arguments as bit masks. */
final class Samples {

    private Samples() {
    }

    /** Returns the framework whose attacks are the bits of a code: bit {@code a * size + b} says that a attacks b. */
    static ArgumentationFramework coded(int size, long code) {
        FrameworkBuilder builder = new FrameworkBuilder(size);
        for (int bit = 0; bit < size * size; bit++) {
            if ((code >> bit & 1) != 0) {
                builder.addAttack(bit / size, bit % size);
            }
        }
        return builder.build();
    }

    /** Returns a random framework of 1 to the given number of arguments, from sparse to dense. */
    static ArgumentationFramework random(Random random, int maximalSize) {
        int size = 1 + random.nextInt(maximalSize);
        double density = 0.05 + random.nextDouble() * random.nextDouble() * 0.6;
        FrameworkBuilder builder = new FrameworkBuilder(size);
        for (int a = 0; a < size; a++) {
            for (int b = 0; b < size; b++) {
                if (random.nextDouble() < (a == b ? density / 3 : density)) {
                    builder.addAttack(a, b);
                }
            }
        }
        return builder.build();
    }

    /** Returns a framework from text such as {@code "a>b b>c d"} with the arguments a, b, c… as 0, 1, 2…. */
    static ArgumentationFramework text(String text) {
        int size = text.chars().filter(Character::isLetter).map(c -> c - 'a' + 1).max().orElse(0);
        FrameworkBuilder builder = new FrameworkBuilder(size);
        for (String part : text.split(" ")) {
            if (part.length() == 3) {
                builder.addAttack(part.charAt(0) - 'a', part.charAt(2) - 'a');
            }
        }
        return builder.build();
    }

    static int[] targetMasks(ArgumentationFramework framework) {
        return IntStream.range(0, framework.size()).map(a -> mask(ArgumentSet.of(framework.targets(a).toArray()))).toArray();
    }

    static int mask(ArgumentSet set) {
        return set.stream().map(a -> 1 << a).reduce(0, (first, second) -> first | second);
    }

    /** Writes a framework as {@link #text(String)} reads it, for messages. */
    static String describe(ArgumentationFramework framework) {
        StringBuilder text = new StringBuilder(framework.size() + " arguments:");
        IntStream.range(0, framework.size()).forEach(a -> framework.targets(a)
                .forEach(b -> text.append(' ').append((char) ('a' + a)).append('>').append((char) ('a' + b))));
        return text.toString();
    }
}
