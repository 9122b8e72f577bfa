package org.debatemapper.formats.argdown.syntax;

/**
 * A relation as written: a symbol and the child behind it.
 *
 * @param symbol
 *            a token with a relation's kind
 * @param child
 *            the element behind it
 */
public record RelationNode(Token symbol, ElementNode child) {
}
