package org.debatemapper.formats.argdown.syntax;

/** Finds the next occurrence of a mark; asked with growing offsets it reads the whole text once only. */
final class NextIndex {
    private final String text;
    private final String mark;
    private int askedFrom = -1;
    private int found = -1;

    NextIndex(String text, String mark) {
        this.text = text;
        this.mark = mark;
    }

    /** @return the first offset of the mark at or after an offset, or -1 */
    int from(int offset) {
        boolean known = askedFrom >= 0 && offset >= askedFrom && (found < 0 || offset <= found);
        if (!known) {
            found = text.indexOf(mark, offset);
            askedFrom = offset;
        }
        return found;
    }
}
