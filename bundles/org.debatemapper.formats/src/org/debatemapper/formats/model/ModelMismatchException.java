package org.debatemapper.formats.model;

import org.debatemapper.core.exchange.Notice;

/** Maps and lists do not say what an object of the model could say. */
public final class ModelMismatchException extends Exception {
    private static final long serialVersionUID = 1L;

    private final Notice notice;

    /**
     * @param notice
     *            what does not fit, with its place
     */
    public ModelMismatchException(Notice notice) {
        super(notice.text());
        this.notice = notice;
    }

    /** @return what does not fit */
    public Notice getNotice() {
        return notice;
    }
}
