package org.debatemapper.formats.outline;

import javax.xml.stream.XMLStreamReader;

import org.debatemapper.core.exchange.DebateReader;
import org.debatemapper.core.exchange.ExchangeException;
import org.debatemapper.core.exchange.Input;
import org.debatemapper.core.exchange.LossLedger;
import org.debatemapper.core.exchange.Sample;
import org.debatemapper.formats.model.NewDebate;
import org.debatemapper.formats.model.XmlInput;
import org.debatemapper.model.Debate;
import org.debatemapper.model.Statement;
import org.eclipse.core.runtime.IProgressMonitor;

/** Reads OPML and mind maps of FreeMind and Freeplane. */
public final class XmlOutlineReader implements DebateReader {
    @Override
    public int confidence(Sample sample) {
        String head = sample.text().substring(0, Math.min(2_000, sample.text().length()));
        return head.contains("<opml") || head.contains("<map ") && sample.text().contains("<node") ? CERTAIN : NEVER;
    }

    @Override
    public Debate read(Input input, LossLedger ledger, IProgressMonitor monitor) throws ExchangeException {
        NewDebate target = new NewDebate(input, ledger);
        OutlineDebate outline = new OutlineDebate(target);
        XmlInput.read(input, new XmlInput.Events() {
            private int depth;
            private Statement last;

            @Override
            public void start(String name, XMLStreamReader reader, int line) {
                if (name.equals("outline") || name.equals("node")) {
                    depth++;
                    String words = reader.getAttributeValue(null, name.equals("node") ? "TEXT" : "text");
                    last = outline.entry(depth, words == null ? "" : words, line);
                    property("outline.id", reader.getAttributeValue(null, "ID"));
                    property("outline.id", reader.getAttributeValue(null, "id"));
                    property("outline.note", reader.getAttributeValue(null, "_note"));
                    String url = reader.getAttributeValue(null, name.equals("node") ? "LINK" : "url");
                    if (url != null && !url.isEmpty()) {
                        target.cite(last, url, null, null);
                    }
                }
            }

            private void property(String key, String value) {
                if (value != null && !value.isEmpty()) {
                    last.getProperties().put(key, value);
                }
            }

            @Override
            public void end(String name, String text) {
                if (name.equals("outline") || name.equals("node")) {
                    depth--;
                } else if (name.equals("title")) {
                    target.debate().setTitle(target.text(text.strip()));
                }
            }
        });
        if (target.debate().getStatements().isEmpty()) {
            throw new ExchangeException(input.name(), 1, 1, "There is no outline in it.");
        }
        return target.finish();
    }
}
