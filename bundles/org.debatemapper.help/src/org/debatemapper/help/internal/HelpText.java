package org.debatemapper.help.internal;

import java.util.List;

/**
 * A help page as plain text with ranges of style, ready for a text widget.
 *
 * @param text
 *            the whole text, lines ended by \n
 * @param spans
 *            styled ranges, in order of their start; they may lie within each other
 * @param items
 *            the lines that are items of lists
 */
public record HelpText(String text, List<Span> spans, List<Item> items) {
    /** How a range looks. */
    public enum Style {
        HEADING_1, HEADING_2, HEADING_3, STRONG, EMPHASIS, CODE, LINK
    }

    /**
     * A line that is an item of a list.
     *
     * @param offset
     *            of its first character
     * @param mark
     *            what stands before it: a number with a full stop, or a bullet
     */
    public record Item(int offset, String mark) {
    }

    /**
     * A styled range.
     *
     * @param start
     *            offset of its first character
     * @param length
     *            number of characters
     * @param style
     *            how it looks
     * @param target
     *            name of the page that a link leads to; null for other styles
     */
    public record Span(int start, int length, Style style, String target) {
    }
}
