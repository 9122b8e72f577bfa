package org.debatemapper.formats.sources;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import org.debatemapper.core.exchange.ExchangeException;
import org.debatemapper.core.exchange.Notice;
import org.debatemapper.formats.notice.FormatNotice;

/** Cuts a BibTeX file into entries. */
final class BibtexScanner {
    private final String text;
    private final String file;
    private final Map<String, String> macros = new HashMap<>();
    private int at;
    private int lineEnd = -1;
    private boolean commentedLine;

    BibtexScanner(String text, String file) {
        this.text = text;
        this.file = file;
    }

    /** An entry with its fields by name in lower case. */
    record Entry(String type, String key, Map<String, String> fields) {
    }

    /** @return the next entry, or null at the end */
    Entry next() throws ExchangeException {
        while (true) {
            at = text.indexOf('@', at);
            if (at < 0) {
                at = text.length();
                return null;
            }
            boolean commented = inCommentedLine();
            at++;
            if (commented) {
                continue;
            }
            String type = word().toLowerCase(Locale.ROOT);
            blanks();
            if (at >= text.length() || text.charAt(at) != '{' && text.charAt(at) != '(' || type.isEmpty()) {
                continue;
            }
            if (type.equals("comment") || type.equals("preamble")) {
                braced();
            } else {
                at++;
                String key = type.equals("string") ? "" : key();
                Map<String, String> fields = fields();
                if (!type.equals("string")) {
                    return new Entry(type, key, fields);
                }
                macros.putAll(fields);
            }
        }
    }

    /** Whether the line begins with a percent sign; looks at each line once, for one may hold very many entries. */
    private boolean inCommentedLine() {
        while (lineEnd < at) {
            int begin = lineEnd + 1;
            int end = text.indexOf('\n', begin);
            lineEnd = end < 0 ? text.length() : end;
            while (begin < lineEnd && Character.isWhitespace(text.charAt(begin))) {
                begin++;
            }
            commentedLine = begin < lineEnd && text.charAt(begin) == '%';
        }
        return commentedLine;
    }

    private String key() throws ExchangeException {
        int start = at;
        for (int depth = 0; at < text.length() && (depth > 0 || ",})=".indexOf(text.charAt(at)) < 0); at++) {
            char c = text.charAt(at);
            if (c == '\n') {
                break;
            }
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
        }
        if (at < text.length() && text.charAt(at) == '=') {
            at = start;
            return "";
        }
        String key = text.substring(start, at).strip();
        if (at >= text.length()) {
            throw error(FormatNotice.BIBTEX_ENTRY.with());
        }
        if (text.charAt(at) == ',') {
            at++;
        }
        return key;
    }

    private Map<String, String> fields() throws ExchangeException {
        Map<String, String> fields = new LinkedHashMap<>();
        while (true) {
            blanks();
            if (at >= text.length()) {
                throw error(FormatNotice.BIBTEX_ENTRY.with());
            }
            char c = text.charAt(at);
            if (c == '}' || c == ')') {
                at++;
                return fields;
            }
            if (c == ',') {
                at++;
                continue;
            }
            String name = word().toLowerCase(Locale.ROOT);
            blanks();
            if (name.isEmpty() || at >= text.length() || text.charAt(at) != '=') {
                throw error(FormatNotice.BIBTEX_FIELD.with());
            }
            at++;
            fields.put(name, value());
        }
    }

    private String value() throws ExchangeException {
        StringBuilder value = new StringBuilder();
        do {
            blanks();
            char c = at < text.length() ? text.charAt(at) : 0;
            if (c == '{') {
                value.append(braced());
            } else if (c == '"') {
                value.append(quoted());
            } else {
                String word = word();
                if (word.isEmpty()) {
                    throw error(FormatNotice.BIBTEX_VALUE.with());
                }
                value.append(macros.getOrDefault(word.toLowerCase(Locale.ROOT), word));
            }
            blanks();
        } while (at < text.length() && text.charAt(at) == '#' && at++ >= 0);
        return value.toString();
    }

    private String braced() throws ExchangeException {
        int start = at;
        char close = text.charAt(at) == '(' ? ')' : '}';
        int depth = 0;
        for (; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '\\') {
                at++;
            } else if (c == text.charAt(start)) {
                depth++;
            } else if (c == close && --depth == 0) {
                at++;
                return text.substring(start + 1, at - 1);
            }
        }
        at = start;
        throw error(FormatNotice.BIBTEX_BRACE.with());
    }

    /** @return whether a value can stand in braces: no brace closes what it has not opened, and a backslash does not end it */
    static boolean isBalanced(String value) {
        int depth = 0;
        for (int i = 0; i < value.length() && depth >= 0; i++) {
            char c = value.charAt(i);
            if (c == '\\') {
                i++;
                if (i == value.length()) {
                    return false;
                }
            } else {
                depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            }
        }
        return depth == 0;
    }

    private String quoted() throws ExchangeException {
        int start = at;
        int depth = 0;
        for (at++; at < text.length(); at++) {
            char c = text.charAt(at);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (c == '"' && depth == 0) {
                at++;
                return text.substring(start + 1, at - 1);
            }
        }
        at = start;
        throw error(FormatNotice.BIBTEX_QUOTE.with());
    }

    private String word() {
        int start = at;
        while (at < text.length() && (Character.isLetterOrDigit(text.charAt(at)) || "-_:.+/".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        return text.substring(start, at);
    }

    private void blanks() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private ExchangeException error(Notice reason) {
        int line = 1 + (int) text.substring(0, Math.min(at, text.length())).chars().filter(c -> c == '\n').count();
        return new ExchangeException(file, line, 0, reason);
    }
}
