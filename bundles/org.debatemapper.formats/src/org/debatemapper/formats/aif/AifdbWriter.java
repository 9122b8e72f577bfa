package org.debatemapper.formats.aif;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.debatemapper.formats.model.Selection;
import org.debatemapper.model.Element;

/** Writes a node set as AIFdb takes it. */
public final class AifdbWriter extends AifWriter {
    @Override
    Map<String, Object> file(List<Map<String, Object>> nodes, List<Map<String, Object>> edges, Selection selection,
            Map<String, Element> elements) {
        edges.forEach(edge -> edge.put("formEdgeID", null));
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("nodes", nodes);
        file.put("edges", edges);
        file.put("locutions", List.of());
        return file;
    }
}
