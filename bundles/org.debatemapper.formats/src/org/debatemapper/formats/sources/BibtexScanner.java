package org.debatemapper.formats.sources;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.debatemapper.core.exchange.ExchangeException;
import org.debatemapper.core.exchange.Notice;
import org.debatemapper.formats.notice.FormatNotice;

/**
 * Cuts a BibTeX file into entries. One that cannot be read is left out if others follow it; if it is the last one, the file is
 * more likely cut off. Linear in the length of the text.
 */
final class BibtexScanner {
    private static final Pattern BEGIN = Pattern.compile("(?m)^\\h*+@[A-Za-z]++\\h*+[{(]");

    private final String text;
    private final String file;
    private final BiConsumer<String, ExchangeException> leftOut;
    private final Map<String, String> macros = new HashMap<>();
    private int at;
    /** How far the entry can go at most: once a brace was left open, up to a line that begins another. */
    private int limit;
    private boolean wary;
    private int nextBegin;
    /** What the entry is called, as far as it is known. */
    private String subject = "";
    private int line = 1;
    private int lineKnownAt;
    private int lineEnd = -1;
    private boolean commentedLine;

    /** @param leftOut is told of each entry that is left out, by its key or else its type, and of the reason */
    BibtexScanner(String text, String file, BiConsumer<String, ExchangeException> leftOut) {
        this.text = text;
        this.file = file;
        this.leftOut = leftOut;
        limit = text.length();
    }

    /** An entry with its fields by name in lower case. */
    record Entry(String type, String key, Map<String, String> fields) {
    }

    /** @return the next entry that can be read, or null at the end */
    Entry next() throws ExchangeException {
        Entry entry = null;
        while (entry == null && findEntry()) {
            int begin = at++;
            limit = wary ? beginAfter(begin) : text.length();
            subject = "";
            try {
                entry = entry();
            } catch (ExchangeException e) {
                int following = beginAfter(begin);
                if (following == text.length()) {
                    throw e;
                }
                leftOut.accept(subject, at > following ? doesNotEnd(begin) : e);
                wary = true;
                at = following;
            }
        }
        return entry;
    }

    /** Goes to the next sign that may begin an entry; false at the end. */
    private boolean findEntry() {
        for (at = text.indexOf('@', at); at >= 0; at = text.indexOf('@', at + 1)) {
            if (!inCommentedLine()) {
                return true;
            }
        }
        at = text.length();
        return false;
    }

    /** What reached into the next entry is told where it begins. */
    private ExchangeException doesNotEnd(int begin) {
        at = begin;
        return error(FormatNotice.BIBTEX_ENTRY.with());
    }

    /** Where the next line begins an entry; the end of the text if none does. Looked for once for all places before it. */
    private int beginAfter(int place) {
        if (nextBegin <= place) {
            Matcher matcher = BEGIN.matcher(text);
            nextBegin = matcher.find(place + 1) ? matcher.start() : text.length();
        }
        return nextBegin;
    }

    /** Null if it is none that stands for a source. */
    private Entry entry() throws ExchangeException {
        String type = word().toLowerCase(Locale.ROOT);
        subject = type;
        blanks();
        if (at >= limit || text.charAt(at) != '{' && text.charAt(at) != '(' || type.isEmpty()) {
            return null;
        }
        if (type.equals("comment") || type.equals("preamble")) {
            braced();
            return null;
        }
        at++;
        boolean macro = type.equals("string");
        String key = macro ? "" : key();
        if (!key.isEmpty()) {
            subject = key;
        }
        Map<String, String> fields = fields();
        if (macro) {
            macros.putAll(fields);
            return null;
        }
        return new Entry(type, key, fields);
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
        for (int depth = 0; at < limit && (depth > 0 || ",})=".indexOf(text.charAt(at)) < 0); at++) {
            char c = text.charAt(at);
            if (c == '\n') {
                break;
            }
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
        }
        if (at < limit && text.charAt(at) == '=') {
            at = start;
            return "";
        }
        String key = text.substring(start, at).strip();
        if (at >= limit) {
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
            if (at >= limit) {
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
            if (name.isEmpty() || at >= limit || text.charAt(at) != '=') {
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
            char c = at < limit ? text.charAt(at) : 0;
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
        } while (at < limit && text.charAt(at) == '#' && at++ >= 0);
        return value.toString();
    }

    private String braced() throws ExchangeException {
        int start = at;
        char close = text.charAt(at) == '(' ? ')' : '}';
        int depth = 0;
        for (; at < limit; at++) {
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
        for (at++; at < limit; at++) {
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
        while (at < limit && (Character.isLetterOrDigit(text.charAt(at)) || "-_:.+/".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        return text.substring(start, at);
    }

    private void blanks() {
        while (at < limit && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private ExchangeException error(Notice reason) {
        if (at < lineKnownAt) {
            line = 1;
            lineKnownAt = 0;
        }
        for (int end = Math.min(at, text.length()); lineKnownAt < end; lineKnownAt++) {
            line += text.charAt(lineKnownAt) == '\n' ? 1 : 0;
        }
        return new ExchangeException(file, line, 0, reason);
    }
}
