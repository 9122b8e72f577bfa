package org.debatemapper.formats.structure;

/** A JSON or YAML text breaks the rules of its language or a limit. */
public final class MalformedDataException extends Exception {
    private static final long serialVersionUID = 1L;

    private final int line;
    private final int column;

    /**
     * @param line
     *            from 1, or 0 if unknown
     * @param column
     *            from 1, or 0 if unknown
     * @param message
     *            what is wrong
     * @param cause
     *            may be null
     */
    public MalformedDataException(int line, int column, String message, Throwable cause) {
        super(message, cause);
        this.line = line;
        this.column = column;
    }

    /** @return the line, from 1, or 0 if unknown */
    public int getLine() {
        return line;
    }

    /** @return the column, from 1, or 0 if unknown */
    public int getColumn() {
        return column;
    }
}
