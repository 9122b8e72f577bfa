package org.debatemapper.core.files;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A version of the file format.
 *
 * @param major
 *            0 or more
 * @param minor
 *            0 or more
 */
public record FormatVersion(int major, int minor) implements Comparable<FormatVersion> {
    private static final Pattern FORM = Pattern.compile("(\\d{1,4})\\.(\\d{1,4})");

    /**
     * @param text
     *            such as {@code 1.0}
     * @return the version, or nothing if the text is not one
     */
    public static Optional<FormatVersion> parse(String text) {
        Matcher matcher = FORM.matcher(text);
        return matcher.matches()
                ? Optional.of(new FormatVersion(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))))
                : Optional.empty();
    }

    @Override
    public int compareTo(FormatVersion other) {
        return Comparator.comparingInt(FormatVersion::major).thenComparingInt(FormatVersion::minor).compare(this, other);
    }

    @Override
    public String toString() {
        return major + "." + minor;
    }
}
