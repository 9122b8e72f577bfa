package org.debatemapper.formats.aif;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes xAIF as OVA3 opens it: every node has a place in its own block, or OVA3 shows nothing. */
public final class XaifWriter extends AifWriter {
    private static final Map<String, String> SCHEME_IDS = Map.of("RA", "72", "CA", "71", "MA", "144", "PA", "161");

    @Override
    Map<String, Object> file(AifContent content) {
        List<Object> fulfillments = new ArrayList<>();
        List<Object> places = new ArrayList<>();
        for (Map<String, Object> node : content.nodes()) {
            if (node.get("type").equals("EN")) {
                node.put("type", "I");
            }
            String scheme = node.get("type").equals("YA") ? Illocution.schemeId((String) node.get("text")) : SCHEME_IDS.get(node.get("type"));
            if (scheme != null) {
                fulfillments.add(entry("nodeID", node.get("nodeID"), "schemeID", scheme));
            }
            NodePlaces.Place at = content.places().of(node.get("nodeID"));
            Map<String, Object> place = entry("nodeID", node.get("nodeID"), "visible", true);
            place.put("x", at.x());
            place.put("y", at.y());
            place.put("timestamp", node.get("timestamp"));
            places.add(place);
        }
        Map<String, Object> aif = new LinkedHashMap<>();
        Participants participants = new Participants(content);
        aif.put("nodes", content.nodes());
        aif.put("edges", content.edges());
        aif.put("schemefulfillments", fulfillments);
        aif.put("participants", participants.people("participantID"));
        aif.put("locutions", participants.locutions(false));
        List.of("descriptorfulfillments", "cqdescriptorfulfillments").forEach(key -> aif.put(key, List.of()));
        Map<String, Object> ova = entry("firstname", "", "surname", "");
        ova.put("url", "");
        ova.put("nodes", places);
        ova.put("edges", content.edges().stream().map(XaifWriter::visible).toList());
        Map<String, Object> file = entry("AIF", aif, "text", "");
        file.put("OVA", ova);
        XaifMore.of(content.selection().debate()).restore(file, aif, ova, content.nodes());
        return file;
    }

    private static Map<String, Object> visible(Map<String, Object> edge) {
        Map<String, Object> seen = entry("fromID", edge.get("fromID"), "toID", edge.get("toID"));
        seen.put("visible", true);
        return seen;
    }

    static Map<String, Object> entry(String key, Object value, String other, Object otherValue) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put(key, value);
        map.put(other, otherValue);
        return map;
    }
}
