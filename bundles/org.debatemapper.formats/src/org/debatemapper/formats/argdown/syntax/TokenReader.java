package org.debatemapper.formats.argdown.syntax;

import java.util.ArrayList;
import java.util.List;

import org.debatemapper.formats.notice.FormatNotice;

/** Reads the tokens of one block one by one. */
final class TokenReader {
    private final TokenStream stream;
    private final int end;
    private int at;

    TokenReader(TokenStream stream, int from, int end) {
        this.stream = stream;
        this.at = from;
        this.end = end;
    }

    /** @return the kind of the next token, or null at the end of the block */
    TokenKind peek() {
        return at < end ? stream.tokens().get(at).kind() : null;
    }

    /** @return the next token, or the last one at the end of the block */
    Token current() {
        return stream.tokens().get(Math.min(at, end - 1));
    }

    Token take() {
        return stream.tokens().get(at++);
    }

    boolean skip(TokenKind kind) {
        if (peek() != kind) {
            return false;
        }
        at++;
        return true;
    }

    /** @return the tokens of text that follow; may be empty */
    List<Token> content() {
        List<Token> content = new ArrayList<>();
        while (peek() != null && peek().isContent()) {
            content.add(take());
        }
        return content;
    }

    /** @return the tags that follow a reference, and the line end behind them */
    List<Token> tags() {
        List<Token> tags = new ArrayList<>();
        while (peek() == TokenKind.TAG) {
            tags.add(take());
        }
        skip(TokenKind.NEW_LINE);
        return tags;
    }

    /** @return the data block that follows with the line end behind it, or null */
    Token data() {
        if (peek() != TokenKind.DATA) {
            return null;
        }
        Token data = take();
        skip(TokenKind.NEW_LINE);
        return data;
    }

    String image(Token token) {
        return token.image(stream.text());
    }

    BlockException unexpected() {
        if (peek() == null) {
            return new BlockException(current(), FormatNotice.ARGDOWN_END_OF_BLOCK.with());
        }
        String what = image(current());
        return new BlockException(current(), switch (peek()) {
        case DATA -> FormatNotice.ARGDOWN_DATA_PLACE.with();
        case STATEMENT_DEFINITION, STATEMENT_REFERENCE, ARGUMENT_DEFINITION, ARGUMENT_REFERENCE ->
            FormatNotice.ARGDOWN_SECOND_TITLE.with(what);
        case HEADING_START -> FormatNotice.ARGDOWN_HEADING.with();
        case STATEMENT_NUMBER, INFERENCE_START -> FormatNotice.ARGDOWN_PCS_BLANK_LINE.with();
        case FRONT_MATTER -> FormatNotice.ARGDOWN_FRONT_MATTER.with();
        case INDENT, DEDENT -> FormatNotice.ARGDOWN_INDENTATION.with();
        default -> FormatNotice.ARGDOWN_UNEXPECTED.with(what.strip());
        });
    }
}
