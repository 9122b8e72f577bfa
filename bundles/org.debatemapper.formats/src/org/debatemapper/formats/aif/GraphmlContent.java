package org.debatemapper.formats.aif;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.xml.stream.XMLStreamReader;

import org.debatemapper.formats.model.XmlInput;

/** What stands in a GraphML file, with what yEd adds about the looks of it. */
final class GraphmlContent implements XmlInput.Events {
    private record Key(String name, String kind) {
    }

    private final Map<String, Key> keys = new HashMap<>();
    private final Map<Key, String> defaults = new HashMap<>();
    private final List<GraphmlPart> nodes = new ArrayList<>();
    private final List<GraphmlPart> edges = new ArrayList<>();
    private final List<GraphmlPart> hyperedges = new ArrayList<>();
    private final GraphmlPart whole = new GraphmlPart(1);
    private final Deque<GraphmlPart> around = new ArrayDeque<>();
    private final Deque<String> directions = new ArrayDeque<>();
    private GraphmlPart current = whole;
    private Key key;
    private int dataLine;
    /** The label that is being read, or null; what stands in elements within it is about its look. */
    private StringBuilder label;
    private int depth;
    private int line;

    List<GraphmlPart> nodes() {
        return nodes;
    }

    List<GraphmlPart> edges() {
        return edges;
    }

    List<GraphmlPart> hyperedges() {
        return hyperedges;
    }

    /** @return what is said of the whole graph */
    GraphmlPart whole() {
        return whole;
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
        case "Arrows" -> attributes(reader, Map.of("source", "tail", "target", "head"));
        case "Geometry" -> attributes(reader, Map.of("x", "x", "y", "y"));
        case "LineStyle" -> attributes(reader, Map.of("color", "color"));
        case "key" -> key(reader);
        case "graph" -> directions.push("undirected".equals(reader.getAttributeValue(null, "edgedefault")) ? "false" : "true");
        case "node" -> nodes.add(begin(reader));
        case "edge" -> edges.add(begin(reader));
        case "hyperedge" -> hyperedges.add(begin(reader));
        case "data" -> {
            String id = reader.getAttributeValue(null, "key");
            key = keys.containsKey(id) ? keys.get(id) : id == null ? null : new Key(id, null);
            dataLine = at;
        }
        default -> {
            return;
        }
        }
    }

    private void attributes(XMLStreamReader reader, Map<String, String> names) {
        names.forEach((attribute, name) -> current.attribute(name, reader.getAttributeValue(null, attribute)));
    }

    /** Keys of yEd for its own looks have no name; what stands there comes as elements. */
    private void key(XMLStreamReader reader) {
        String name = reader.getAttributeValue(null, "attr.name");
        key = name == null ? null : new Key(name, reader.getAttributeValue(null, "for"));
        keys.put(reader.getAttributeValue(null, "id"), key);
    }

    private GraphmlPart begin(XMLStreamReader reader) {
        around.push(current);
        current = new GraphmlPart(line);
        for (String attribute : List.of("id", "source", "target", "directed", "yfiles.foldertype")) {
            current.attribute(attribute, reader.getAttributeValue(null, attribute));
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
            return;
        }
        switch (name) {
        case "default" -> {
            if (key != null) {
                defaults.put(key, text);
            }
        }
        case "data" -> {
            if (key != null) {
                current.put(key.name(), text, dataLine);
            }
        }
        case "graph" -> directions.pop();
        case "node" -> finish("node");
        case "hyperedge" -> finish("edge");
        case "edge" -> {
            if (current.attribute("directed") == null && !directions.isEmpty()) {
                current.attribute("directed", directions.peek());
            }
            finish("edge");
        }
        default -> {
            return;
        }
        }
    }

    private void finish(String kind) {
        GraphmlPart part = current;
        defaults.forEach((of, value) -> {
            if (of.kind() == null || of.kind().equals(kind) || of.kind().equals("all")) {
                part.put(of.name(), value, part.line());
            }
        });
        current = around.pop();
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
            current.label(words, current.attribute("yfiles.foldertype") == null, line);
        }
    }
}
