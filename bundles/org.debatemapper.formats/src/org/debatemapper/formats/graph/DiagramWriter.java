package org.debatemapper.formats.graph;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.debatemapper.core.exchange.DebateWriter;
import org.debatemapper.core.exchange.LossLedger;
import org.debatemapper.core.exchange.WriteOptions;
import org.debatemapper.formats.model.Changes;
import org.debatemapper.formats.model.Extension;
import org.debatemapper.formats.model.ModelEncoder;
import org.debatemapper.formats.model.Remainder;
import org.debatemapper.formats.model.Selection;
import org.debatemapper.formats.model.StatementExtension;
import org.debatemapper.model.Argument;
import org.debatemapper.model.Attack;
import org.debatemapper.model.Debate;
import org.debatemapper.model.DebatePackage;
import org.debatemapper.model.Element;
import org.debatemapper.model.Relation;
import org.debatemapper.model.Statement;
import org.debatemapper.model.operations.LocalTexts;
import org.debatemapper.model.operations.Relations;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * Writes nodes and edges for programs that draw. A relation that is an end of another, starts from one or lacks an end gets a
 * small node of its own.
 */
abstract class DiagramWriter implements DebateWriter {
    private static final Set<String> KEPT = Set.of("Debate.statements", "Debate.relations", "Statement.text", "Argument.premises",
            "Argument.conclusion", "Argument.title", "Attack.source", "Attack.target", "Attack.symmetric", "Answer.claim", "Answer.issue",
            "Preference.preferred", "Preference.over", "Rephrase.source", "Rephrase.target", "Debate.groups", "Group.title", "Group.members",
            "Group.groups", Remainder.KINDS);
    private static final List<String> DRAWN = List.of("premises", "conclusion", "source", "target", "symmetric", "claim", "issue", "preferred", "over");

    @Override
    public final void write(Debate debate, OutputStream out, WriteOptions options, LossLedger ledger, IProgressMonitor monitor)
            throws IOException {
        Selection selection = new Selection(debate, options);
        boolean whole = keepsAll(options);
        Drawing drawing = new Drawing(selection, whole);
        out.write(drawing.text().getBytes(StandardCharsets.UTF_8));
        if (!whole) {
            Remainder.tell(selection, KEPT, ledger);
            Changes changes = changes(selection);
            Cluster.compare(selection.debate().getGroups(), drawing.clusters, changes);
            drawing.clusters.forEach(cluster -> titles(cluster, selection, changes));
            changes.tell(ledger);
        }
    }

    private Changes changes(Selection selection) {
        Changes changes = new Changes();
        for (Statement statement : selection.statements()) {
            changes.compare(DebatePackage.Literals.STATEMENT, "Statement.text", LocalTexts.resolve(statement.getText(), selection.languages()),
                    read(selection.words(statement)));
        }
        for (Relation relation : selection.relations()) {
            if (relation instanceof Argument argument && argument.needsNode()) {
                String read = read(label(argument, selection));
                changes.compare(DebatePackage.Literals.ARGUMENT, "Argument.title", selection.title(argument), GraphImport.PLAIN_LABELS.contains(read) ? "" : read);
            }
        }
        return changes;
    }

    private void titles(Cluster cluster, Selection selection, Changes changes) {
        String title = LocalTexts.resolve(cluster.group().getTitle(), selection.languages());
        changes.compare(DebatePackage.Literals.GROUP, "Group.title", title, read(title).strip());
        cluster.clusters().forEach(inner -> titles(inner, selection, changes));
    }

    private static String label(Relation relation, Selection selection) {
        if (relation instanceof Argument argument) {
            String title = selection.title(argument);
            return !title.isEmpty() ? title : argument.getScheme() == null ? "+"
                    : LocalTexts.resolve(argument.getScheme().getName(), selection.languages());
        }
        return relation instanceof Attack ? "\u2212" : kind(relation).words();
    }

    /** The class of a statement or of the node of a relation. */
    private static String name(Element element) {
        return element instanceof Attack attack && attack.isSymmetric() ? "conflict" : element.eClass().getName().toLowerCase(Locale.ROOT);
    }

    private static EdgeMeaning kind(Relation relation) {
        return relation instanceof Argument ? EdgeMeaning.SUPPORT
                : EdgeMeaning.valueOf(name(relation).toUpperCase(Locale.ROOT));
    }

