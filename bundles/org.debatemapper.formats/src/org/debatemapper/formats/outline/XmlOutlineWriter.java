package org.debatemapper.formats.outline;

import java.io.IOException;
import java.io.OutputStream;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.debatemapper.core.exchange.DebateWriter;
import org.debatemapper.core.exchange.LossLedger;
import org.debatemapper.core.exchange.WriteOptions;
import org.debatemapper.formats.model.DebateTree;
import org.debatemapper.formats.model.DebateTree.Place;
import org.debatemapper.formats.model.DebateTree.Stance;
import org.debatemapper.formats.model.ModelEncoder;
import org.debatemapper.formats.model.Selection;
import org.debatemapper.formats.model.XmlText;
import org.debatemapper.model.Debate;
import org.debatemapper.model.operations.LocalTexts;
import org.eclipse.core.runtime.IProgressMonitor;

/** Writes nested elements with a text each. */
abstract class XmlOutlineWriter implements DebateWriter {
    @Override
    public final void write(Debate debate, OutputStream out, WriteOptions options, LossLedger ledger, IProgressMonitor monitor)
            throws IOException {
        Selection selection = new Selection(debate, options);
        ModelEncoder encoder = new ModelEncoder();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            begin(xml, XmlText.clean(LocalTexts.resolve(debate.getTitle(), selection.languages())));
            int depth = 0;
            for (Place place : DebateTree.of(selection, ledger)) {
                for (; depth >= place.path().size(); depth--) {
                    xml.writeEndElement();
                }
                String mark = place.stance() == Stance.PRO ? "Pro: " : place.stance() == Stance.CON ? "Con: " : "";
                xml.writeCharacters("\n");
                entry(xml, XmlText.clean(mark + selection.words(place.statement())), encoder.id(place.statement()));
                depth++;
            }
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    abstract void begin(XMLStreamWriter xml, String title) throws XMLStreamException;

    abstract void entry(XMLStreamWriter xml, String text, String id) throws XMLStreamException;
}
