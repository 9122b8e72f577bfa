package org.debatemapper.formats.argdown.syntax;

import java.util.ArrayList;
import java.util.List;

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
            return new BlockException(current(), "The block ends too early.");
        }
        String what = image(current());
        return new BlockException(current(), switch (peek()) {
        case DATA -> "Data in braces must stand directly behind text and tags, once.";
        case STATEMENT_DEFINITION, STATEMENT_REFERENCE, ARGUMENT_DEFINITION, ARGUMENT_REFERENCE ->
            "Only one title can stand in a block: " + what + ". Put a blank line or a relation before it.";
        case HEADING_START -> "A heading needs a blank line before it.";
        case STATEMENT_NUMBER, INFERENCE_START -> "A premise-conclusion structure needs a blank line before it.";
        case FRONT_MATTER -> "Front matter can stand at the beginning only.";
        case INDENT, DEDENT -> "The indentation fits no line above.";
        default -> "Unexpected: \u201c" + what.strip() + "\u201d.";
        });
    }
}
