package org.debatemapper.formats.argdown.syntax;

/**
 * A comment.
 *
 * @param text
 *            the comment without its marks, trimmed but for the indentation of one line
 * @param start
 *            offset of its first character
 * @param line
 *            line of its first character, from 1
 */
public record CommentToken(String text, int start, int line) {
}
