package org.debatemapper.formats.outline;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes OPML 2.0. */
public final class OpmlWriter extends XmlOutlineWriter {
    @Override
    void begin(XMLStreamWriter xml, String title) throws XMLStreamException {
        xml.writeStartElement("opml");
        xml.writeAttribute("version", "2.0");
        xml.writeStartElement("head");
        xml.writeStartElement("title");
        xml.writeCharacters(title);
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeStartElement("body");
    }

    @Override
    void entry(XMLStreamWriter xml, String text, String id) throws XMLStreamException {
        xml.writeStartElement("outline");
        xml.writeAttribute("text", text);
        xml.writeAttribute("id", id);
    }
}
