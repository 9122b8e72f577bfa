package org.debatemapper.formats.graph;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.debatemapper.formats.notice.FormatNotice;

/** Goes through a text from left to right. */
final class MermaidScanner {
    private static final Pattern SPACE = Pattern.compile("[ \\t\\r]++");
    private static final Pattern BETWEEN = Pattern.compile("[\\s;]++|%%[^\\n]*+");
    private static final Pattern END = Pattern.compile("(?=[;\\n]|%%|\\z)");
    private static final Pattern REST = Pattern.compile("[^\\n;]*+");

    private final String text;
    private final int end;
    private final Matcher matcher;
    private int at;
    private int line = 1;
    private int counted;

    MermaidScanner(String text, int start, int end) {
        this.text = text;
        this.end = end;
        this.matcher = SPACE.matcher(text);
        this.at = start;
    }

    /** Takes what a pattern matches here, if it does; its groups are asked for by {@link #group}. */
    boolean take(Pattern pattern) {
        if (!matcher.usePattern(pattern).region(at, end).lookingAt()) {
            return false;
        }
        at = matcher.end();
        return true;
    }

    /** @return a group of the pattern that was taken last; null if it took no part */
    String group(int number) {
        return matcher.group(number);
    }

    void skipSpace() {
        take(SPACE);
    }

    /** Goes to the next statement; false if there is none. */
    boolean next() {
        boolean more = take(BETWEEN);
        while (more) {
            more = take(BETWEEN);
        }
        return at < end;
    }

    boolean isAtEndOfStatement() {
        return matcher.usePattern(END).region(at, end).lookingAt() || at == end;
    }

    /** Takes all up to the end of the statement. */
    String rest() {
        take(REST);
        return group(0).strip();
    }

    /** @return the line of what comes next, from 1 */
    int line() {
        for (; counted < at; counted++) {
            line += text.charAt(counted) == '\n' ? 1 : 0;
        }
        return line;
    }

    /** @return a fault at what comes next */
    GraphFault fault() {
        take(REST);
        String words = group(0);
        at -= words.length();
        int column = at - text.lastIndexOf('\n', at - 1);
        return new GraphFault(words.isBlank() ? FormatNotice.GRAPH_END.with() : FormatNotice.GRAPH_SYNTAX.with(words.strip()), line(), column);
    }
}
