package org.debatemapper.core.exchange;

/** A text could not be read as a debate, or a debate not be written in a format. No partial debate exists. */
public final class ExchangeException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String file;
    private final int line;
    private final int column;
    private final Notice notice;

    /**
     * @param file
     *            name of the input, or null
     * @param line
     *            counted from 1, or 0 if the fault has no line
     * @param column
     *            counted from 1, or 0 if the fault has no column
     * @param reason
     *            what is wrong, as a sentence; never null
     */
    public ExchangeException(String file, int line, int column, String reason) {
        this(file, line, column, reason, null);
    }

    /**
     * @param file
     *            name of the input, or null
     * @param line
     *            counted from 1, or 0 if the fault has no line
     * @param column
     *            counted from 1, or 0 if the fault has no column
     * @param reason
     *            what is wrong, as a sentence; never null
     * @param cause
     *            may be null
     */
    public ExchangeException(String file, int line, int column, String reason, Throwable cause) {
        this(file, line, column, Notice.of(reason), cause);
    }

    /**
     * @param file
     *            name of the input, or null
     * @param line
     *            counted from 1, or 0 if the fault has no line
     * @param column
     *            counted from 1, or 0 if the fault has no column
     * @param notice
     *            what is wrong; never null
     */
    public ExchangeException(String file, int line, int column, Notice notice) {
        this(file, line, column, notice, null);
    }

    /**
     * @param file
     *            name of the input, or null
     * @param line
     *            counted from 1, or 0 if the fault has no line
     * @param column
     *            counted from 1, or 0 if the fault has no column
     * @param notice
     *            what is wrong; never null
     * @param cause
     *            may be null
     */
    public ExchangeException(String file, int line, int column, Notice notice, Throwable cause) {
        super(new Loss(Loss.Kind.OMITTED, "", notice, file, line, column).place() + (file == null ? "" : ": ") + notice.text(),
                cause);
        this.file = file;
        this.line = line;
        this.column = column;
        this.notice = notice;
    }

    /** @return name of the input, or null */
    public String getFile() {
        return file;
    }

    /** @return the line, counted from 1, or 0 if the fault has no line */
    public int getLine() {
        return line;
    }

    /** @return the column, counted from 1, or 0 if the fault has no column */
    public int getColumn() {
        return column;
    }

    /** @return what is wrong, without place */
    public String getReason() {
        return notice.text();
    }

    /** @return what is wrong with its code, without place */
    public Notice getNotice() {
        return notice;
    }
}
