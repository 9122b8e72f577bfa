package org.debatemapper.formats.structure;

import org.debatemapper.core.exchange.Notice;

/** A JSON or YAML text breaks the rules of its language or a limit. */
public final class MalformedDataException extends Exception {
    private static final long serialVersionUID = 1L;

    private final int line;
    private final int column;
    private final Notice notice;

    /**
     * @param line
     *            from 1, or 0 if unknown
     * @param column
     *            from 1, or 0 if unknown
     * @param notice
     *            what is wrong
     * @param cause
     *            may be null
     */
    public MalformedDataException(int line, int column, Notice notice, Throwable cause) {
        super(notice.text(), cause);
        this.notice = notice;
        this.line = line;
        this.column = column;
    }

    /** @return what is wrong */
    public Notice getNotice() {
        return notice;
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
