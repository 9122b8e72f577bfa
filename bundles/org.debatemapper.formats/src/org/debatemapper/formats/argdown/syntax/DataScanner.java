package org.debatemapper.formats.argdown.syntax;

/**
 * Finds where a data block in braces ends: at the last closing brace before one that is followed by a blank and
 * something other than a comma or brace, and that is not itself followed by a comma or brace. What was found is
 * remembered, because it is the same for every opening brace up to it.
 */
final class DataScanner {
    private final String text;
    private int scannedFrom = -1;
    private int scannedTo = -1;
    private int lastEnd = -1;

    DataScanner(String text) {
        this.text = text;
    }

    /** @return the offset behind the data block that starts at an opening brace, or -1 if it does not end */
    int end(int at) {
        if (scannedFrom < 0 || at < scannedFrom || at >= scannedTo) {
            scan(at);
        }
        return lastEnd > at ? lastEnd : -1;
    }

    private void scan(int at) {
        scannedFrom = at;
        lastEnd = -1;
        int i = text.indexOf('}', at);
        while (i >= 0) {
            if (!followedByMore(i)) {
                lastEnd = i + 1;
            }
            if (closes(i)) {
                scannedTo = i + 1;
                return;
            }
            i = text.indexOf('}', i + 1);
        }
        scannedTo = text.length();
    }

    private boolean closes(int brace) {
        return brace + 2 < text.length() && Chars.isSpace(text.charAt(brace + 1)) && text.charAt(brace + 2) != ','
                && text.charAt(brace + 2) != '}';
    }

    private boolean followedByMore(int brace) {
        int i = brace + 1;
        while (i < text.length() && Chars.isSpace(text.charAt(i))) {
            i++;
        }
        return i < text.length() && (text.charAt(i) == ',' || text.charAt(i) == '}');
    }
}
