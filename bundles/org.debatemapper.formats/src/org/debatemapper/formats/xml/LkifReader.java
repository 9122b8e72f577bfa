package org.debatemapper.formats.xml;

import java.util.ArrayList;
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
import org.debatemapper.model.Argument;
import org.debatemapper.model.BurdenOfProof;
import org.debatemapper.model.Claim;
import org.debatemapper.model.Debate;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * Reads argument graphs in LKIF of Carneades 2. An argument con becomes an attack, of an unstated claim if it has several
 * premises; exceptions and negative premises attack the argument.
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
        private final List<Claim> premises = new ArrayList<>();
        private final List<Claim> exceptions = new ArrayList<>();
        private final Set<String> told = new HashSet<>();
        private Claim current;
        private Claim conclusion;
        private String id;
        private String scheme;
        private boolean con;
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
            case "argument" -> {
                id = String.valueOf(reader.getAttributeValue(null, "id"));
                scheme = reader.getAttributeValue(null, "scheme");
                con = "con".equals(reader.getAttributeValue(null, "direction"));
                conclusion = null;
                premises.clear();
                exceptions.clear();
            }
            case "conclusion" -> conclusion = claims.get(reader.getAttributeValue(null, "statement"));
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
            Claim premise = claims.get(reader.getAttributeValue(null, "statement"));
            boolean against = "exception".equals(reader.getAttributeValue(null, "type"))
                    || "negative".equals(reader.getAttributeValue(null, "polarity"));
            List<Claim> list = against ? exceptions : premises;
            if (premise == null) {
                target.lost(Loss.Kind.OMITTED, String.valueOf(id), FormatNotice.LKIF_PREMISE.with(), line);
            } else if (!list.contains(premise)) {
                list.add(premise);
            }
        }

        @Override
        public void end(String name, String text) {
            if (name.equals("s") && current != null) {
                current.setText(target.text(text.strip()));
            } else if (name.equals("argument")) {
                argument();
            }
        }

        private void argument() {
            if (conclusion == null) {
                target.lost(Loss.Kind.OMITTED, String.valueOf(id), FormatNotice.LKIF_CONCLUSION.with(), line);
                return;
            }
            boolean plainAttack = con && premises.size() == 1 && exceptions.isEmpty();
            if (plainAttack) {
                target.attack(premises.get(0), conclusion).getProperties().put(ID, id);
                return;
            }
            Claim end = conclusion;
            if (con) {
                end = target.claim(null, null);
                end.setImplicit(true);
                target.attack(end, conclusion);
            }
            Argument argument = target.argument(premises, end);
            argument.getProperties().put(ID, id);
            if (scheme != null && !scheme.isBlank()) {
                argument.setScheme(schemes.named(scheme));
            }
            exceptions.forEach(exception -> target.attack(exception, argument));
        }
    }
}
