package org.debatemapper.formats.aif;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import javax.xml.stream.XMLStreamReader;

import org.debatemapper.core.exchange.DebateReader;
import org.debatemapper.core.exchange.ExchangeException;
import org.debatemapper.core.exchange.Input;
import org.debatemapper.core.exchange.Loss;
import org.debatemapper.core.exchange.LossLedger;
import org.debatemapper.core.exchange.Sample;
import org.debatemapper.formats.model.ModelMismatchException;
import org.debatemapper.formats.model.NewDebate;
import org.debatemapper.formats.model.XmlInput;
import org.debatemapper.formats.notice.FormatNotice;
import org.debatemapper.formats.structure.Json;
import org.debatemapper.formats.structure.MalformedDataException;
import org.debatemapper.model.Debate;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * Reads GraphML by the convention of {@link GraphmlWriter}. In other GraphML a node is a claim with its label as text; an
 * edge is support, or an attack if its label or its data say attack, con, contra or minus, or its line is red.
 */
public final class GraphmlReader implements DebateReader {
    /** Labels of edges that say no more than the kind of the relation. */
    private static final Pattern RELATION = Pattern.compile(
            "^\\s*([+-]|attacks?|supports?|pro|con|contra|for|against|rebuts?|undermines?|objection)\\s*$", Pattern.CASE_INSENSITIVE);

    @Override
    public int confidence(Sample sample) {
        return sample.text().contains("<graphml") ? CERTAIN : NEVER;
    }

    @Override
    public Debate read(Input input, LossLedger ledger, IProgressMonitor monitor) throws ExchangeException {
        NewDebate target = new NewDebate(input, ledger);
        Content content = new Content(input.name());
        XmlInput.read(input, content);
        AifGraph graph = content.graph(target);
        if (graph.own() != null && graph.own().get("language") instanceof String language) {
            target.debate().setLanguage(language);
        }
        try {
            return new AifImport(graph, target, "graphml.").run();
        } catch (ModelMismatchException e) {
            throw new ExchangeException(input.name(), 1, 0, e.getNotice(), e);
        }
    }

    /** What stands in the file. */
    private static final class Content implements XmlInput.Events {
        private final String file;
        private final Map<String, String> keyNames = new HashMap<>();
        private final List<Map<String, String>> nodes = new ArrayList<>();
        private final List<Map<String, String>> edges = new ArrayList<>();
        private final Map<String, String> whole = new HashMap<>();
        private Map<String, String> current = whole;
        private final Deque<Map<String, String>> around = new ArrayDeque<>();
        private String key;
        private int line;
        /** The label that is being read, or null; what stands in elements within it is about its look. */
        private StringBuilder label;
        private int depth;

        Content(String file) {
            this.file = file;
        }

        @Override
        public void start(String name, XMLStreamReader reader, int at) {
            line = at;
            if (label != null) {
                depth++;
                return;
            }
            switch (name) {
            case "NodeLabel", "EdgeLabel" -> label = new StringBuilder();
            case "Arrows" -> {
                current.put("tail", reader.getAttributeValue(null, "source"));
                current.put("head", reader.getAttributeValue(null, "target"));
            }
            case "key" -> keyNames.put(reader.getAttributeValue(null, "id"), reader.getAttributeValue(null, "attr.name"));
            case "node" -> nodes.add(begin(reader, "id", "yfiles.foldertype"));
            case "edge" -> edges.add(begin(reader, "source", "target", "directed"));
            case "data" -> key = keyNames.get(reader.getAttributeValue(null, "key"));
            case "Geometry" -> {
                current.put("x", reader.getAttributeValue(null, "x"));
                current.put("y", reader.getAttributeValue(null, "y"));
            }
            case "LineStyle" -> current.put("color", reader.getAttributeValue(null, "color"));
            default -> {
                return;
            }
            }
        }

        private Map<String, String> begin(XMLStreamReader reader, String... attributes) {
            around.push(current);
            current = new LinkedHashMap<>();
            current.put("line", String.valueOf(line));
            for (String attribute : attributes) {
                current.put(attribute, reader.getAttributeValue(null, attribute));
            }
            return current;
        }

        @Override
        public void characters(String text) {
            if (label != null && depth == 0) {
                label.append(text);
            }
        }

        @Override
        public void end(String name, String text) {
            if (label != null) {
                endLabel();
            } else if (name.equals("data") && key != null) {
                current.putIfAbsent(key, text);
            } else if (name.equals("node") || name.equals("edge")) {
                current = around.pop();
            }
        }

        /** A group has a label for each of its looks; another node may have several, which all say something. */
        private void endLabel() {
            if (depth > 0) {
                depth--;
                return;
            }
            String words = label.toString().strip();
            label = null;
            if (!words.isEmpty()) {
                current.merge("label", words, (first, more) -> current.get("yfiles.foldertype") == null ? first + "\n" + more : first);
            }
        }

