package org.debatemapper.formats.kialo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A text in the syntax of Kialo that links are laid under. A link lies under the first place of its words that is free, at
 * best behind the link before it, and never in the address of another. Links whose words are not there stand at the end.
 */
final class LinkedWords {
    private record Span(int start, int end, String address) {
        boolean meets(int from, int to) {
            return from < end && start < to;
        }
    }

    private final String words;
    private final List<Span> spans = new ArrayList<>();
    private final StringBuilder end = new StringBuilder();
    private int last;

    /**
     * @param words
     *            a text with its brackets escaped
     */
    LinkedWords(String words) {
        this.words = words;
    }

    /**
     * @param anchor
     *            the words of the link with their brackets escaped, or empty
     * @param address
     *            where it leads
     */
    void link(String anchor, String address) {
        int at = anchor.isEmpty() ? -1 : free(anchor, last);
        at = at < 0 && !anchor.isEmpty() ? free(anchor, 0) : at;
        if (at < 0) {
            end.append(" [").append(anchor.isEmpty() ? "source" : anchor).append("](").append(address).append(')');
            return;
        }
        last = at + anchor.length();
        spans.add(new Span(at, last, address));
    }

    private int free(String anchor, int from) {
        int at = words.indexOf(anchor, from);
        while (at >= 0 && isTaken(at, at + anchor.length())) {
            at = words.indexOf(anchor, at + 1);
        }
        return at;
    }

    private boolean isTaken(int from, int to) {
        return spans.stream().anyMatch(span -> span.meets(from, to));
    }

    /** @return the text with its links */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(words);
        spans.stream().sorted(Comparator.comparingInt(Span::start).reversed())
                .forEach(span -> text.insert(span.end(), "](" + span.address() + ")").insert(span.start(), '['));
        return text.append(end).toString();
    }
}
