package org.debatemapper.formats.aif;

import java.util.List;

import org.debatemapper.core.exchange.DebateReader;
import org.debatemapper.core.exchange.ExchangeException;
import org.debatemapper.core.exchange.Input;
import org.debatemapper.core.exchange.LossLedger;
import org.debatemapper.core.exchange.Sample;
import org.debatemapper.formats.model.ModelMismatchException;
import org.debatemapper.formats.model.NewDebate;
import org.debatemapper.formats.model.XmlInput;
import org.debatemapper.model.Debate;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * Reads GraphML by the convention of {@link GraphmlWriter}. In other GraphML, as yEd, Gephi, Cytoscape and networkx write it, a node
 * is a claim with its text or label; an edge is support, or an attack if its label or its data say so, or its line is red.
 */
public final class GraphmlReader implements DebateReader {
    private static final String KEPT = "graphml.";

    @Override
    public int confidence(Sample sample) {
        return sample.text().contains("<graphml") ? CERTAIN : NEVER;
    }

    @Override
    public Debate read(Input input, LossLedger ledger, IProgressMonitor monitor) throws ExchangeException {
        NewDebate target = new NewDebate(input, ledger);
        GraphmlContent content = new GraphmlContent();
        XmlInput.read(input, content);
        AifGraph graph = new GraphmlGraph(content, target, input.name()).read();
        if (graph.own() == null) {
            describe(content.whole(), target);
        } else if (graph.own().get("language") instanceof String language) {
            target.debate().setLanguage(language);
        }
        try {
            return new AifImport(graph, target, KEPT).run();
        } catch (ModelMismatchException e) {
            throw new ExchangeException(input.name(), Math.max(1, e.getLine()), 0, e.getNotice(), e);
        }
    }

    private static void describe(GraphmlPart whole, NewDebate target) {
        target.debate().setTitle(target.text(whole.first(List.of("title", "name", "label"))));
        target.debate().setDescription(target.text(whole.first(List.of("description", "comment"))));
        whole.rest().forEach((name, value) -> target.debate().getProperties().put(KEPT + name, value));
    }
}