    /** @return whether the drawing holds all of the debate, in data that only this program understands */
    abstract boolean keepsAll(WriteOptions options);

    /** @return what a reader finds of the words of a node */
    abstract String read(String words);

    abstract void begin(StringBuilder text, Map<String, Object> own);

    /**
     * @param kind
     *            the class of what it stands for
     * @param own
     *            what the drawing does not say of it; null if only what is drawn counts
     */
    abstract void node(StringBuilder text, String name, String words, String kind, Map<String, Object> own);

    /**
     * @param open
     *            whether it leads into the node of its own relation, without arrowhead
     * @param own
     *            what the drawing does not say of its relation; null if a node says it, or only what is drawn counts
     */
    abstract void edge(StringBuilder text, String from, String to, EdgeMeaning kind, boolean open, Map<String, Object> own);

    /** Begins a box around nodes that are there already; {@code name} tells it from other boxes. */
    abstract void beginCluster(StringBuilder text, String name, String title);

    abstract void member(StringBuilder text, String name);

    abstract void endCluster(StringBuilder text);

    abstract void end(StringBuilder text);

    /** The writing of one debate. */
    private final class Drawing {
        private final Selection selection;
        private final boolean whole;
        private final ModelEncoder encoder = new ModelEncoder();
        private final Map<Element, String> names = new HashMap<>();
        private final Set<Relation> read = new LinkedHashSet<>();
        private final StringBuilder text = new StringBuilder();
        private List<Cluster> clusters = List.of();
        private int boxes;

        Drawing(Selection selection, boolean whole) {
            this.selection = selection;
            this.whole = whole;
        }

        String text() {
            for (Statement statement : selection.statements()) {
                names.put(statement, "n" + (names.size() + 1));
                String words = selection.words(statement);
                node(text, names.get(statement), words, name(statement),
                        whole ? StatementExtension.of(encoder, statement, selection.debate(), DiagramWriter.this.read(words)) : null);
            }
            Set<Element> ends = new HashSet<>();
            selection.relations().forEach(relation -> ends.addAll(relation.ends()));
            for (Relation relation : selection.relations()) {
                if (ends.contains(relation) || needsNode(relation)) {
                    names.put(relation, "r" + (names.size() + 1));
                    String label = label(relation, selection);
                    node(text, names.get(relation), label, name(relation), whole ? own(relation, label) : null);
                }
            }
            clusters = Cluster.of(selection.debate().getGroups(), names::containsKey);
            clusters.forEach(this::box);
            selection.relations().forEach(this::edges);
            read.addAll(selection.relations());
            end(text);
            StringBuilder file = new StringBuilder();
            begin(file, whole ? Extension.rest(encoder, selection.debate(), selection.statements(), List.copyOf(read)) : null);
            return file.append(text).toString();
        }

        private void box(Cluster cluster) {
            boxes++;
            beginCluster(text, String.valueOf(boxes), LocalTexts.resolve(cluster.group().getTitle(), selection.languages()));
            cluster.members().forEach(member -> member(text, names.get(member)));
            cluster.clusters().forEach(this::box);
            endCluster(text);
        }

        private static boolean needsNode(Relation relation) {
            Element source = Relations.sourceOf(relation);
            boolean from = relation instanceof Argument argument ? !argument.needsNode() : source instanceof Statement;
            return !from || Relations.targetOf(relation) == null;
        }

        private Map<String, Object> own(Relation relation, String label) {
            Map<String, Object> own = new LinkedHashMap<>(encoder.encode(relation, DRAWN));
            if (label != null) {
                own.put(GraphImport.WRITTEN, DiagramWriter.this.read(label));
            }
            return own;
        }

        private void edges(Relation relation) {
            String own = names.get(relation);
            String to = names.get(Relations.targetOf(relation));
            List<? extends Element> sources = relation instanceof Argument argument ? argument.getPremises()
                    : Relations.sourceOf(relation) == null ? List.of() : List.of(Relations.sourceOf(relation));
            for (Element source : sources) {
                edge(text, names.get(source), own == null ? to : own, kind(relation), own != null, own == null && whole ? own(relation, null) : null);
                read.add(relation);
            }
            if (own != null && to != null) {
                edge(text, own, to, kind(relation), false, null);
                read.add(relation);
            }
        }
    }
}
