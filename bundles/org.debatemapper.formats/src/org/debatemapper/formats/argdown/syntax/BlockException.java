package org.debatemapper.formats.argdown.syntax;

import org.debatemapper.core.exchange.Notice;

/** A block cannot be read; the parser goes on behind it. */
final class BlockException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Token token;
    private final Notice notice;

    BlockException(Token token, Notice notice) {
        super(notice.text(), null, false, false);
        this.notice = notice;
        this.token = token;
    }

    Token token() {
        return token;
    }

    Notice notice() {
        return notice;
    }
}
