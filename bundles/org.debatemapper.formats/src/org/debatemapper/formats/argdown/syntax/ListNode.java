package org.debatemapper.formats.argdown.syntax;

import java.util.List;

/**
 * An ordered or unordered list.
 *
 * @param items
 *            its items, at least one
 */
public record ListNode(List<ElementNode> items, int start, int line) implements BlockNode {
}