        AifGraph graph(NewDebate target) throws ExchangeException {
            AifGraph graph = new AifGraph(json(whole.get(AifGraph.OWN)));
            for (Map<String, String> node : nodes) {
                String text = node.getOrDefault("text", node.getOrDefault("label", node.getOrDefault("description", node.get("id"))));
                add(graph, node.get("id"), node.getOrDefault("type", "I"), text == null ? "" : text, node);
                if (!node.containsKey("type")) {
                    tellWhatIsLeft(node, text, target);
                }
            }
            Map<String, String> types = new HashMap<>();
            graph.nodes().forEach(node -> types.put(node.id(), node.type()));
            int number = 0;
            for (Map<String, String> edge : edges) {
                number++;
                boolean turned = "none".equals(edge.get("head")) && edge.get("tail") != null && !"none".equals(edge.get("tail"));
                String from = edge.get(turned ? "target" : "source");
                String to = edge.get(turned ? "source" : "target");
                if ("I".equals(types.get(from)) && "I".equals(types.get(to))) {
                    String middle = "edge " + number;
                    add(graph, middle, isAttack(edge) ? "CA" : "RA", "", edge);
                    graph.connect(from, middle);
                    graph.connect(middle, to);
                    tellWhatIsLeft(edge, from + " \u2192 " + to, target);
                } else if (!graph.connect(from, to)) {
                    target.lost(Loss.Kind.OMITTED, from + " \u2192 " + to, FormatNotice.AIF_EDGE_END.with(),
                            Integer.parseInt(edge.get("line")));
                }
            }
            return graph;
        }

        /** What another program keeps with a node or an edge and a debate has no place for. */
        private static void tellWhatIsLeft(Map<String, String> part, String name, NewDebate target) {
            int line = Integer.parseInt(part.get("line"));
            for (String left : List.of("description", "url")) {
                String words = part.getOrDefault(left, "").strip();
                if (!words.isEmpty() && !words.equals(name)) {
                    target.lost(Loss.Kind.OMITTED, name, FormatNotice.GRAPHML_LEFT.with(words), line);
                }
            }
            String label = part.getOrDefault("label", "");
            if (part.containsKey("source") && !label.isEmpty() && !RELATION.matcher(label).find()) {
                target.lost(Loss.Kind.OMITTED, name, FormatNotice.GRAPHML_LEFT.with(label), line);
            }
            if ("false".equals(part.get("directed"))) {
                target.lost(Loss.Kind.APPROXIMATED, name, FormatNotice.GRAPHML_UNDIRECTED.with(), line);
            }
            if (part.get("yfiles.foldertype") != null) {
                target.lost(Loss.Kind.APPROXIMATED, name, FormatNotice.GRAPHML_GROUP.with(), line);
            }
        }

        private void add(AifGraph graph, String id, String type, String text, Map<String, String> node) throws ExchangeException {
            AifNode made = new AifNode(id == null ? "" : id, type, text, number(node.get("x")), number(node.get("y")), true,
                    json(node.get(AifGraph.OWN)), Map.of(), Integer.parseInt(node.get("line")));
            if (!graph.add(made)) {
                throw new ExchangeException(file, Integer.parseInt(node.get("line")), 0, FormatNotice.AIF_DUPLICATE_NODE.with(id));
            }
        }

        private static Integer number(String text) {
            return text != null && text.matches("-?\\d{1,7}(\\.\\d{0,20})?") ? (int) Math.round(Double.parseDouble(text)) : null;
        }

        private static boolean isAttack(Map<String, String> edge) {
            String words = (edge.getOrDefault("label", "") + " " + edge.getOrDefault("type", "") + " " + edge.getOrDefault("relation", ""))
                    .toLowerCase(Locale.ROOT);
            String color = edge.get("color") == null ? "" : edge.get("color").toLowerCase(Locale.ROOT);
            return words.matches("(?s).*\\b(attacks?|con|contra|against|rebuts?|undermines?|objection)\\b.*|\\s*-\\s*")
                    || color.matches("#(ff|c[0-9a-f]|d[0-9a-f]|e[0-9a-f])[0-3][0-9a-f][0-3][0-9a-f]");
        }

        private Map<?, ?> json(String text) throws ExchangeException {
            try {
                return text == null || text.isBlank() ? null : Json.parse(text) instanceof Map<?, ?> map ? map : null;
            } catch (MalformedDataException e) {
                throw new ExchangeException(file, line, 0, FormatNotice.AIF_OWN_DATA.with(e.getMessage()), e);
            }
        }
    }
}
