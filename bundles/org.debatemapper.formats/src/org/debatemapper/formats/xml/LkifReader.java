package org.debatemapper.formats.xml;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import javax.xml.stream.XMLStreamReader;

import org.debatemapper.core.exchange.DebateReader;
import org.debatemapper.core.exchange.ExchangeException;
import org.debatemapper.core.exchange.Input;
import org.debatemapper.core.exchange.Loss;
import org.debatemapper.core.exchange.LossLedger;
import org.debatemapper.core.exchange.Sample;
import org.debatemapper.formats.model.NewDebate;
import org.debatemapper.formats.model.XmlInput;
import org.debatemapper.formats.notice.FormatNotice;
import org.debatemapper.model.BurdenOfProof;
import org.debatemapper.model.Claim;
import org.debatemapper.model.Debate;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * Reads argument graphs in LKIF of Carneades 2. An argument con becomes an attack, of an unstated claim if it has several
 * premises, a title or a scheme; exceptions and negative premises attack the argument.
 */
public final class LkifReader implements DebateReader {
    private static final String ID = "lkif.id";

    @Override
    public int confidence(Sample sample) {
        return sample.text().contains("<lkif") ? CERTAIN : NEVER;
    }

    @Override
    public Debate read(Input input, LossLedger ledger, IProgressMonitor monitor) throws ExchangeException {
        NewDebate target = new NewDebate(input, ledger);
        target.debate().setBurden(BurdenOfProof.PROOF);
        XmlInput.read(input, new Graph(target, input.name()));
        return target.finish();
    }

    private static final class Graph extends ProConGraph {
        private final Set<String> told = new HashSet<>();
        private final LkifWords words = new LkifWords();
        private Claim current;

        Graph(NewDebate target, String file) {
            super(target, file);
        }

        @Override
        void start(String name, XMLStreamReader reader) throws ExchangeException {
            if (words.isOpen()) {
                words.start(name, reader.getAttributeValue(null, "pred"));
                return;
            }
            switch (name) {
            case "theory", "rule", "source" -> rest(name);
            case "argument-graph" -> target().debate().setTitle(target().text(reader.getAttributeValue(null, "title")));
            case "statement" -> statement(reader);
            default -> {
                return;
            }
            }
        }

        /** Tells the first of a kind only: a theory may hold thousands of rules. */
        private void rest(String name) {
            if (told.add(name)) {
                target().lost(Loss.Kind.OMITTED, name, FormatNotice.LKIF_NOT_READ.with(), line());
            }
        }

        private void statement(XMLStreamReader reader) throws ExchangeException {
            String key = String.valueOf(reader.getAttributeValue(null, "id"));
            words.start("statement", null);
            current = statement(key);
            current.getProperties().put(ID, key);
            for (String attribute : List.of("value", "standard")) {
                if (reader.getAttributeValue(null, attribute) != null) {
                    current.getProperties().put("lkif." + attribute, reader.getAttributeValue(null, attribute));
                }
            }
            if ("true".equals(reader.getAttributeValue(null, "assumption"))) {
                current.setBurden(BurdenOfProof.PRESUMPTION);
            }
        }

        @Override
        ProConArgument argument(XMLStreamReader reader) {
            String id = String.valueOf(reader.getAttributeValue(null, "id"));
            ProConArgument begun = new ProConArgument(id, "con".equals(reader.getAttributeValue(null, "direction")),
                    reader.getAttributeValue(null, "scheme"), reader.getAttributeValue(null, "title"));
            begun.keep(ID, id);
            begun.keep("lkif.weight", reader.getAttributeValue(null, "weight"));
            return begun;
        }

        @Override
        boolean isException(XMLStreamReader reader) {
            return "exception".equals(reader.getAttributeValue(null, "type"))
                    || "negative".equals(reader.getAttributeValue(null, "polarity"));
        }

        @Override
        void premise(Claim premise, XMLStreamReader reader) {
            boolean assumed = "assumption".equals(reader.getAttributeValue(null, "type"));
            argument().keep("lkif.assumptions", assumed ? reader.getAttributeValue(null, "statement") : null);
        }

        @Override
        public void characters(String text) {
            words.characters(text);
        }

        @Override
        public void end(String name, String text) {
            if (words.isOpen()) {
                String all = words.end();
                if (all != null) {
                    current.setText(target().text(all));
                    if (!words.names().isEmpty()) {
                        current.getProperties().put("lkif.names", String.join(" ", words.names()));
                    }
                }
            } else if (name.equals("argument")) {
                argumentEnds();
            }
        }
    }
}
