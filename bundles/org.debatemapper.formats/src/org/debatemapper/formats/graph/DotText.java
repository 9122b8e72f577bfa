package org.debatemapper.formats.graph;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.debatemapper.formats.graph.syntax.DotParser;

/** Texts of DOT: as they stand in the file, and as they are read on a drawing. */
final class DotText {
    /** The name of the attribute for labels that are HTML. */
    static final String HTML_LABEL = "label as HTML";

    private static final Pattern ESCAPED_IN_FILE = Pattern.compile("\\\\(?:(\")|\r?\n|(.))", Pattern.DOTALL);
    private static final Pattern ESCAPED_IN_LABEL = Pattern.compile("\\\\(.)", Pattern.DOTALL);

    private DotText() {
    }

    /** @return what an id says, without quotes; HTML with its angle brackets */
    static String of(DotParser.IdContext id) {
        if (id.QUOTED().isEmpty()) {
            return id.getText();
        } else if (id.PLUS().isEmpty()) {
            return unquoted(id.getText());
        }
        StringBuilder whole = new StringBuilder();
        id.QUOTED().forEach(part -> whole.append(unquoted(part.getText())));
        return whole.toString();
    }

    /** A quote is escaped and a line may go on behind a backslash; every other backslash stays. */
    private static String unquoted(String quoted) {
        String inner = quoted.substring(1, quoted.length() - 1);
        return inner.indexOf('\\') < 0 ? inner : ESCAPED_IN_FILE.matcher(inner).replaceAll(match -> match.group(1) != null ? "\""
                : match.group(2) == null ? "" : Matcher.quoteReplacement(match.group()));
    }

    /**
     * @param label
     *            a label that is no HTML
     * @param node
     *            what {@code \N} stands for
     * @param record
     *            whether it has fields
     * @return the words on the drawing
     */
    static String words(String label, String node, boolean record) {
        String fields = record ? label.replaceAll("(?<!\\\\)<[^<>]*>", "").replaceAll("(?<!\\\\)[{}]", "").replaceAll("(?<!\\\\)\\|", "\\\\n") : label;
        String plain = fields.indexOf('\\') < 0 ? fields : ESCAPED_IN_LABEL.matcher(fields).replaceAll(match -> switch (match.group(1)) {
        case "n", "l", "r" -> "\n";
        case "N" -> Matcher.quoteReplacement(node);
        default -> Matcher.quoteReplacement(match.group(1));
        });
        return HtmlText.unescaped(plain);
    }

    /** @return what is read of words that {@link #label} wrote as UTF-8 */
    static String read(String words) {
        return new String(words.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8).replaceAll("\r\n|\r", "\n");
    }

    /** @return a text as a quoted label, which stands for the same words */
    static String label(String words) {
        return '"' + words.replace("\\", "\\\\").replace("\"", "\\\"").replace("&", "&amp;").replaceAll("\r\n|\n|\r", "\\\\n") + '"';
    }

    /** @return a text without quotes and backslashes that would meet, as JSON has none after this, as a quoted id */
    static String json(String json) {
        return '"' + json.replace("\\\\", "\\u005c").replace("\\\"", "\\u0022").replace("\"", "\\\"") + '"';
    }
}
