package org.debatemapper.formats.outline;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;

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
            List<Place> places = DebateTree.of(selection, ledger,
                    new DebateTree.Form(Set.of(), XmlOutlineWriter::title, s -> OutlineDebate.words(attribute(selection.words(s))),
                            all -> OutlineDebate.issues(all, s -> attribute(selection.words(s))), false));
            tell(selection, ledger);
            for (Place place : places) {
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

    /** Tells what else is in another form. */
    void tell(Selection selection, LossLedger ledger) {
        // an outline has a place for a title
    }

    private static String title(String title) {
        return XmlText.clean(title.replaceAll("\r\n?", "\n")).strip();
    }

    /** XML has blanks for the line ends and tabs of an attribute. */
    private static String attribute(String text) {
        return XmlText.clean(text.replaceAll("\r\n|[\r\n\t]", " "));
    }

    abstract void begin(XMLStreamWriter xml, String title) throws XMLStreamException;

    abstract void entry(XMLStreamWriter xml, String text, String id) throws XMLStreamException;
}
