package org.debatemapper.formats.argdown.syntax;

/** Finds comments, and how much of the line ends after a comment belongs to it. */
final class CommentScanner {
    private final String text;
    private final NextIndex blockEnd;
    private final NextIndex markupEnd;

    CommentScanner(String text) {
        this.text = text;
        blockEnd = new NextIndex(text, "*/");
        markupEnd = new NextIndex(text, "-->");
    }

    /** @return the offset behind a comment at an offset, or -1 if there is none */
    int end(int at) {
        if (text.startsWith("//", at)) {
            int end = at + 2;
            while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
                end++;
            }
            return end;
        }
        if (text.startsWith("/*", at)) {
            return behind(blockEnd.from(at + 2), 2);
        }
        return text.startsWith("<!--", at) ? behind(markupEnd.from(at + 4), 3) : -1;
    }

    private static int behind(int found, int length) {
        return found < 0 ? -1 : found + length;
    }

    /** @return the offset behind all line ends after a comment that stands alone between two blocks */
    int afterBlankLines(int end) {
        int at = end;
        while (true) {
            int next = Chars.lineEnd(text, Chars.skipBlanks(text, at));
            if (next < 0) {
                return at;
            }
            at = next;
        }
    }

    /** @return the offset behind one line end after a comment that has its own line within a block */
    int afterOwnLine(int end) {
        int next = Chars.lineEnd(text, Chars.skipBlanks(text, end));
        if (next < 0 || Chars.lineEnd(text, Chars.skipBlanks(text, next)) >= 0) {
            return end;
        }
        return next;
    }

    /** @return the words of a comment without its marks; a comment to the end of a line may be one of several that are indented */
    String words(int start, int end) {
        if (text.startsWith("//", start)) {
            return text.substring(text.startsWith(" ", start + 2) ? start + 3 : start + 2, end).stripTrailing();
        }
        return text.startsWith("/*", start) ? text.substring(start + 2, end - 2).strip()
                : text.substring(start + 4, end - 3).strip();
    }
}
