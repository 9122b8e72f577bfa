package org.debatemapper.formats.aif;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.debatemapper.model.Debate;

/** Writes SADFace 0.2: atoms and scheme nodes, conflicts from attacker to target, own data in a metadata name space. */
public final class SadfaceWriter extends AifWriter {
    /** The metadata name space of this program. */
    static final String OWN = "org.debatemapper";

    private static final String UNKNOWN_DATE = "1970-01-01T00:00:00";
    private static final int TO_SECONDS = 19;
    private static final Map<String, String> NAMES = Map.of("RA", "support", "CA", "conflict", "PA", "preference", "MA", "rephrase");

    @Override
    boolean hasLocutions() {
        return false;
    }

    @Override
    Map<String, Object> file(AifContent content) {
        Map<String, Object> file = new LinkedHashMap<>();
        Map<String, Object> metadata = new LinkedHashMap<>();
        metadata.put("core", core(content.selection().debate()));
        file.put("metadata", metadata);
        file.put("resources", List.of());
        List<Object> written = new ArrayList<>();
        content.nodes().forEach(node -> written.add(node(node)));
        file.put("nodes", written);
        List<Object> links = new ArrayList<>();
        for (Map<String, Object> edge : content.edges()) {
            Map<String, Object> link = XaifWriter.entry("id", uuid("edge " + edge), "source_id", uuid(String.valueOf(edge.get("fromID"))));
            link.put("target_id", uuid(String.valueOf(edge.get("toID"))));
            links.add(link);
        }
        file.put("edges", links);
        return file;
    }

    @Override
    void addOwn(Map<String, Object> file, Map<String, Object> own) {
        @SuppressWarnings("unchecked")
        Map<String, Object> metadata = (Map<String, Object>) file.get("metadata");
        metadata.put(OWN, own);
    }

    private static Map<String, Object> core(Debate debate) {
        Map<String, Object> core = XaifWriter.entry("analyst_name", debate.getAuthor() == null ? "" : debate.getAuthor(),
                "analyst_email", "");
        String created = debate.getCreated() == null ? UNKNOWN_DATE : debate.getCreated().toString().substring(0, TO_SECONDS);
        core.put("created", created);
        core.put("edited", created);
        core.put("id", uuid(debate.getId() == null ? "debate" : debate.getId()));
        core.put("version", "0.2");
        return core;
    }

    private static Map<String, Object> node(Map<String, Object> node) {
        String type = (String) node.get("type");
        boolean atom = type.equals("I") || type.equals("EN");
        Map<String, Object> written = XaifWriter.entry("id", uuid((String) node.get("nodeID")), "type", atom ? "atom" : "scheme");
        if (atom) {
            written.put("text", node.get("text"));
            written.put("sources", List.of());
        } else {
            String name = (String) node.get("text");
            written.put("name", type.equals("RA") && !name.startsWith("Default") ? name : NAMES.get(type));
        }
        written.put("metadata", XaifWriter.entry("core", Map.of(), OWN, node.get(AifGraph.OWN)));
        return written;
    }

    /** SADFace wants UUIDs of version 4; others become one that depends on them alone. */
    private static String uuid(String id) {
        if (id.matches("[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}")) {
            return id;
        }
        String made = UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8)).toString();
        return made.substring(0, 14) + '4' + made.substring(15);
    }
}
