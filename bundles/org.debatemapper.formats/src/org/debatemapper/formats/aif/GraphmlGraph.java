package org.debatemapper.formats.aif;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.debatemapper.core.exchange.ExchangeException;
import org.debatemapper.core.exchange.Loss;
import org.debatemapper.formats.model.NewDebate;
import org.debatemapper.formats.model.StanceWord;
import org.debatemapper.formats.notice.FormatNotice;
import org.debatemapper.formats.structure.Json;
import org.debatemapper.formats.structure.MalformedDataException;

/**
 * Makes an argument graph of a GraphML file. Nodes whose data {@code type} or {@code nodeType}, or whose label, names a kind of node
 * of AIF are such; every other is a claim, and an edge between two of them is a relation of its own.
 */
final class GraphmlGraph {
    /** Keys in the source of a node for what a debate has places for. */
    static final String TITLE = "graphml title";
    static final String NOTE = "graphml note";
    static final String ADDRESS = "graphml address";

    private static final String OWN = AifGraph.OWN.toLowerCase(Locale.ROOT);
    private static final Set<String> KINDS = Set.of("I", "EN", "RA", "CA", "PA", "MA", "L", "YA", "TA");
    private static final Set<String> RELATING = Set.of("RA", "CA", "PA", "MA");
    private static final List<String> KIND_NAMES = List.of("type", "nodetype", "node type", "aiftype", "aif type");
    private static final List<String> LABELS = List.of("label", "node label");
    private static final List<String> TEXTS = List.of("text", "content", "statement", "claim", "proposition", "sentence", "label", "node label",
            "name", "title", "description");
    private static final List<String> RELATIONS = List.of("label", "edge label", "relation", "relationship", "relation_type", "relation type",
            "type", "edge_type", "kind", "stance", "polarity", "sign", "interaction");

    private final GraphmlContent content;
    private final NewDebate target;
    private final String file;
    private final Set<String> between;

    GraphmlGraph(GraphmlContent content, NewDebate target, String file) {
        this.content = content;
        this.target = target;
        this.file = file;
        this.between = between();
    }

    AifGraph read() throws ExchangeException {
        AifGraph graph = new AifGraph(own(content.whole()));
        for (GraphmlPart node : content.nodes()) {
            node(graph, node);
        }
        Set<String> claims = new HashSet<>();
        graph.nodes().forEach(node -> {
            if (node.type().equals("I")) {
                claims.add(node.id());
            }
        });
        int number = 0;
        for (GraphmlPart edge : content.edges()) {
            number++;
            edge(graph, edge, claims, "edge " + number);
        }
        content.hyperedges().forEach(edge -> tellLeft(edge, String.valueOf(edge.attribute("id")), "hyperedge"));
        return graph;
    }

    private void node(AifGraph graph, GraphmlPart node) throws ExchangeException {
        String id = node.attribute("id");
        String kind = kind(node);
        if (kind == null) {
            String text = node.first(TEXTS);
            claim(graph, node, text == null ? String.valueOf(id) : text);
        } else {
            String text = node.use("text");
            boolean ours = text != null || node.rest().get("type") != null;
            String label = node.first(LABELS);
            String words = text != null ? text : kind.equals("I") ? node.first(List.of("description", "label", "node label")) : label;
            Map<String, Object> said = ours ? Map.of() : said(node, words, kind.equals("I") ? label : null);
            add(graph, id, kind, words == null ? "" : words, node, said, more(node));
        }
    }

    private void claim(AifGraph graph, GraphmlPart node, String words) throws ExchangeException {
        Map<String, Object> said = said(node, words, null);
        Map<String, Object> more = more(node);
        if (node.use("type") != null) {
            more.put("type", node.use("type"));
        }
        add(graph, node.attribute("id"), "I", words, node, said, more);
        if (node.attribute("yfiles.foldertype") != null) {
            target.lost(Loss.Kind.APPROXIMATED, words, FormatNotice.GRAPHML_GROUP.with(), node.line());
        }
    }

    /**
     * The kind of a node of AIF: by data, as in {@code RA} or {@code RA-node}, or by a label that says nothing else and stands
     * between others.
     */
    private String kind(GraphmlPart node) {
        for (String name : KIND_NAMES) {
            String kind = String.valueOf(node.rest().get(node.name(name))).strip().replaceFirst("[- ]?[Nn]ode$", "");
            if (KINDS.contains(kind)) {
                node.use(name);
                return kind;
            }
        }
        String label = String.valueOf(node.rest().get(node.name("label"))).strip();
        return RELATING.contains(label) && between.contains(node.attribute("id")) ? label : null;
    }

