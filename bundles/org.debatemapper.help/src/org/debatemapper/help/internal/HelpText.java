package org.debatemapper.help.internal;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

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

    /**
     * @param words
     *            a part of a heading; case does not count
     * @return the offset of the first heading below the title that has them; empty if none has
     */
    public OptionalInt heading(String words) {
        String wanted = words.toLowerCase(Locale.ROOT);
        return spans.stream().filter(span -> span.style() == Style.HEADING_2 || span.style() == Style.HEADING_3)
                .filter(span -> text.substring(span.start(), span.start() + span.length()).toLowerCase(Locale.ROOT)
                        .contains(wanted))
                .mapToInt(Span::start).findFirst();
    }
}
