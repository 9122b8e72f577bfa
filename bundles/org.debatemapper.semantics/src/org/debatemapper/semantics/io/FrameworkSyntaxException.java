package org.debatemapper.semantics.io;

import java.io.IOException;

/** A file is not a framework in the expected format, or is larger than the reader's limits allow. */
public final class FrameworkSyntaxException extends IOException {

    private static final long serialVersionUID = 1L;

    private final int line;
    private final String cause;

    /**
     * Makes an exception for a place in a file.
     *
     * @param line  the line, counted from 1
     * @param cause what is wrong, in English, not null
     */
    public FrameworkSyntaxException(int line, String cause) {
        super("line " + line + ": " + cause);
        this.line = line;
        this.cause = cause;
    }

    /**
     * Returns the line where the fault was found.
     *
     * @return 1 or more
     */
    public int line() {
        return line;
    }

    /**
     * Returns what is wrong, without the line.
     *
     * @return never null
     */
    public String fault() {
        return cause;
    }
}
