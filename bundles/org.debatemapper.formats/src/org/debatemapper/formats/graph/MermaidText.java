package org.debatemapper.formats.graph;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts of Mermaid: as they stand in the file, and as they are read on a drawing. */
final class MermaidText {
    private static final String NOTHING = " ";
    private static final Pattern ENTITY_LIKE = Pattern.compile("#(?=\\w{1,20};)");
    private static final Pattern ENTITY = Pattern.compile("#(\\d{1,7}|[a-zA-Z]{2,8});");

    private MermaidText() {
    }

    /** @return a text as a quoted label, which stands for the same words; Mermaid refuses one with nothing in it */
    static String label(String words) {
        if (words.isEmpty()) {
            return '"' + NOTHING + '"';
        }
        String plain = ENTITY_LIKE.matcher(words.replace("&", "&amp;")).replaceAll("#35;");
        return '"' + plain.replace("\"", "#quot;").replace("`", "#96;").replace("<", "&lt;").replace(">", "&gt;").replaceAll("\r\n|\n|\r", "<br>") + '"';
    }

    /** @return what is read of words that {@link #label} wrote as UTF-8 */
    static String read(String words) {
        return words.equals(NOTHING) ? "" : new String(words.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8).replaceAll("\r\n|\r", "\n");
    }

    /**
     * @param label
     *            a label without its quotes
     * @return the words on the drawing; the marks of Markdown in it stay
     */
    static String words(String label) {
        if (label.equals(NOTHING)) {
            return "";
        }
        String entities = label.indexOf('#') < 0 ? label : ENTITY.matcher(label).replaceAll(entity -> Matcher.quoteReplacement(
                "&" + (Character.isDigit(entity.group(1).charAt(0)) ? "#" : "") + entity.group(1) + ";"));
        return HtmlText.lines(entities);
    }
}
