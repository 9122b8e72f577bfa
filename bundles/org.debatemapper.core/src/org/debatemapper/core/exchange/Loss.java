package org.debatemapper.core.exchange;

import java.util.Objects;

/**
 * One thing that an import or export did not carry over as it was.
 *
 * @param kind
 *            what happened to it
 * @param element
 *            what it happened to, as a person would name it; never null
 * @param notice
 *            why; never null
 * @param file
 *            the file that was read, or null
 * @param line
 *            the line in that file, counted from 1, or 0 if unknown
 * @param column
 *            the column in that line, counted from 1, or 0 if unknown
 */
public record Loss(Kind kind, String element, Notice notice, String file, int line, int column) {
    /** How much was lost. */
    public enum Kind {
        /** It is there in another form that means the same. */
        CHANGED,
        /** It is there, but means something a little different. */
        APPROXIMATED,
        /** It is not there. */
        OMITTED
    }

    /** Checks that what must be there is there. */
    public Loss {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(element);
        Objects.requireNonNull(notice);
    }

    /**
     * A loss whose reason has no code.
     *
     * @param kind
     *            what happened to it
     * @param element
     *            what it happened to
     * @param reason
     *            why, as a sentence
     * @param file
     *            the file that was read, or null
     * @param line
     *            counted from 1, or 0 if unknown
     * @param column
     *            counted from 1, or 0 if unknown
     */
    public Loss(Kind kind, String element, String reason, String file, int line, int column) {
        this(kind, element, Notice.of(reason), file, line, column);
    }

    /** @return why, as a sentence; never null */
    public String reason() {
        return notice.text();
    }

    /** @return {@code file:line:column} as far as it is known, or an empty text */
    public String place() {
        if (file == null) {
            return "";
        }
        return file + (line > 0 ? ":" + line + (column > 0 ? ":" + column : "") : "");
    }
}
