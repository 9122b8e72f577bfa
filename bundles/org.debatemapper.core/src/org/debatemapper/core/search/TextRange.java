package org.debatemapper.core.search;

/**
 * A part of a text.
 *
 * @param start
 *            the index of its first character (UTF-16 unit)
 * @param length
 *            the number of characters, 1 or more
 */
public record TextRange(int start, int length) {
}
