package org.debatemapper.semantics.io;

import java.util.Locale;
import java.util.Optional;

/** Text formats of abstract frameworks. */
public enum FrameworkFormat {

    /** ASPARTIX facts: {@code arg(a).} and {@code att(a,b).}; U. Egly, S. A. Gaggl, S. Woltran, Argument &amp; Computation 1(2), 2010. */
    APX("apx"),
    /** Trivial graph format: a name on each line, a line {@code #}, then two names on each line. */
    TGF("tgf"),
    /** Numbers with a header {@code p af n}; rules of the International Competition on Computational Models of Argumentation, 2023. */
    I23("i23");

    private final String id;

    FrameworkFormat(String id) {
        this.id = id;
    }

    /**
     * Returns the name that solvers take after {@code -fo}.
     *
     * @return in lower case, never null
     */
    public String id() {
        return id;
    }

    /**
     * Finds a format by the name that solvers use.
     *
     * @param id any text, not null
     * @return the format, or empty if no format has that name
     */
    public static Optional<FrameworkFormat> byId(String id) {
        for (FrameworkFormat format : values()) {
            if (format.id.equals(id)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    /**
     * Guesses the format from the end of a file name: {@code .apx}, {@code .tgf}, {@code .af} or {@code .i23}.
     *
     * @param fileName any text, not null
     * @return the format, or empty if the name tells nothing
     */
    public static Optional<FrameworkFormat> byFileName(String fileName) {
        String extension = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return extension.equals("af") ? Optional.of(I23) : byId(extension);
    }
}
