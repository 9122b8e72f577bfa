package org.debatemapper.formats.argdown.syntax;

/** A block cannot be read; the parser goes on behind it. */
final class BlockException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Token token;

    BlockException(Token token, String message) {
        super(message, null, false, false);
        this.token = token;
    }

    Token token() {
        return token;
    }
}
