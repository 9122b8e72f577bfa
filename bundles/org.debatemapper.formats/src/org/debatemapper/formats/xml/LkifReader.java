package org.debatemapper.formats.xml;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import javax.xml.stream.XMLStreamReader;

import org.debatemapper.core.exchange.DebateReader;
import org.debatemapper.core.exchange.ExchangeException;
import org.debatemapper.core.exchange.Input;
import org.debatemapper.core.exchange.Loss;
import org.debatemapper.core.exchange.LossLedger;
import org.debatemapper.core.exchange.Sample;
import org.debatemapper.formats.model.NewDebate;
import org.debatemapper.formats.model.SchemeTable;
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

    private static final class Graph implements XmlInput.Events {
        private final NewDebate target;
        private final String file;
        private final SchemeTable schemes;
        private final Map<String, Claim> claims = new LinkedHashMap<>();
        private final Set<String> told = new HashSet<>();
        private Claim current;
        private ProConArgument argument;
        private int line;

        Graph(NewDebate target, String file) {
            this.target = target;
            this.file = file;
            this.schemes = new SchemeTable(target);
        }

        @Override
        public void start(String name, XMLStreamReader reader, int at) throws ExchangeException {
            line = at;
            switch (name) {
            case "theory", "rule", "source" -> rest(name, at);
            case "argument-graph" -> target.debate().setTitle(target.text(reader.getAttributeValue(null, "title")));
            case "statement" -> statement(reader);
            case "argument" -> argument(reader);
            case "conclusion" -> {
                if (argument != null) {
                    argument.conclusion(claims.get(reader.getAttributeValue(null, "statement")));
                }
            }
            case "premise" -> premise(reader);
            default -> {
                return;
            }
            }
        }

        /** Tells the first of a kind only: a theory may hold thousands of rules. */
        private void rest(String name, int at) {
            if (told.add(name)) {
                target.lost(Loss.Kind.OMITTED, name, FormatNotice.LKIF_NOT_READ.with(), at);
            }
        }

        private void argument(XMLStreamReader reader) {
            String id = String.valueOf(reader.getAttributeValue(null, "id"));
            argument = new ProConArgument(id, "con".equals(reader.getAttributeValue(null, "direction")), reader.getAttributeValue(null, "scheme"),
                    reader.getAttributeValue(null, "title"));
            argument.keep(ID, id);
            argument.keep("lkif.weight", reader.getAttributeValue(null, "weight"));
        }

        private void statement(XMLStreamReader reader) throws ExchangeException {
            String key = String.valueOf(reader.getAttributeValue(null, "id"));
            current = target.claim(null, null);
            current.getProperties().put(ID, key);
            for (String attribute : List.of("value", "standard")) {
                if (reader.getAttributeValue(null, attribute) != null) {
                    current.getProperties().put("lkif." + attribute, reader.getAttributeValue(null, attribute));
                }
            }
            if ("true".equals(reader.getAttributeValue(null, "assumption"))) {
                current.setBurden(BurdenOfProof.PRESUMPTION);
            }
            if (claims.putIfAbsent(key, current) != null) {
                throw new ExchangeException(file, line, 0, FormatNotice.LKIF_DUPLICATE.with(key));
            }
        }

        private void premise(XMLStreamReader reader) {
            String statement = reader.getAttributeValue(null, "statement");
            Claim premise = claims.get(statement);
            String type = reader.getAttributeValue(null, "type");
            boolean against = "exception".equals(type) || "negative".equals(reader.getAttributeValue(null, "polarity"));
            if (premise == null) {
                target.lost(Loss.Kind.OMITTED, String.valueOf(statement), FormatNotice.LKIF_PREMISE.with(), line);
            } else if (argument != null && against) {
                argument.exception(premise);
            } else if (argument != null) {
                argument.premise(premise, reader.getAttributeValue(null, "role"));
                argument.keep("lkif.assumptions", "assumption".equals(type) ? statement : null);
            }
        }

        @Override
        public void end(String name, String text) {
            if (name.equals("s") && current != null) {
                current.setText(target.text(text.strip()));
            } else if (name.equals("argument") && argument != null) {
                argument.make(target, schemes, line);
                argument = null;
            }
        }
    }
}
