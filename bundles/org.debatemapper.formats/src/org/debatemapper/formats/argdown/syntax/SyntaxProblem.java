package org.debatemapper.formats.argdown.syntax;

import org.debatemapper.core.exchange.Notice;

/**
 * Something in an Argdown text that is not as the grammar wants it.
 *
 * @param line
 *            from 1
 * @param column
 *            from 1
 * @param notice
 *            what is wrong
 * @param fatal
 *            whether the whole block was left out because of it
 */
public record SyntaxProblem(int line, int column, Notice notice, boolean fatal) {
}
