package org.debatemapper.formats.outline;

import java.util.List;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.debatemapper.core.exchange.Loss;
import org.debatemapper.core.exchange.LossLedger;
import org.debatemapper.formats.model.Selection;
import org.debatemapper.formats.notice.FormatNotice;
import org.debatemapper.model.operations.LocalTexts;

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
    void tell(Selection selection, LossLedger ledger) {
        ledger.add(Loss.Kind.CHANGED, LocalTexts.resolve(selection.debate().getTitle(), selection.languages()),
                FormatNotice.TREE_TOP.about(List.of("Debate.title", "Debate.statements", "Debate.relations")));
    }

    @Override
    void entry(XMLStreamWriter xml, String text, String id) throws XMLStreamException {
        xml.writeStartElement("node");
        xml.writeAttribute("ID", id);
        xml.writeAttribute("TEXT", text);
    }
}
