package org.debatemapper.formats.argdown.syntax;

import java.util.List;

/**
 * A heading.
 *
 * @param level
 *            how many hashes, from 1
 * @param content
 *            the tokens of its text
 * @param data
 *            its data block with braces, or null
 */
public record HeadingNode(int level, List<Token> content, Token data, int start, int line) implements BlockNode {
}