    /** The nodes at which edges end and begin. */
    private Set<String> between() {
        Set<String> ends = new HashSet<>();
        Set<String> starts = new HashSet<>();
        content.edges().forEach(edge -> {
            ends.add(edge.attribute("target"));
            starts.add(edge.attribute("source"));
        });
        ends.retainAll(starts);
        return ends;
    }

    /** What a debate has other places for than the text. */
    private static Map<String, Object> said(GraphmlPart part, String words, String label) {
        Map<String, Object> said = new HashMap<>();
        if (label != null && !label.equals(words)) {
            said.put(TITLE, label);
        }
        String note = part.first(List.of("description"));
        if (note != null && !note.strip().equals(words)) {
            said.put(NOTE, note.strip());
        }
        String address = part.first(List.of("url"));
        if (address != null) {
            said.put(ADDRESS, address.strip());
        }
        return said;
    }

    private void edge(AifGraph graph, GraphmlPart edge, Set<String> claims, String number) throws ExchangeException {
        boolean back = "none".equals(edge.attribute("head")) && edge.attribute("tail") != null && !"none".equals(edge.attribute("tail"));
        boolean turned = back != RELATIONS.stream().anyMatch(name -> StanceWord.isPassive(edge.rest().get(edge.name(name))));
        String from = edge.attribute(turned ? "target" : "source");
        String to = edge.attribute(turned ? "source" : "target");
        if (!claims.contains(from) || !claims.contains(to)) {
            if (!graph.connect(from, to)) {
                target.lost(Loss.Kind.OMITTED, from + " \u2192 " + to, FormatNotice.AIF_EDGE_END.with(), edge.line());
            }
            return;
        }
        boolean attack = isAttack(edge);
        Map<String, Object> said = said(edge, "", null);
        if (said.remove(ADDRESS) instanceof String address) {
            tellLeft(edge, from + " \u2192 " + to, address);
        }
        add(graph, number, attack ? "CA" : "RA", "", edge, said, more(edge));
        graph.connect(from, number);
        graph.connect(number, to);
        String label = edge.first(LABELS);
        if (label != null && StanceWord.ofRelation(label) == null) {
            tellLeft(edge, from + " \u2192 " + to, label);
        }
        if ("false".equals(edge.attribute("directed"))) {
            target.lost(Loss.Kind.APPROXIMATED, from + " \u2192 " + to, FormatNotice.GRAPHML_UNDIRECTED.with(), edge.line());
        }
    }

    /** What is neither said by the graph nor data of this program. */
    private static Map<String, Object> more(GraphmlPart part) {
        List.of("x", "y", OWN).forEach(part::use);
        return new HashMap<>(part.rest());
    }

    private void tellLeft(GraphmlPart part, String name, String words) {
        target.lost(Loss.Kind.OMITTED, name, FormatNotice.GRAPHML_LEFT.with(words), part.line());
    }

    private void add(AifGraph graph, String id, String type, String text, GraphmlPart part, Map<String, Object> said, Map<String, Object> more)
            throws ExchangeException {
        AifNode made = new AifNode(id == null ? "" : id, type, text, number(part, "x"), number(part, "y"), true, own(part), said, more,
                part.line());
        if (!graph.add(made)) {
            throw new ExchangeException(file, part.line(), 0, FormatNotice.AIF_DUPLICATE_NODE.with(id));
        }
    }

    /** A place in the drawing of yEd, or as data, as other programs have it. */
    private static Integer number(GraphmlPart part, String name) {
        String data = part.use(name);
        String text = part.attribute(name) == null ? data : part.attribute(name);
        return text != null && text.matches("-?\\d{1,7}(\\.\\d{0,20})?") ? (int) Math.round(Double.parseDouble(text)) : null;
    }

    /** By what it is called, in whole or with a word in it, or by a red line. */
    private static boolean isAttack(GraphmlPart edge) {
        for (String name : RELATIONS) {
            String words = edge.first(List.of(name));
            StanceWord stance = StanceWord.inRelation(words);
            if (stance != null) {
                return stance == StanceWord.CON;
            }
        }
        String data = edge.use("color");
        String color = String.valueOf(edge.attribute("color") == null ? data : edge.attribute("color")).toLowerCase(Locale.ROOT);
        return color.equals("red") || color.matches("#(ff|c[0-9a-f]|d[0-9a-f]|e[0-9a-f])[0-3][0-9a-f][0-3][0-9a-f]");
    }

    private Map<?, ?> own(GraphmlPart part) throws ExchangeException {
        String text = part.use(OWN);
        try {
            return text != null && !text.isBlank() && Json.parse(text, part.line(OWN)) instanceof Map<?, ?> map ? map : null;
        } catch (MalformedDataException e) {
            throw new ExchangeException(file, e.getLine(), 0, FormatNotice.AIF_OWN_DATA.with(e.getMessage()), e);
        }
    }
}
