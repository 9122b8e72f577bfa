package org.debatemapper.formats.outline;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes a mind map of FreeMind; the title of the debate is its middle. */
public final class FreemindWriter extends XmlOutlineWriter {
    @Override
    void begin(XMLStreamWriter xml, String title) throws XMLStreamException {
        xml.writeStartElement("map");
        xml.writeAttribute("version", "1.0.1");
        xml.writeStartElement("node");
        xml.writeAttribute("TEXT", title.isEmpty() ? "\u2026" : title);
    }

    @Override
    void entry(XMLStreamWriter xml, String text, String id) throws XMLStreamException {
        xml.writeStartElement("node");
        xml.writeAttribute("ID", id);
        xml.writeAttribute("TEXT", text);
    }
}
