package org.debatemapper.formats.argdown.syntax;

/**
 * A piece of an Argdown text.
 *
 * @param kind
 *            what it is
 * @param start
 *            offset of its first character
 * @param end
 *            offset behind its last character
 * @param line
 *            line of its first character, from 1
 * @param column
 *            column of its first character, from 1
 */
public record Token(TokenKind kind, int start, int end, int line, int column) {
    /**
     * @param text
     *            the text that the token was cut from
     * @return its characters
     */
    public String image(String text) {
        return text.substring(start, end);
    }
}
