package org.debatemapper.formats.argdown.syntax;

/** A block of an Argdown text: what stands between two blank lines. */
public sealed interface BlockNode permits HeadingNode, ElementNode, PcsNode, ListNode, BrokenNode {
    /** @return the offset of its first character */
    int start();

    /** @return the line of its first character, from 1 */
    int line();
}
