package org.debatemapper.formats.aif;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.debatemapper.formats.model.JsonInput;
import org.debatemapper.formats.structure.Json;
import org.debatemapper.formats.structure.MalformedDataException;
import org.debatemapper.model.Debate;

/**
 * What a file of AIF holds besides its graph: the text that was analysed, who did it, the ids of schemes and their
 * descriptors, and what other programs add. It is kept with the debate and comes back when xAIF is written; the marks in the
 * text name nodes, whose ids stay.
 */
final class XaifMore {
    private static final String KEY = "aif.more";
    private static final String GRAPH = "AIF";
    private static final String OVA = "OVA";
    private static final String SCHEMES = "schemefulfillments";
    private static final List<String> FULFILLMENTS = List.of(SCHEMES, "descriptorfulfillments", "cqdescriptorfulfillments");
    private static final Set<String> READ = Set.of(GRAPH, "aif", OVA, "ova", AifGraph.OWN, "nodes", "edges", "locutions", "participants",
            SCHEMES, "descriptorfulfillments", "cqdescriptorfulfillments");

    private final Map<?, ?> more;

    private XaifMore(Map<?, ?> more) {
        this.more = more;
    }

    /**
     * @param root
     *            a file
     * @param content
     *            its graph
     * @param ova
     *            its block for OVA, or null
     * @param graph
     *            what was read of it
     * @param debate
     *            keeps what else is there
     */
    static void keep(Map<?, ?> root, Map<?, ?> content, Map<?, ?> ova, AifGraph graph, Debate debate) {
        Map<String, Object> more = new LinkedHashMap<>();
        root.forEach((key, value) -> {
            if (!READ.contains(key) && !isEmpty(value)) {
                more.put(String.valueOf(key), value);
            }
        });
        Map<String, Object> fulfillments = new LinkedHashMap<>();
        for (String key : FULFILLMENTS) {
            List<Object> entries = new ArrayList<>();
            for (Map<?, ?> entry : JsonInput.objects(content, key)) {
                AifNode node = graph.node(JsonInput.text(entry, "nodeID"));
                if (node != null) {
                    Map<Object, Object> kept = new LinkedHashMap<>(entry);
                    kept.put("text", node.text());
                    entries.add(kept);
                }
            }
            put(fulfillments, key, entries);
        }
        put(more, GRAPH, fulfillments);
        Map<String, Object> analyst = new LinkedHashMap<>();
        for (String key : List.of("firstname", "surname", "url")) {
            put(analyst, key, ova == null ? null : ova.get(key));
        }
        put(more, OVA, analyst);
        if (!more.isEmpty()) {
            debate.getProperties().put(KEY, Json.compact(more));
        }
    }

    private static void put(Map<String, Object> map, String key, Object value) {
        if (!isEmpty(value)) {
            map.put(key, value);
        }
    }

    private static boolean isEmpty(Object value) {
        return value == null || value instanceof String text && text.isBlank()
                || value instanceof Map<?, ?> map && map.values().stream().allMatch(XaifMore::isEmpty)
                || value instanceof Collection<?> list && list.stream().allMatch(XaifMore::isEmpty);
    }

    /**
     * @param debate
     *            a debate
     * @return what it keeps; nothing if people changed it to what is no JSON object
     */
    static XaifMore of(Debate debate) {
        String kept = debate.getProperties().get(KEY);
        try {
            return new XaifMore(kept != null && Json.parse(kept) instanceof Map<?, ?> map ? map : Map.of());
        } catch (MalformedDataException changed) {
            return new XaifMore(Map.of());
        }
    }

    /** Puts everything back into a file that has its blocks already. */
    void restore(Map<String, Object> file, Map<String, Object> aif, Map<String, Object> ova, Collection<Map<String, Object>> nodes) {
        more.forEach((key, value) -> {
            if (!READ.contains(key)) {
                file.put(String.valueOf(key), value);
            }
        });
        part(OVA).forEach((key, value) -> ova.replace(String.valueOf(key), value));
        Map<Object, Object> texts = new LinkedHashMap<>();
        nodes.forEach(node -> texts.put(node.get("nodeID"), node.get("text")));
        for (String key : FULFILLMENTS) {
            Map<Object, Object> schemes = new LinkedHashMap<>();
            List<Object> entries = new ArrayList<>();
            for (Map<?, ?> entry : JsonInput.objects(part(GRAPH), key)) {
                Object id = JsonInput.text(entry, "nodeID");
                if (texts.containsKey(id) && Objects.equals(texts.get(id), entry.get("text"))) {
                    Map<Object, Object> written = new LinkedHashMap<>(entry);
                    written.remove("text");
                    written.put("nodeID", id);
                    entries.add(written);
                    schemes.put(id, written);
                }
            }
            aif.put(key, key.equals(SCHEMES) ? replaced(JsonInput.objects(aif, SCHEMES), schemes) : entries);
        }
    }

    private static List<Object> replaced(List<Map<?, ?>> written, Map<Object, Object> kept) {
        Map<Object, Object> all = new LinkedHashMap<>();
        written.forEach(entry -> all.put(entry.get("nodeID"), entry));
        all.putAll(kept);
        return List.copyOf(all.values());
    }

    private Map<?, ?> part(String key) {
        return more.get(key) instanceof Map<?, ?> part ? part : Map.of();
    }
}
