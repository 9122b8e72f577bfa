package org.debatemapper.formats.argdown.syntax;

/** Finds titles in brackets, mentions, links and tags. */
final class TitleScanner {
    private final String text;
    private final char open;
    private final NextIndex close;
    private final NextIndex definitionEnd;
    private int lineStart = 0;
    private int lineEnd = -1;

    TitleScanner(String text, char open, char close) {
        this.text = text;
        this.open = open;
        this.close = new NextIndex(text, String.valueOf(close));
        this.definitionEnd = new NextIndex(text, close + ":");
    }

    /** @return the offset behind a definition at an offset, or -1 */
    int definition(int at) {
        if (text.charAt(at) != open) {
            return -1;
        }
        int end = definitionEnd.from(Math.min(at + 2, text.length()));
        return end < 0 || !onOneLine(at + 1, end) ? -1 : end + 2;
    }

    /** @return the offset behind a reference at an offset, or -1 */
    int reference(int at) {
        if (text.charAt(at) != open || at + 1 >= text.length() || text.charAt(at + 1) == '-') {
            return -1;
        }
        int end = close.from(Math.min(at + 2, text.length()));
        return end < 0 || !onOneLine(at + 1, end) ? -1 : end + 1;
    }

    /** @return the offset behind a mention that starts with an at sign, or -1 */
    int mention(int at) {
        if (at + 1 >= text.length() || text.charAt(at + 1) != open) {
            return -1;
        }
        int end = close.from(Math.min(at + 3, text.length()));
        return end < 0 || !onOneLine(at + 2, end) ? -1 : Chars.skipOneBlank(text, end + 1);
    }

    private boolean onOneLine(int from, int to) {
        if (from < lineStart || from > lineEnd) {
            lineStart = from;
            lineEnd = from;
            while (lineEnd < text.length() && !Chars.isLineEnd(text.charAt(lineEnd))) {
                lineEnd++;
            }
        }
        return to <= lineEnd;
    }
}
