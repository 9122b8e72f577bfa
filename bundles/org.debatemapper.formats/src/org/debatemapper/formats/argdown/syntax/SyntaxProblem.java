package org.debatemapper.formats.argdown.syntax;

/**
 * Something in an Argdown text that is not as the grammar wants it.
 *
 * @param line
 *            from 1
 * @param column
 *            from 1
 * @param message
 *            what is wrong, as a sentence
 * @param fatal
 *            whether the whole block was left out because of it
 */
public record SyntaxProblem(int line, int column, String message, boolean fatal) {
}
