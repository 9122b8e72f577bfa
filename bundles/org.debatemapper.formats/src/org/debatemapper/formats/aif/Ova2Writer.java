package org.debatemapper.formats.aif;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes the form of OVA2, whose edges hold their nodes. */
public final class Ova2Writer extends AifWriter {
    @Override
    Map<String, Object> file(AifContent content) {
        Participants participants = new Participants(content);
        Map<Object, Map<String, Object>> plain = new HashMap<>();
        List<Object> written = new ArrayList<>();
        for (Map<String, Object> node : content.nodes()) {
            Map<String, Object> own = node(node, content.places().of(node.get("nodeID")), participants.of(node.get("nodeID")));
            plain.put(node.get("nodeID"), own);
            Map<String, Object> extended = new LinkedHashMap<>(own);
            if (node.containsKey(AifGraph.OWN)) {
                extended.put(AifGraph.OWN, node.get(AifGraph.OWN));
            }
            written.add(extended);
        }
        List<Object> links = new ArrayList<>();
        for (Map<String, Object> edge : content.edges()) {
            Map<String, Object> link = XaifWriter.entry("from", plain.get(edge.get("fromID")), "to", plain.get(edge.get("toID")));
            link.put("visible", true);
            links.add(link);
        }
        Map<String, Object> file = XaifWriter.entry("nodes", written, "edges", links);
        file.put("participants", participants.people("id"));
        file.put("analysis", XaifWriter.entry("txt", "", "documentSource", ""));
        return file;
    }

    private static Map<String, Object> node(Map<String, Object> node, NodePlaces.Place place, int participant) {
        Map<String, Object> own = new LinkedHashMap<>();
        own.put("id", node.get("nodeID"));
        own.put("x", place.x());
        own.put("y", place.y());
        own.put("color", "b");
        own.put("text", node.get("text"));
        own.put("type", node.get("type").equals("EN") ? "I" : node.get("type"));
        own.put("scheme", "0");
        own.put("participantID", participant);
        own.put("descriptors", Map.of());
        own.put("cqdesc", Map.of());
        own.put("visible", true);
        return own;
    }
}
