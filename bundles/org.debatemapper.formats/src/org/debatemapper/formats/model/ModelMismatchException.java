package org.debatemapper.formats.model;

import org.debatemapper.core.exchange.Notice;

/** Maps and lists do not say what an object of the model could say. */
public final class ModelMismatchException extends Exception {
    private static final long serialVersionUID = 1L;

    private final Notice notice;
    private final int line;

    /**
     * @param notice
     *            what does not fit, with its place
     */
    public ModelMismatchException(Notice notice) {
        this(notice, 0, null);
    }

    private ModelMismatchException(Notice notice, int line, Throwable cause) {
        super(notice.text(), cause);
        this.notice = notice;
        this.line = line;
    }

    /** Adds the line of the object that does not fit, if that of one in it is not known already. */
    ModelMismatchException at(int where) {
        return line > 0 || where == 0 ? this : new ModelMismatchException(notice, where, this);
    }

    /** @return where it stands in its text, from 1, or 0 if that is not known */
    public int getLine() {
        return line;
    }

    /** @return what does not fit */
    public Notice getNotice() {
        return notice;
    }
}
