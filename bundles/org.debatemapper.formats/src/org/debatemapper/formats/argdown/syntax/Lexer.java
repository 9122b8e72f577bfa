package org.debatemapper.formats.argdown.syntax;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts an Argdown text into tokens, in time proportional to its length. What a character means depends on the tokens
 * before it (line starts, open emphasis, open levels of indentation), as in the reference implementation.
 */
public final class Lexer {
    private final String text;
    private final InlineScanner inline;
    private final LineStartScanner lineStart;
    private final CommentScanner comment;
    private final NextIndex frontMatterMark;
    private final Indentation indentation = new Indentation();
    private final List<Token> tokens = new ArrayList<>();
    private final List<CommentToken> comments = new ArrayList<>();
    private boolean inInference;
    private int at;
    private int line = 1;
    private int lineBegin;

    private Lexer(String text) {
        this.text = text;
        inline = new InlineScanner(text);
        lineStart = new LineStartScanner(text);
        comment = new CommentScanner(text);
        frontMatterMark = new NextIndex(text, "===");
    }

    /**
     * @param text
     *            an Argdown text without byte order mark
     * @return its tokens and comments
     */
    public static TokenStream tokenize(String text) {
        Lexer lexer = new Lexer(text);
        while (lexer.at < text.length()) {
            lexer.next();
        }
        lexer.closeLevels();
        return new TokenStream(text, lexer.tokens, lexer.comments);
    }

    private void next() {
        if (comment() || emptyLine() || newLine()) {
            return;
        }
        if (inInference) {
            inferenceToken();
        } else if (!frontMatter() && !first() && !atLineStart() && !blanks()) {
            inlineToken();
        }
    }

    private boolean comment() {
        char c = text.charAt(at);
        int end = c == '/' || c == '<' ? comment.end(at) : -1;
        if (end < 0) {
            return false;
        }
        comments.add(new CommentToken(comment.words(at, end), at, line));
        moveTo(last() == TokenKind.EMPTY_LINE ? comment.afterBlankLines(end)
                : last() == TokenKind.NEW_LINE ? comment.afterOwnLine(end) : end);
        return true;
    }

    private boolean emptyLine() {
        int ends = 0;
        int end = at;
        for (int next = lineEnd(end); next >= 0; next = lineEnd(end)) {
            end = next;
            ends++;
        }
        if (ends == 0 || ends == 1 && last() != TokenKind.EMPTY_LINE) {
            return false;
        }
        if (last() == TokenKind.EMPTY_LINE || end >= text.length()) {
            moveTo(end);
            return true;
        }
        inInference = false;
        inline.closeBlock();
        closeLevels();
        add(TokenKind.EMPTY_LINE, end);
        return true;
    }

    private int lineEnd(int from) {
        int i = Chars.skipBlanks(text, from);
        return i < text.length() && (text.charAt(i) == '\n' || text.startsWith("\r\n", i)) ? Chars.lineEnd(text, i) : -1;
    }

    private boolean newLine() {
        int end = Chars.lineEnd(text, Chars.skipBlanks(text, at));
        if (end < 0) {
            return false;
        }
        add(TokenKind.NEW_LINE, end);
        return true;
    }

    private boolean blanks() {
        int end = Chars.skipBlanks(text, at);
        boolean any = end > at;
        at = end;
        return any;
    }

    private boolean frontMatter() {
        if (!text.startsWith("===", at)) {
            return false;
        }
        int run = equalsEnd(at);
        int close = frontMatterMark.from(run);
        if (close < 0 && run - at < 6) {
            return false;
        }
        add(TokenKind.FRONT_MATTER, close < 0 ? run : equalsEnd(close));
        return true;
    }

    private int equalsEnd(int from) {
        int i = from;
        while (i < text.length() && text.charAt(i) == '=') {
            i++;
        }
        return i;
    }

    private boolean first() {
        return inline.scanFirst(at) && add(inline.kind(), inline.end());
    }

    private boolean atLineStart() {
        TokenKind last = last();
        if (last != null && last != TokenKind.NEW_LINE && last != TokenKind.EMPTY_LINE) {
            return false;
        }
        if (lineStart.heading(at)) {
            return add(lineStart.kind(), lineStart.end());
        }
        int indent = lineStart.indent(at);
        if (last != TokenKind.EMPTY_LINE && lineStart.inference(indent)) {
            closeLevels();
            inInference = true;
        } else if (lineStart.relation(indent)) {
            changeLevel(indent - at);
        } else if (lineStart.number(indent)) {
            closeLevels();
        } else if (lineStart.listItem(indent)) {
            changeLevel(indent - at + 1);
        } else {
            return false;
        }
        return add(lineStart.kind(), lineStart.end());
    }

    private void inlineToken() {
        if (inline.scan(at)) {
            add(inline.kind(), inline.end());
        } else {
            text();
        }
    }

    private void text() {
        int end = at;
        if (Chars.isControl(text.charAt(at))) {
            end = Chars.skipOneBlank(text, at + 1);
        } else {
            while (end < text.length() && !Chars.isControl(text.charAt(end))) {
                end++;
            }
        }
        add(TokenKind.TEXT, end);
    }

    private void inferenceToken() {
        if (text.startsWith("--", at)) {
            int end = at;
            while (end < text.length() && text.charAt(end) == '-') {
                end++;
            }
            inInference = false;
            add(TokenKind.INFERENCE_END, end);
        } else if (text.charAt(at) == ',') {
            add(TokenKind.LIST_DELIMITER, at + 1);
        } else if (!first() && !blanks()) {
            text();
        }
    }

    private void changeLevel(int indent) {
        int change = indentation.moveTo(indent);
        if (change > 0) {
            addEmpty(TokenKind.INDENT);
        }
        for (int i = change; i < 0; i++) {
            addEmpty(TokenKind.DEDENT);
        }
    }

    private void closeLevels() {
        for (int i = indentation.closeAll(); i > 0; i--) {
            addEmpty(TokenKind.DEDENT);
        }
    }

    private TokenKind last() {
        return tokens.isEmpty() ? null : tokens.get(tokens.size() - 1).kind();
    }

    private void addEmpty(TokenKind kind) {
        tokens.add(new Token(kind, at, at, line, at - lineBegin + 1));
    }

    private boolean add(TokenKind kind, int end) {
        tokens.add(new Token(kind, at, end, line, at - lineBegin + 1));
        moveTo(end);
        return true;
    }

    private void moveTo(int end) {
        while (at < end) {
            int next = Chars.lineEnd(text, at);
            if (next > 0) {
                line++;
                lineBegin = next;
            }
            at = Math.max(next, at + 1);
        }
        at = Math.max(at, end);
    }
}
