package org.debatemapper.formats.xml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
import org.debatemapper.model.Argument;
import org.debatemapper.model.Attackable;
import org.debatemapper.model.Attack;
import org.debatemapper.model.Claim;
import org.debatemapper.model.Debate;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.common.util.EMap;

/**
 * Reads argument graphs of the microtext corpora (Peldszus and Stede): segments joined to discourse units; supports and
 * examples, additional premises of a support, rebuttals, undercuts of a relation.
 */
public final class ArggraphReader implements DebateReader {
    private static final String ID = "arggraph.id";

    @Override
    public int confidence(Sample sample) {
        return sample.text().contains("<arggraph") ? CERTAIN : NEVER;
    }

    @Override
    public Debate read(Input input, LossLedger ledger, IProgressMonitor monitor) throws ExchangeException {
        NewDebate target = new NewDebate(input, ledger);
        Graph graph = new Graph(target);
        XmlInput.read(input, graph);
        return graph.finish();
    }

    /** An edge of the file. */
    private record Edge(String id, String source, String target, String type, int line) {
    }

    private static final class Graph implements XmlInput.Events {
        private final NewDebate target;
        private final Map<String, String> segments = new LinkedHashMap<>();
        private final Map<String, Claim> units = new LinkedHashMap<>();
        private final List<Edge> edges = new ArrayList<>();
        private final Map<String, Attackable> relations = new HashMap<>();
        private String segment;

        Graph(NewDebate target) {
            this.target = target;
        }

        @Override
        public void start(String name, XMLStreamReader reader, int line) {
            String id = reader.getAttributeValue(null, "id");
            switch (name) {
            case "arggraph" -> {
                target.debate().setTitle(target.text(id));
                keep(target.debate().getProperties(), "arggraph.topic", reader.getAttributeValue(null, "topic_id"));
                keep(target.debate().getProperties(), "arggraph.stance", reader.getAttributeValue(null, "stance"));
            }
            case "edu" -> segment = id;
            case "adu" -> {
                Claim unit = target.claim(null, null);
                unit.getProperties().put(ID, String.valueOf(id));
                keep(unit.getProperties(), "arggraph.type", reader.getAttributeValue(null, "type"));
                units.put(id, unit);
            }
            case "edge" -> edges.add(new Edge(id, reader.getAttributeValue(null, "src"), reader.getAttributeValue(null, "trg"),
                    String.valueOf(reader.getAttributeValue(null, "type")), line));
            default -> {
                return;
            }
            }
        }

        private static void keep(EMap<String, String> properties, String key, String value) {
            if (value != null) {
                properties.put(key, value);
            }
        }

        @Override
        public void end(String name, String text) {
            if (name.equals("edu")) {
                segments.put(segment, text.strip());
            }
        }

        Debate finish() {
            Map<String, String> joined = new HashMap<>();
            edges.stream().filter(e -> e.type().equals("seg") && !units.containsKey(e.target()))
                    .forEach(e -> joined.merge(e.target(), segments.getOrDefault(e.source(), ""), (a, b) -> a + " " + b));
            for (Edge edge : edges) {
                if (edge.type().equals("seg") && units.containsKey(edge.target())) {
                    Claim unit = units.get(edge.target());
                    String words = segments.getOrDefault(edge.source(), joined.getOrDefault(edge.source(), ""));
                    unit.setText(target.text(unit.getText() == null ? words : unit.getText().get(target.language()) + " " + words));
                }
            }
            edges.stream().filter(edge -> !edge.type().equals("seg")).forEach(this::relate);
            List<Edge> waiting = edges.stream().filter(edge -> edge.type().equals("add") || edge.type().equals("und")).toList();
            int before = waiting.size() + 1;
            while (!waiting.isEmpty() && waiting.size() < before) {
                before = waiting.size();
                waiting = waiting.stream().filter(edge -> !attach(edge)).toList();
            }
            waiting.forEach(edge -> target.lost(Loss.Kind.OMITTED, String.valueOf(edge.id()),
                    FormatNotice.ARGGRAPH_OWNER.with(), edge.line()));
            return target.finish();
        }

        private void relate(Edge edge) {
            Claim source = units.get(edge.source());
            Claim end = units.get(edge.target());
            if (edge.type().equals("add") || edge.type().equals("und")) {
                return;
            }
            if (source == null || end == null) {
                target.lost(Loss.Kind.OMITTED, String.valueOf(edge.id()), FormatNotice.AIF_EDGE_END.with(), edge.line());
                return;
            }
            Attackable made = edge.type().equals("reb") ? target.attack(source, end) : target.argument(List.of(source), end);
            made.getProperties().put(ID, String.valueOf(edge.id()));
            if (!List.of("sup", "reb").contains(edge.type())) {
                made.getProperties().put("arggraph.type", edge.type());
            }
            relations.put(edge.id(), made);
        }

        /** @return false if what the edge belongs to is not there, or not there yet */
        private boolean attach(Edge edge) {
            Claim source = units.get(edge.source());
            Attackable end = relations.get(edge.target());
            if (source != null && end instanceof Argument argument && edge.type().equals("add")) {
                argument.getPremises().add(source);
                relations.put(edge.id(), argument);
                return true;
            }
            boolean joins = edge.type().equals("add") && end instanceof Attack;
            if (source == null || end == null || edge.type().equals("add") && !joins) {
                return false;
            }
            if (joins) {
                target.lost(Loss.Kind.APPROXIMATED, String.valueOf(edge.id()), FormatNotice.ARGGRAPH_JOINT_ATTACK.with(),
                        edge.line());
            }
            Attack attack = target.attack(source, joins ? ((Attack) end).getTarget() : end);
            attack.getProperties().put(ID, String.valueOf(edge.id()));
            relations.put(edge.id(), attack);
            return true;
        }
    }
}
