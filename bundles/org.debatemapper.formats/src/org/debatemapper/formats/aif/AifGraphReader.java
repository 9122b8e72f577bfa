package org.debatemapper.formats.aif;

import static org.debatemapper.formats.model.JsonInput.objects;
import static org.debatemapper.formats.model.JsonInput.onlyObjects;
import static org.debatemapper.formats.model.JsonInput.text;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.debatemapper.core.exchange.ExchangeException;
import org.debatemapper.core.exchange.Loss;
import org.debatemapper.formats.model.NewDebate;
import org.debatemapper.formats.notice.FormatNotice;
import org.debatemapper.formats.structure.LocatedMap;

/** Reads the three dialects: xAIF (OVA3), AIFdb node sets, OVA2. Ids are compared as text. */
final class AifGraphReader {
    private static final Set<String> SAID = Set.of("nodeID", "id", "text", "type", "x", "y", "visible", "timestamp", "w", "h", "color",
            AifGraph.OWN);

    private final String file;
    private final NewDebate target;
    private final Map<?, ?> root;
    private final Map<String, Map<?, ?>> layout = new HashMap<>();

    AifGraphReader(String file, NewDebate target, Map<?, ?> root) {
        this.file = file;
        this.target = target;
        this.root = root;
    }

    AifGraph read() throws ExchangeException {
        Object xaif = root.get("AIF") != null ? root.get("AIF") : root.get("aif");
        Map<?, ?> content = xaif instanceof Map<?, ?> map ? map : root;
        Object ova = root.get("OVA") != null ? root.get("OVA") : root.get("ova");
        objects(ova instanceof Map<?, ?> places ? places : null, "nodes").forEach(node -> layout.put(text(node, "nodeID"), node));
        if (!content.containsKey("nodes") || Map.of().equals(content.get("nodes"))) {
            throw new ExchangeException(file, 1, 1, FormatNotice.AIF_NO_NODES.with());
        }
        AifGraph graph = new AifGraph(root.get(AifGraph.OWN) instanceof Map<?, ?> own ? own : null);
        for (Map<?, ?> node : onlyObjects(file, content, "nodes")) {
            add(graph, node);
        }
        for (Map<?, ?> edge : onlyObjects(file, content, "edges")) {
            connect(graph, edge);
        }
        speakers(graph, content);
        if (graph.own() == null) {
            XaifMore.keep(root, content, ova instanceof Map<?, ?> block ? block : null, graph, target.debate());
        }
        return graph;
    }

    private void add(AifGraph graph, Map<?, ?> node) throws ExchangeException {
        String id = text(node, node.containsKey("nodeID") ? "nodeID" : "id");
        if (id == null) {
            throw new ExchangeException(file, LocatedMap.line(node), 0, FormatNotice.AIF_NODE_WITHOUT_ID.with());
        }
        Map<?, ?> placed = layout.getOrDefault(id, node);
        String type = text(node, "type");
        String words = text(node, "text");
        AifNode read = new AifNode(id, type == null ? "" : type.strip(), words == null ? "" : words, number(placed.get("x")),
                number(placed.get("y")), !"false".equals(text(placed, "visible")),
                node.get(AifGraph.OWN) instanceof Map<?, ?> own ? own : null, node, more(node), LocatedMap.line(node));
        if (!graph.add(read) && !isRepeated(graph, read)) {
            throw new ExchangeException(file, LocatedMap.line(node), 0, FormatNotice.AIF_DUPLICATE_NODE.with(id));
        }
    }

    /** Unions of node sets hold what is common to them several times. */
    private static boolean isRepeated(AifGraph graph, AifNode node) {
        return node.source().equals(graph.node(node.id()).source());
    }

    private static Map<?, ?> more(Map<?, ?> node) {
        Map<Object, Object> more = new HashMap<>(node);
        more.keySet().removeAll(SAID);
        return more;
    }

    private static Integer number(Object value) {
        if (value instanceof Number number) {
            return number.intValue();
        }
        return value instanceof String text && text.matches("-?\\d{1,6}(\\.\\d*)?") ? (int) Double.parseDouble(text) : null;
    }

    private void connect(AifGraph graph, Map<?, ?> edge) {
        String from = end(edge, "fromID", "from");
        String to = end(edge, "toID", "to");
        if (!graph.connect(from, to)) {
            target.lost(Loss.Kind.OMITTED, from + " \u2192 " + to, FormatNotice.AIF_EDGE_END.with(), LocatedMap.line(edge));
        }
    }

    /** OVA2 embeds whole nodes as ends of edges. */
    private static String end(Map<?, ?> edge, String key, String embedded) {
        return edge.get(embedded) instanceof Map<?, ?> node ? text(node, "id") : text(edge, key);
    }

    private void speakers(AifGraph graph, Map<?, ?> content) throws ExchangeException {
        Map<String, String> names = new HashMap<>();
        for (Map<?, ?> person : onlyObjects(file, content, "participants")) {
            String id = text(person, person.containsKey("participantID") ? "participantID" : "id");
            names.put(id, (word(person, "firstname") + " " + word(person, "surname")).strip().replaceAll("\\s+", " "));
        }
        for (Map<?, ?> locution : onlyObjects(file, content, "locutions")) {
            String person = text(locution, "personID");
            String name = names.get(person);
            if (name != null && !name.isEmpty()) {
                graph.speaker(text(locution, "nodeID"), name);
            } else if (person != null && !names.isEmpty() && !names.containsKey(person)) {
                target.lost(Loss.Kind.OMITTED, text(locution, "nodeID"), FormatNotice.AIF_SPEAKER.with(person), LocatedMap.line(locution));
            }
        }
        for (AifNode node : graph.nodes()) {
            String name = names.get(text(node.source(), "participantID"));
            if (name != null && !name.isEmpty()) {
                graph.speaker(node.id(), name);
            }
        }
    }

    private static String word(Map<?, ?> map, String key) {
        String word = text(map, key);
        return word == null ? "" : word;
    }
}
