package org.debatemapper.formats.argdown.syntax;

/** Character classes of the Argdown grammar. */
final class Chars {
    private static final String CONTROL = "\\@#*_[],.:;</>-\r\n(){}";

    private Chars() {
    }

    /** White space as ECMAScript's regular expressions understand it. */
    static boolean isSpace(char c) {
        return c == ' ' || c >= '\t' && c <= '\r' || c == '\u00a0' || c == '\ufeff' || c == '\u2028' || c == '\u2029'
                || c > '\u1000' && Character.getType(c) == Character.SPACE_SEPARATOR;
    }

    static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }

    static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029';
    }

    /** Whether a character needs a look by the lexer, instead of being plain text. */
    static boolean isControl(char c) {
        return c < 128 && CONTROL.indexOf(c) >= 0;
    }

    /** Whether a character can be part of a tag without parentheses. */
    static boolean isTag(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'z' || c >= '0' && c <= '9' || c == '-'
                || c >= '\u00a0' && c <= '\ud7ff' || c >= '\uf900' && c <= '\ufdcf' || c >= '\ufdf0' && c <= '\uffef';
    }

    /** Where a run of blanks that starts at an offset ends. */
    static int skipBlanks(String text, int offset) {
        int at = offset;
        while (at < text.length() && isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The offset behind one blank at an offset, if there is one. */
    static int skipOneBlank(String text, int offset) {
        return offset < text.length() && isBlank(text.charAt(offset)) ? offset + 1 : offset;
    }

    /** The offset behind a line end at an offset, or -1 if there is none. */
    static int lineEnd(String text, int offset) {
        if (offset >= text.length()) {
            return -1;
        }
        char c = text.charAt(offset);
        if (c == '\r') {
            return offset + 1 < text.length() && text.charAt(offset + 1) == '\n' ? offset + 2 : offset + 1;
        }
        return c == '\n' ? offset + 1 : -1;
    }
}
