package org.debatemapper.formats.aif;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.debatemapper.core.exchange.DebateWriter;
import org.debatemapper.core.exchange.LossLedger;
import org.debatemapper.core.exchange.WriteOptions;
import org.debatemapper.formats.model.Expressible;
import org.debatemapper.formats.model.Extension;
import org.debatemapper.formats.model.ModelEncoder;
import org.debatemapper.formats.model.Selection;
import org.debatemapper.formats.model.StatementExtension;
import org.debatemapper.formats.structure.Json;
import org.debatemapper.model.Answer;
import org.debatemapper.model.Argument;
import org.debatemapper.model.Attack;
import org.debatemapper.model.Debate;
import org.debatemapper.model.Element;
import org.debatemapper.model.Identified;
import org.debatemapper.model.Preference;
import org.debatemapper.model.Relation;
import org.debatemapper.model.Rephrase;
import org.debatemapper.model.Statement;
import org.debatemapper.model.operations.LocalTexts;
import org.debatemapper.model.operations.Relations;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * Writes AIF in JSON. What AIF cannot say stands under the key {@code debateMapper} of nodes and of the file, so that
 * {@link AifReader} gives the same debate back.
 */
abstract class AifWriter implements DebateWriter {
    /** Marks the second conflict node of a symmetric attack. */
    static final String TWIN = "twin";

    @Override
    public final void write(Debate debate, OutputStream out, WriteOptions options, LossLedger ledger, IProgressMonitor monitor)
            throws IOException {
        render(new Run(new Selection(debate, options)).graph(), out);
    }

    /** @return the file with this content, but without what this program says of the whole debate */
    abstract Map<String, Object> file(AifContent content);

    /** @return whether the format has locutions, and people who say them */
    boolean hasLocutions() {
        return true;
    }

    /** @return as much of a text as the syntax can hold as it is */
    String writable(String words) {
        return words;
    }

    /** Writes what {@link #file} gave. */
    void render(Map<String, Object> file, OutputStream out) throws IOException {
        Json.write(file, out);
    }

    /** Adds what this program says of the whole debate. */
    void addOwn(Map<String, Object> file, Map<String, Object> own) {
        file.put(AifGraph.OWN, own);
    }

    /** A conflict before a preference attacks it, so that AIF cannot say that a conflict is preferred. */
    private static boolean isKnown(Relation relation) {
        if (relation instanceof Preference preference) {
            return isNode(preference.getPreferred()) && isNode(preference.getOver());
        }
        return !(relation instanceof Answer);
    }

    private static boolean isNode(Element end) {
        return end == null || end instanceof Statement || end instanceof Argument;
    }

    /** The writing of one debate. */
    private final class Run {
        private final Selection selection;
        private final ModelEncoder encoder = new ModelEncoder();
        private final List<Map<String, Object>> nodes = new ArrayList<>();
        private final List<Map<String, Object>> edges = new ArrayList<>();
        private final Map<Element, String> ids = new HashMap<>();
        private final Map<String, Element> elements = new HashMap<>();
        private final Map<String, Locution> locutions = new LinkedHashMap<>();
        private final NodePlaces places;
        private final Set<String> used = new HashSet<>();

        Run(Selection selection) {
            this.selection = selection;
            this.places = new NodePlaces(elements, selection);
        }

        Map<String, Object> graph() {
            List<Relation> relations = Expressible.relations(selection, AifWriter::isKnown);
            selection.statements().forEach(this::id);
            relations.forEach(this::id);
            selection.statements().forEach(this::statement);
            relations.forEach(this::relation);
            Map<String, Object> own = Extension.rest(encoder, selection.debate(), selection.statements(), relations);
            if (hasLocutions()) {
                locutions(own);
            }
            Map<String, Object> file = file(new AifContent(nodes, edges, places, locutions, selection));
            addOwn(file, own);
            return file;
        }

        private void locutions(Map<String, Object> own) {
            Map<String, Object> records = new LinkedHashMap<>();
            for (Locution locution : Locutions.of(selection, ids::containsKey)) {
                String id = fresh(locution.aifId(), "L");
                locutions.put(id, locution);
                records.put(id, locution.record(ids));
                node(id, "L", locution.text(), null);
                for (Locution.Anchor anchor : locution.anchors()) {
                    String force = fresh(null, "YA");
                    node(force, "YA", anchor.force(), null);
                    edge(id, force);
                    edge(force, ids.get(anchor.content()));
                    places.beside(anchor.content(), force, id);
                }
            }
            if (!records.isEmpty()) {
                own.put(WrittenLocutions.KEY, records);
            }
        }

        private String fresh(String wanted, String type) {
            String id = wanted != null && used.add(wanted) ? wanted : null;
            for (int number = nodes.size() + 1; id == null; number++) {
                id = used.add(type + number) ? type + number : null;
            }
            return id;
        }

        private void id(Element element) {
            String original = element.getProperties().get("aif.id");
            String own = encoder.id((Identified) element);
            String id = original != null && used.add(original) ? original : own;
            used.add(id);
            ids.put(element, id);
            elements.put(id, element);
        }

        private void statement(Statement statement) {
            String words = writable(selection.words(statement));
            node(ids.get(statement), statement.isImplicit() ? "EN" : "I", words,
                    StatementExtension.of(encoder, statement, selection.debate(), words));
        }

        private void relation(Relation relation) {
            String id = ids.get(relation);
            node(id, type(relation), scheme(relation),
                    encoder.encode(relation, List.of("premises", "conclusion", "source", "target", "preferred", "over")));
            if (relation instanceof Argument argument) {
                argument.getPremises().forEach(premise -> edge(ids.get(premise), id));
            } else if (Relations.sourceOf(relation) != null) {
                edge(ids.get(Relations.sourceOf(relation)), id);
            }
            if (Relations.targetOf(relation) != null) {
                edge(id, ids.get(Relations.targetOf(relation)));
            }
            if (relation instanceof Attack attack && attack.isSymmetric() && attack.getTarget() instanceof Statement target) {
                node(id + "-twin", "CA", "Default Conflict", Map.of(TWIN, id));
                edge(ids.get(target), id + "-twin");
                if (attack.getSource() != null) {
                    edge(id + "-twin", ids.get(attack.getSource()));
                }
            }
        }

        private static String type(Relation relation) {
            return relation instanceof Argument ? "RA" : relation instanceof Attack ? "CA"
                    : relation instanceof Preference ? "PA" : "MA";
        }

        private String scheme(Relation relation) {
            if (relation instanceof Argument argument && argument.getScheme() != null) {
                return LocalTexts.resolve(argument.getScheme().getName(), selection.languages());
            }
            String kept = relation.getProperties().get("aif.scheme");
            return kept != null ? kept : relation instanceof Argument ? "Default Inference" : relation instanceof Attack ? "Default Conflict"
                    : relation instanceof Rephrase ? "Default Rephrase" : "Default Preference";
        }

        private void node(String id, String type, String text, Map<String, Object> own) {
            Map<String, Object> node = new LinkedHashMap<>();
            node.put("nodeID", id);
            node.put("text", text);
            node.put("type", type);
            node.put("timestamp", locutions.containsKey(id) ? AifTime.of(locutions.get(id), selection) : AifTime.of(elements.get(id), selection));
            if (own != null) {
                node.put(AifGraph.OWN, own);
            }
            nodes.add(node);
        }

        private void edge(String from, String to) {
            Map<String, Object> edge = new LinkedHashMap<>();
            edge.put("edgeID", String.valueOf(edges.size() + 1));
            edge.put("fromID", from);
            edge.put("toID", to);
            edges.add(edge);
        }
    }
}
