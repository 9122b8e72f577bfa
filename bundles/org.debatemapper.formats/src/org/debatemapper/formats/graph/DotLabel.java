package org.debatemapper.formats.graph;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Gives the nodes of DOT the words that stand in them on a drawing. */
final class DotLabel {
    /** The label of Argdown: a table whose first row is a title in bold. */
    private static final Pattern ARGDOWN_TITLE = Pattern.compile("(?is)\\A<\\s*<TABLE[^<>]*>\\s*<TR[^<>]*>\\s*<TD[^<>]*>\\s*(?:<FONT[^<>]*>)?\\s*<B>(.*?)</B>");

    private DotLabel() {
    }

    static void apply(GraphNode node) {
        String html = node.attributes().remove(DotText.HTML_LABEL);
        String label = node.attributes().remove("label");
        if (html == null) {
            String words = DotText.words(label == null ? "\\N" : label, node.id(), node.attribute("shape").endsWith("record"));
            node.setLabel("", node.isOurs() ? words : words.strip());
        } else if (node.attribute("type").endsWith("-map-node")) {
            Matcher title = ARGDOWN_TITLE.matcher(html);
            int end = title.find() ? title.end() : 1;
            node.setLabel(end > 1 ? HtmlText.flowing(title.group(1)) : "", HtmlText.flowing(html.substring(end, html.length() - 1)));
        } else {
            node.setLabel("", HtmlText.of(html.substring(1, html.length() - 1)));
            node.attributes().put("html", "true");
        }
    }
}
