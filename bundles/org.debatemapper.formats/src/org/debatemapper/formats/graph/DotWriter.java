package org.debatemapper.formats.graph;

import java.util.Map;

import org.debatemapper.model.Element;

/** Writes DOT of Graphviz: conclusions above, supports green, attacks red, arguments as points. */
public final class DotWriter extends DiagramWriter {
    @Override
    void begin(StringBuilder text) {
        text.append("digraph debate {\n  rankdir=BT;\n  node [shape=box, style=rounded];\n");
    }

    @Override
    void node(StringBuilder text, String name, String words, Element element, boolean small) {
        text.append("  ").append(name).append(" [label=").append(quote(words)).append(small ? ", shape=ellipse" : "").append("];\n");
    }

    @Override
    void edge(StringBuilder text, String from, String to, Kind kind) {
        Map<Kind, String> styles = Map.of(Kind.SUPPORT, "color=\"#2e7d32\"", Kind.ATTACK, "color=\"#c62828\"", Kind.BOTH,
                "color=\"#c62828\", dir=both", Kind.OTHER, "style=dashed");
        text.append("  ").append(from).append(" -> ").append(to).append(" [").append(styles.get(kind)).append("];\n");
    }

    @Override
    void end(StringBuilder text) {
        text.append("}\n");
    }

    private static String quote(String words) {
        return '"' + words.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\r\n|\n|\r", "\\\\n") + '"';
    }
}
