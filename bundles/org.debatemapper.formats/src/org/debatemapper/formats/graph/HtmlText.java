package org.debatemapper.formats.graph;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words in labels that are HTML. */
final class HtmlText {
    private static final Pattern BREAK = Pattern.compile("(?i)<br\\s*/?>");
    private static final Pattern END_OF_LINE = Pattern.compile("(?i)</?\\s*(?:br|td|tr|table|p|div|hr|vr)\\b[^<>]*>");
    private static final Pattern TAG = Pattern.compile("<[^<>]*>");
    private static final Pattern ENTITY = Pattern.compile("&(#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]{2,8});");
    private static final Map<String, String> NAMED = Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", "\u00a0");
    private static final int DECIMAL = 10;
    private static final int HEXADECIMAL = 16;

    private HtmlText() {
    }

    /** @return the words of a label in lines: a line break or a cell of a table ends one */
    static String of(String html) {
        String lines = TAG.matcher(END_OF_LINE.matcher(html).replaceAll("\n")).replaceAll("");
        return unescaped(lines.lines().map(String::strip).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n")));
    }

    /** @return a text with line breaks for their tags; other tags go, and nothing else changes */
    static String lines(String html) {
        return unescaped(html.indexOf('<') < 0 ? html : TAG.matcher(BREAK.matcher(html).replaceAll("\n")).replaceAll(""));
    }

    /** @return the words of a label whose line breaks only make it narrow */
    static String flowing(String html) {
        return unescaped(TAG.matcher(html).replaceAll(" ")).replaceAll("\\s+", " ").strip();
    }

    /** @return a text with characters for their entities; what is no entity stays */
    static String unescaped(String text) {
        return text.indexOf('&') < 0 ? text : ENTITY.matcher(text).replaceAll(HtmlText::character);
    }

    private static String character(MatchResult entity) {
        String name = entity.group(1);
        String plain = NAMED.get(name);
        if (name.startsWith("#")) {
            boolean hexadecimal = Character.toLowerCase(name.charAt(1)) == 'x';
            int code = Integer.parseInt(name.substring(hexadecimal ? 2 : 1), hexadecimal ? HEXADECIMAL : DECIMAL);
            plain = Character.isValidCodePoint(code) ? Character.toString(code) : null;
        }
        return Matcher.quoteReplacement(plain == null ? entity.group() : plain);
    }
}
