package org.debatemapper.formats.graph;

import java.util.Map;

import org.debatemapper.core.exchange.WriteOptions;

/** Writes a flow chart of Mermaid: conclusions above, attacks with crosses, groups as subgraphs; the class of a node says what it stands for. */
public final class MermaidWriter extends DiagramWriter {
    @Override
    boolean keepsAll(WriteOptions options) {
        return false;
    }

    @Override
    String read(String words) {
        return MermaidText.read(words);
    }

    @Override
    void begin(StringBuilder text, Map<String, Object> own) {
        text.append("flowchart BT\n");
    }

    @Override
    void node(StringBuilder text, String name, String words, String kind, Map<String, Object> own) {
        boolean small = name.startsWith("r");
        text.append("  ").append(name).append(small ? "([" : "[").append(MermaidText.label(words)).append(small ? "])" : "]").append(":::").append(kind)
                .append('\n');
    }

    @Override
    void edge(StringBuilder text, String from, String to, EdgeMeaning kind, boolean open, Map<String, Object> own) {
        String arrow = open ? "---" : switch (kind) {
        case SUPPORT -> "-->";
        case ATTACK, UNDERCUT -> "--x";
        case CONFLICT -> "x--x";
        default -> "-. " + kind.words() + " .->";
        };
        text.append("  ").append(from).append(' ').append(arrow).append(' ').append(to).append('\n');
    }

    @Override
    void beginCluster(StringBuilder text, String name, String title) {
        text.append("  subgraph g").append(name).append('[').append(MermaidText.label(title)).append("]\n");
    }

    @Override
    void member(StringBuilder text, String name) {
        text.append("  ").append(name).append('\n');
    }

    @Override
    void endCluster(StringBuilder text) {
        text.append("  end\n");
    }

    @Override
    void end(StringBuilder text) {
        // A flow chart has no end mark.
    }
}
