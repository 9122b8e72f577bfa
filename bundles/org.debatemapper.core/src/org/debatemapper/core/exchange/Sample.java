package org.debatemapper.core.exchange;

import java.util.Locale;
import java.util.Objects;

/**
 * The beginning of an input, from which a reader judges whether it can read it.
 *
 * @param name
 *            name of the file, or an empty text if it is not known
 * @param text
 *            up to {@value #LENGTH} characters from the beginning, decoded as {@link TextDecoding} finds; never null
 */
public record Sample(String name, String text) {
    /** The longest sample in bytes. */
    public static final int LENGTH = 65_536;

    /** Checks that nothing is null. */
    public Sample {
        Objects.requireNonNull(name);
        Objects.requireNonNull(text);
    }

    /**
     * @param extension
     *            without dot, in lower case
     * @return whether the name ends so
     */
    public boolean hasExtension(String extension) {
        return name.toLowerCase(Locale.ROOT).endsWith("." + extension);
    }
}
