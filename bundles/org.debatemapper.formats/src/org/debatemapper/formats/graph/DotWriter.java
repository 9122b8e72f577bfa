package org.debatemapper.formats.graph;

import java.util.Locale;
import java.util.Map;

import org.debatemapper.core.exchange.WriteOptions;
import org.debatemapper.formats.structure.Json;

/**
 * Writes DOT of Graphviz: conclusions above, supports green, attacks red, groups as clusters. The attribute {@code class} says
 * what a node or an edge stands for, and {@code debateMapper} holds, as JSON, what a drawing cannot say.
 */
public final class DotWriter extends DiagramWriter {
    /** The option to leave out what only this program understands: {@code true} or {@code false}. */
    public static final String PLAIN = "plain";

    @Override
    boolean keepsAll(WriteOptions options) {
        return !Boolean.parseBoolean(options.properties().get(PLAIN));
    }

    @Override
    String read(String words) {
        return DotText.read(words);
    }

    @Override
    void begin(StringBuilder text, Map<String, Object> own) {
        text.append("digraph debate {\n  rankdir=BT;\n  node [shape=box, style=rounded];\n");
        if (own != null) {
            text.append("  ").append(GraphImport.OWN).append('=').append(DotText.json(Json.compact(own))).append(";\n");
        }
    }

    @Override
    void node(StringBuilder text, String name, String words, String kind, Map<String, Object> own) {
        boolean small = name.startsWith("r");
        text.append("  ").append(name).append(" [label=").append(DotText.label(words)).append(", class=").append(kind)
                .append(small ? ", shape=ellipse" : "");
        close(text, own);
    }

    @Override
    void edge(StringBuilder text, String from, String to, EdgeMeaning kind, boolean open, Map<String, Object> own) {
        text.append("  ").append(from).append(" -> ").append(to).append(" [class=").append(kind.name().toLowerCase(Locale.ROOT))
                .append(", ").append(switch (kind) {
                case SUPPORT -> "color=\"#2e7d32\"";
                case ATTACK, UNDERCUT -> "color=\"#c62828\"";
                case CONFLICT -> "color=\"#c62828\", dir=both";
                default -> "style=dashed, label=\"" + kind.words() + '"';
                }).append(open ? ", arrowhead=none" : "");
        close(text, own);
    }

    private static void close(StringBuilder text, Map<String, Object> own) {
        text.append(own == null ? "" : ", " + GraphImport.OWN + '=' + DotText.json(Json.compact(own))).append("];\n");
    }

    @Override
    void beginCluster(StringBuilder text, String name, String title) {
        text.append("  subgraph cluster_").append(name).append(" {\n  label=").append(DotText.label(title)).append(";\n");
    }

    @Override
    void member(StringBuilder text, String name) {
        text.append("  ").append(name).append(";\n");
    }

    @Override
    void endCluster(StringBuilder text) {
        text.append("  }\n");
    }

    @Override
    void end(StringBuilder text) {
        text.append("}\n");
    }
}
