package org.debatemapper.formats.graph;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.debatemapper.core.exchange.DebateWriter;
import org.debatemapper.core.exchange.LossLedger;
import org.debatemapper.core.exchange.WriteOptions;
import org.debatemapper.formats.model.Remainder;
import org.debatemapper.formats.model.Selection;
import org.debatemapper.model.Argument;
import org.debatemapper.model.Attack;
import org.debatemapper.model.Debate;
import org.debatemapper.model.Element;
import org.debatemapper.model.Relation;
import org.debatemapper.model.Statement;
import org.debatemapper.model.operations.LocalTexts;
import org.debatemapper.model.operations.Relations;
import org.eclipse.core.runtime.IProgressMonitor;

/** Writes nodes and edges for programs that draw. A relation that is the end of another gets a small node of its own. */
abstract class DiagramWriter implements DebateWriter {
    private static final Set<String> KEPT = Set.of("Debate.statements", "Debate.relations", "Statement.text", "Argument.premises",
            "Argument.conclusion", "Argument.title", "Attack.source", "Attack.target", "Attack.symmetric", "Answer.claim", "Answer.issue",
            "Preference.preferred", "Preference.over", "Rephrase.source", "Rephrase.target");

    /** How an edge is drawn. */
    enum Kind {
        SUPPORT, ATTACK, BOTH, OTHER
    }

    @Override
    public final void write(Debate debate, OutputStream out, WriteOptions options, LossLedger ledger, IProgressMonitor monitor)
            throws IOException {
        Selection selection = new Selection(debate, options);
        Map<Element, String> names = new HashMap<>();
        StringBuilder text = new StringBuilder();
        begin(text);
        for (Statement statement : selection.statements()) {
            names.put(statement, "n" + (names.size() + 1));
            node(text, names.get(statement), selection.words(statement), statement, false);
        }
        Set<Element> ends = new HashSet<>();
        selection.relations().forEach(relation -> ends.addAll(relation.ends()));
        for (Relation relation : selection.relations()) {
            if (relation instanceof Argument argument && argument.needsNode() || ends.contains(relation)) {
                names.put(relation, "r" + (names.size() + 1));
                node(text, names.get(relation), label(relation, selection), relation, true);
            }
        }
        selection.relations().forEach(relation -> edges(text, relation, names));
        end(text);
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
        Remainder.tell(selection, KEPT, ledger);
    }

    private static String label(Relation relation, Selection selection) {
        if (relation instanceof Argument argument) {
            String title = selection.title(argument);
            return !title.isEmpty() ? title : argument.getScheme() == null ? "+"
                    : LocalTexts.resolve(argument.getScheme().getName(), selection.languages());
        }
        return relation instanceof Attack ? "\u2212" : relation.eClass().getName();
    }

    private void edges(StringBuilder text, Relation relation, Map<Element, String> names) {
        Kind kind = relation instanceof Argument ? Kind.SUPPORT
                : relation instanceof Attack attack ? attack.isSymmetric() ? Kind.BOTH : Kind.ATTACK : Kind.OTHER;
        String own = names.get(relation);
        String to = names.get(Relations.targetOf(relation));
        if (relation instanceof Argument argument) {
            argument.getPremises().forEach(premise -> edge(text, names.get(premise), own == null ? to : own, kind, false));
        } else {
            edge(text, names.get(Relations.sourceOf(relation)), own == null ? to : own, kind, false);
        }
        edge(text, own, to, kind, true);
    }

    private void edge(StringBuilder text, String from, String to, Kind kind, boolean optional) {
        if (from != null && to != null) {
            edge(text, from, to, optional && kind == Kind.BOTH ? Kind.ATTACK : kind);
        }
    }

    abstract void begin(StringBuilder text);

    abstract void node(StringBuilder text, String name, String words, Element element, boolean small);

    abstract void edge(StringBuilder text, String from, String to, Kind kind);

    abstract void end(StringBuilder text);
}
