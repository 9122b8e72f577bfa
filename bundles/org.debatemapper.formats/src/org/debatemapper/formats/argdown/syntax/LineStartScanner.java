package org.debatemapper.formats.argdown.syntax;

import java.util.Map;

/** Finds what has a meaning at the start of a line only: relations, list items, statement numbers, headings. */
final class LineStartScanner {
    private static final Map<String, TokenKind> TWO_CHARACTERS = Map.of("+>", TokenKind.INCOMING_SUPPORT, "->",
            TokenKind.INCOMING_ATTACK, "<+", TokenKind.OUTGOING_SUPPORT, "<-", TokenKind.OUTGOING_ATTACK, "><",
            TokenKind.CONTRADICTION, "_>", TokenKind.INCOMING_UNDERCUT, "<_", TokenKind.OUTGOING_UNDERCUT);

    private final String text;
    private TokenKind kind;
    private int end;

    LineStartScanner(String text) {
        this.text = text;
    }

    /** @return what {@link #scan} found */
    TokenKind kind() {
        return kind;
    }

    /** @return the offset behind what {@link #scan} found */
    int end() {
        return end;
    }

    /** @return the offset behind the indentation at the start of a line; an apostrophe counts, as in the reference */
    int indent(int at) {
        int i = at;
        while (i < text.length() && (Chars.isBlank(text.charAt(i)) || text.charAt(i) == '\'')) {
            i++;
        }
        return i;
    }

    /** @return whether a heading starts exactly here */
    boolean heading(int at) {
        int i = at;
        while (i < text.length() && text.charAt(i) == '#') {
            i++;
        }
        return i > at && i < text.length() && text.charAt(i) == ' ' && found(TokenKind.HEADING_START, i + 1);
    }

    /** @return whether two hyphens start here, behind the indentation; a third belongs to them, for people write rulers of any length */
    boolean inference(int at) {
        boolean three = text.startsWith("---", at) && !text.startsWith("-", at + 3);
        return text.startsWith("--", at) && found(TokenKind.INFERENCE_START, at + (three ? 3 : 2));
    }

    /** @return whether a relation starts here, behind the indentation */
    boolean relation(int at) {
        if (at + 2 <= text.length()) {
            TokenKind two = TWO_CHARACTERS.get(text.substring(at, at + 2));
            if (two != null) {
                return found(two, at + 2);
            }
        }
        char c = at < text.length() ? text.charAt(at) : 0;
        if (c == '+' || c == '-') {
            return found(c == '+' ? TokenKind.OUTGOING_SUPPORT : TokenKind.OUTGOING_ATTACK, at + 1);
        }
        return c == '_' && spaceAt(at + 1) && found(TokenKind.OUTGOING_UNDERCUT, at + 1);
    }

    /** @return whether a number in parentheses starts here, behind the indentation */
    boolean number(int at) {
        if (at >= text.length() || text.charAt(at) != '(') {
            return false;
        }
        int i = digits(at + 1);
        return i > at + 1 && i < text.length() && text.charAt(i) == ')' && found(TokenKind.STATEMENT_NUMBER, i + 1);
    }

    /** @return whether a list item starts here, behind the indentation */
    boolean listItem(int at) {
        int i = digits(at);
        if (i > at && i < text.length() && text.charAt(i) == '.' && spaceAt(i + 1)) {
            return found(TokenKind.ORDERED_LIST_ITEM, i + 1);
        }
        return at < text.length() && text.charAt(at) == '*' && spaceAt(at + 1)
                && found(TokenKind.UNORDERED_LIST_ITEM, at + 1);
    }

    private int digits(int at) {
        int i = at;
        while (i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
            i++;
        }
        return i;
    }

    private boolean spaceAt(int at) {
        return at < text.length() && Chars.isSpace(text.charAt(at));
    }

    private boolean found(TokenKind what, int behind) {
        kind = what;
        end = behind;
        return true;
    }
}
