package org.debatemapper.formats.graph;

import java.util.Map;

import org.debatemapper.model.Element;

/** Writes a flow chart of Mermaid: conclusions above, attacks with crosses. */
public final class MermaidWriter extends DiagramWriter {
    @Override
    void begin(StringBuilder text) {
        text.append("flowchart BT\n");
    }

    @Override
    void node(StringBuilder text, String name, String words, Element element, boolean small) {
        String label = "\"" + words.replace("&", "&amp;").replace("\"", "#quot;").replace("<", "&lt;").replace(">", "&gt;")
                .replaceAll("\r\n|\n|\r", "<br>") + "\"";
        text.append("  ").append(name).append(small ? "([" : "[").append(label).append(small ? "])" : "]").append('\n');
    }

    @Override
    void edge(StringBuilder text, String from, String to, Kind kind) {
        Map<Kind, String> arrows = Map.of(Kind.SUPPORT, " --> ", Kind.ATTACK, " --x ", Kind.BOTH, " x--x ", Kind.OTHER, " -.-> ");
        text.append("  ").append(from).append(arrows.get(kind)).append(to).append('\n');
    }

    @Override
    void end(StringBuilder text) {
        // A flow chart has no end mark.
    }
}
