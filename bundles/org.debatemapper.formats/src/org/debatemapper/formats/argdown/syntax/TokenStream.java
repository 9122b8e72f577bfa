package org.debatemapper.formats.argdown.syntax;

import java.util.List;

/**
 * What the lexer found.
 *
 * @param text
 *            the text
 * @param tokens
 *            all tokens but comments and blanks
 * @param comments
 *            all comments in order
 */
public record TokenStream(String text, List<Token> tokens, List<CommentToken> comments) {
}
