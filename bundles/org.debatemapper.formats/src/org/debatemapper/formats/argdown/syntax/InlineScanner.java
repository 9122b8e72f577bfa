package org.debatemapper.formats.argdown.syntax;

import java.util.ArrayDeque;
import java.util.Deque;

/** Finds what can stand within a line: emphasis, links, tags, titles, escapes, shortcodes. */
final class InlineScanner {
    private static final String AFTER_EMPHASIS = "\n\r)}_.,!?;:-*";

    private final String text;
    private final TitleScanner statements;
    private final TitleScanner arguments;
    private final DataScanner data;
    private final NextIndex bracket;
    private final NextIndex parenthesis;
    private final Deque<TokenKind> open = new ArrayDeque<>();
    private TokenKind kind;
    private int end;

    InlineScanner(String text) {
        this.text = text;
        statements = new TitleScanner(text, '[', ']');
        arguments = new TitleScanner(text, '<', '>');
        data = new DataScanner(text);
        bracket = new NextIndex(text, "]");
        parenthesis = new NextIndex(text, ")");
    }

    TokenKind kind() {
        return kind;
    }

    int end() {
        return end;
    }

    /** Forgets emphasis that was not closed: it never reaches beyond a block. */
    void closeBlock() {
        open.clear();
    }

    /** @return whether an escape, a shortcode or data starts here; these come before all others */
    boolean scanFirst(int at) {
        return switch (text.charAt(at)) {
        case '{' -> found(TokenKind.DATA, data.end(at));
        case '\\' -> escape(at);
        case '.', ':' -> shortcode(at);
        default -> false;
        };
    }

    /** @return whether markup of any other kind starts here */
    boolean scan(int at) {
        return switch (text.charAt(at)) {
        case '*', '_' -> emphasis(at);
        case '#' -> tag(at);
        case '[' -> link(at) || found(TokenKind.STATEMENT_DEFINITION, statements.definition(at))
                || found(TokenKind.STATEMENT_REFERENCE, statements.reference(at));
        case '<' -> found(TokenKind.ARGUMENT_DEFINITION, arguments.definition(at))
                || found(TokenKind.ARGUMENT_REFERENCE, arguments.reference(at));
        case '@' -> found(TokenKind.STATEMENT_MENTION, statements.mention(at))
                || found(TokenKind.ARGUMENT_MENTION, arguments.mention(at));
        default -> false;
        };
    }

    private boolean escape(int at) {
        if (at + 1 >= text.length() || Chars.isLineEnd(text.charAt(at + 1))) {
            return false;
        }
        int i = at + 1 + Character.charCount(text.codePointAt(at + 1));
        while (i < text.length() && text.charAt(i) == ' ') {
            i++;
        }
        return found(TokenKind.ESCAPED_CHAR, i);
    }

    private boolean shortcode(int at) {
        char mark = text.charAt(at);
        for (int i = at + 1; i < text.length() && !Chars.isSpace(text.charAt(i)); i++) {
            if (i > at + 1 && text.charAt(i) == mark) {
                return found(TokenKind.SHORTCODE, Chars.skipOneBlank(text, i + 1));
            }
        }
        return false;
    }

    private boolean emphasis(int at) {
        char mark = text.charAt(at);
        boolean twice = at + 1 < text.length() && text.charAt(at + 1) == mark;
        return twice && (close(at, boldStart(mark), 2)) || close(at, italicStart(mark), 1)
                || twice && open(at, boldStart(mark), 2) || open(at, italicStart(mark), 1);
    }

    private boolean close(int at, TokenKind start, int length) {
        int behind = at + length;
        if (open.peek() != start
                || behind < text.length() && !Chars.isBlank(text.charAt(behind)) && AFTER_EMPHASIS.indexOf(text.charAt(behind)) < 0) {
            return false;
        }
        open.pop();
        return found(TokenKind.values()[start.ordinal() + 1], Chars.skipOneBlank(text, behind));
    }

    private boolean open(int at, TokenKind start, int length) {
        int behind = at + length;
        if (behind < text.length() && Chars.isSpace(text.charAt(behind))) {
            return false;
        }
        open.push(start);
        return found(start, behind);
    }

    private static TokenKind boldStart(char mark) {
        return mark == '*' ? TokenKind.ASTERISK_BOLD_START : TokenKind.UNDERSCORE_BOLD_START;
    }

    private static TokenKind italicStart(char mark) {
        return mark == '*' ? TokenKind.ASTERISK_ITALIC_START : TokenKind.UNDERSCORE_ITALIC_START;
    }

    private boolean tag(int at) {
        int i = at + 1;
        if (i < text.length() && text.charAt(i) == '(') {
            int close = parenthesis.from(i + 1);
            return close > i + 1 && found(TokenKind.TAG, Chars.skipOneBlank(text, close + 1));
        }
        while (i < text.length() && Chars.isTag(text.charAt(i))) {
            i++;
        }
        return i > at + 1 && found(TokenKind.TAG, Chars.skipOneBlank(text, i));
    }

    private boolean link(int at) {
        int close = bracket.from(at + 1);
        if (close < at + 2 || close + 2 >= text.length() || text.charAt(close + 1) != '(') {
            return false;
        }
        int behind = parenthesis.from(close + 2);
        return behind > close + 2 && found(TokenKind.LINK, Chars.skipOneBlank(text, behind + 1));
    }

    private boolean found(TokenKind what, int behind) {
        if (behind < 0) {
            return false;
        }
        kind = what;
        end = behind;
        return true;
    }
}
