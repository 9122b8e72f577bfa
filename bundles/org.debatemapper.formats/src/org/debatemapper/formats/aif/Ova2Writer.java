package org.debatemapper.formats.aif;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.debatemapper.formats.model.Selection;
import org.debatemapper.model.Element;
import org.debatemapper.model.NodeView;

/** Writes the form of OVA2, whose edges hold their nodes. */
public final class Ova2Writer extends AifWriter {
    @Override
    Map<String, Object> file(List<Map<String, Object>> nodes, List<Map<String, Object>> edges, Selection selection,
            Map<String, Element> elements) {
        Map<Object, Map<String, Object>> plain = new HashMap<>();
        List<Object> written = new ArrayList<>();
        for (Map<String, Object> node : nodes) {
            Map<String, Object> own = node(node, XaifWriter.view(elements.get(node.get("nodeID")), selection));
            plain.put(node.get("nodeID"), own);
            Map<String, Object> extended = new LinkedHashMap<>(own);
            extended.put(AifGraph.OWN, node.get(AifGraph.OWN));
            written.add(extended);
        }
        List<Object> links = new ArrayList<>();
        for (Map<String, Object> edge : edges) {
            Map<String, Object> link = XaifWriter.entry("from", plain.get(edge.get("fromID")), "to", plain.get(edge.get("toID")));
            link.put("visible", true);
            links.add(link);
        }
        Map<String, Object> file = XaifWriter.entry("nodes", written, "edges", links);
        file.put("participants", List.of());
        file.put("analysis", XaifWriter.entry("txt", "", "documentSource", ""));
        return file;
    }

    private static Map<String, Object> node(Map<String, Object> node, NodeView view) {
        Map<String, Object> own = new LinkedHashMap<>();
        own.put("id", node.get("nodeID"));
        own.put("x", view == null ? 0 : view.getX());
        own.put("y", view == null ? 0 : view.getY());
        own.put("color", "b");
        own.put("text", node.get("text"));
        own.put("type", node.get("type").equals("EN") ? "I" : node.get("type"));
        own.put("scheme", "0");
        own.put("participantID", 0);
        own.put("descriptors", Map.of());
        own.put("cqdesc", Map.of());
        own.put("visible", true);
        return own;
    }
}
