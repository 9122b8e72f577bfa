package org.debatemapper.formats.aif;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.debatemapper.formats.model.Selection;
import org.debatemapper.model.Element;
import org.debatemapper.model.NodeView;

/** Writes xAIF as OVA3 opens it: every node has a place in its own block, or OVA3 shows nothing. */
public final class XaifWriter extends AifWriter {
    private static final Map<String, String> SCHEME_IDS = Map.of("RA", "72", "CA", "71", "MA", "144", "PA", "161");

    @Override
    Map<String, Object> file(List<Map<String, Object>> nodes, List<Map<String, Object>> edges, Selection selection,
            Map<String, Element> elements) {
        List<Object> fulfillments = new ArrayList<>();
        List<Object> places = new ArrayList<>();
        for (Map<String, Object> node : nodes) {
            if (node.get("type").equals("EN")) {
                node.put("type", "I");
            }
            String scheme = SCHEME_IDS.get(node.get("type"));
            if (scheme != null) {
                fulfillments.add(entry("nodeID", node.get("nodeID"), "schemeID", scheme));
            }
            NodeView view = view(elements.get(node.get("nodeID")), selection);
            Map<String, Object> place = entry("nodeID", node.get("nodeID"), "visible", true);
            place.put("x", view == null ? 0 : view.getX());
            place.put("y", view == null ? 0 : view.getY());
            places.add(place);
        }
        Map<String, Object> aif = new LinkedHashMap<>();
        aif.put("nodes", nodes);
        aif.put("edges", edges);
        aif.put("schemefulfillments", fulfillments);
        List.of("participants", "locutions", "descriptorfulfillments", "cqdescriptorfulfillments")
                .forEach(key -> aif.put(key, List.of()));
        Map<String, Object> ova = entry("firstname", "", "surname", "");
        ova.put("url", "");
        ova.put("nodes", places);
        ova.put("edges", edges.stream().map(XaifWriter::visible).toList());
        Map<String, Object> file = entry("AIF", aif, "text", "");
        file.put("OVA", ova);
        return file;
    }

    private static Map<String, Object> visible(Map<String, Object> edge) {
        Map<String, Object> seen = entry("fromID", edge.get("fromID"), "toID", edge.get("toID"));
        seen.put("visible", true);
        return seen;
    }

    static NodeView view(Element element, Selection selection) {
        if (element == null || element.getViews().isEmpty()) {
            return null;
        }
        return selection.map() == null ? element.getViews().get(0) : element.viewOn(selection.map());
    }

    static Map<String, Object> entry(String key, Object value, String other, Object otherValue) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put(key, value);
        map.put(other, otherValue);
        return map;
    }
}
