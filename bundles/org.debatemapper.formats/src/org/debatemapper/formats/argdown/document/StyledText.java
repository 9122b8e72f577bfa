package org.debatemapper.formats.argdown.document;

import java.util.List;
import java.util.Set;

/**
 * A text with what is marked in it.
 *
 * @param text
 *            the text as the reference gives it, tags and mentions included
 * @param ranges
 *            what is marked, in order of their starts
 * @param tags
 *            its tags in order
 */
public record StyledText(String text, List<Range> ranges, Set<String> tags) {
    /**
     * A marked part of a text.
     *
     * @param type
     *            {@code bold}, {@code italic}, {@code link}, {@code tag}, {@code statement-mention} or
     *            {@code argument-mention}
     * @param start
     *            offset of its first character
     * @param end
     *            offset behind its last character
     * @param value
     *            the address, tag or title; null for bold and italic
     */
    public record Range(String type, int start, int end, String value) {
    }
}
