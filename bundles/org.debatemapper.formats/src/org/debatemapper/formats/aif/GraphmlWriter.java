package org.debatemapper.formats.aif;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.debatemapper.formats.model.XmlText;
import org.debatemapper.formats.structure.Json;

/**
 * Writes GraphML that yEd opens. The convention: every node has the data {@code type} (I, RA, CA, PA or MA, as in AIF) and
 * {@code text}; edges run from premises to inferences to conclusions. Further data, {@code debateMapper}, holds as JSON
 * what these cannot say.
 */
public final class GraphmlWriter extends AifWriter {
    private static final String Y = "http://www.yworks.com/xml/graphml";

    @Override
    boolean hasLocutions() {
        return false;
    }

    @Override
    Map<String, Object> file(AifContent content) {
        for (Map<String, Object> node : content.nodes()) {
            NodePlaces.Place place = content.places().of(node.get("nodeID"));
            node.put("x", place.x());
            node.put("y", place.y());
        }
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("nodes", content.nodes());
        file.put("edges", content.edges());
        return file;
    }

    @Override
    String writable(String words) {
        return XmlText.clean(words.replace("\r\n", "\n").replace('\r', '\n'));
    }

    /** JSON may spell any character with ASCII, so that none is lost that XML forbids. */
    private static String json(Object value) {
        String json = Json.compact(value);
        StringBuilder ascii = new StringBuilder(json.length());
        json.chars().forEach(c -> ascii.append(c < 0x7f ? String.valueOf((char) c) : String.format("\\u%04x", c)));
        return ascii.toString();
    }

    @Override
    void render(Map<String, Object> file, OutputStream out) throws IOException {
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("graphml");
            xml.writeDefaultNamespace("http://graphml.graphdrawing.org/xmlns");
            xml.writeNamespace("y", Y);
            keys(xml);
            xml.writeStartElement("graph");
            xml.writeAttribute("id", "G");
            xml.writeAttribute("edgedefault", "directed");
            data(xml, AifGraph.OWN, json(file.get(AifGraph.OWN)));
            for (Object node : (List<?>) file.get("nodes")) {
                node(xml, (Map<?, ?>) node);
            }
            for (Object edge : (List<?>) file.get("edges")) {
                edge(xml, (Map<?, ?>) edge);
            }
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private static void keys(XMLStreamWriter xml) throws XMLStreamException {
        for (String name : List.of("type", "text", AifGraph.OWN)) {
            xml.writeCharacters("\n");
            xml.writeEmptyElement("key");
            xml.writeAttribute("id", name);
            xml.writeAttribute("for", name.equals(AifGraph.OWN) ? "all" : "node");
            xml.writeAttribute("attr.name", name);
            xml.writeAttribute("attr.type", "string");
        }
        xml.writeEmptyElement("key");
        xml.writeAttribute("id", "graphics");
        xml.writeAttribute("for", "node");
        xml.writeAttribute("yfiles.type", "nodegraphics");
    }

    private static void node(XMLStreamWriter xml, Map<?, ?> node) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeStartElement("node");
        xml.writeAttribute("id", XmlText.clean((String) node.get("nodeID")));
        data(xml, "type", (String) node.get("type"));
        String text = (String) node.get("text");
        data(xml, "text", text);
        data(xml, AifGraph.OWN, json(node.get(AifGraph.OWN)));
        xml.writeStartElement("data");
        xml.writeAttribute("key", "graphics");
        xml.writeStartElement("y", "ShapeNode", Y);
        xml.writeEmptyElement("y", "Geometry", Y);
        boolean large = node.get("type").equals("I") || node.get("type").equals("EN");
        xml.writeAttribute("x", String.valueOf(node.get("x")));
        xml.writeAttribute("y", String.valueOf(node.get("y")));
        xml.writeAttribute("width", large ? "220" : "60");
        xml.writeAttribute("height", large ? "80" : "30");
        xml.writeStartElement("y", "NodeLabel", Y);
        xml.writeCharacters(XmlText.clean(text));
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private static void edge(XMLStreamWriter xml, Map<?, ?> edge) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeEmptyElement("edge");
        xml.writeAttribute("id", "e" + edge.get("edgeID"));
        xml.writeAttribute("source", XmlText.clean((String) edge.get("fromID")));
        xml.writeAttribute("target", XmlText.clean((String) edge.get("toID")));
    }

    private static void data(XMLStreamWriter xml, String key, String text) throws XMLStreamException {
        xml.writeStartElement("data");
        xml.writeAttribute("key", key);
        xml.writeCharacters(XmlText.clean(text));
        xml.writeEndElement();
    }
}
