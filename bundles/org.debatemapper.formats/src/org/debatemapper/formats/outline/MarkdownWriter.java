package org.debatemapper.formats.outline;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

import org.debatemapper.core.exchange.DebateWriter;
import org.debatemapper.core.exchange.LossLedger;
import org.debatemapper.core.exchange.WriteOptions;
import org.debatemapper.formats.model.Changes;
import org.debatemapper.formats.model.DebateTree;
import org.debatemapper.formats.model.DebateTree.Place;
import org.debatemapper.formats.model.DebateTree.Stance;
import org.debatemapper.formats.model.Links;
import org.debatemapper.formats.model.Selection;
import org.debatemapper.model.Citation;
import org.debatemapper.model.Debate;
import org.debatemapper.model.Statement;
import org.debatemapper.model.operations.LocalTexts;
import org.eclipse.core.runtime.IProgressMonitor;

/** Writes an outline of pros and cons in Markdown. */
public final class MarkdownWriter implements DebateWriter {
    private static final Set<String> KEPT = Set.of("Statement.citations", "Citation.source", "Debate.sources", "Source.kind",
            "Source.url");

    @Override
    public void write(Debate debate, OutputStream out, WriteOptions options, LossLedger ledger, IProgressMonitor monitor)
            throws IOException {
        Selection selection = new Selection(debate, options);
        StringBuilder text = new StringBuilder();
        String title = LocalTexts.resolve(debate.getTitle(), selection.languages());
        if (!title.isEmpty()) {
            text.append("# ").append(escape(title)).append("\n\n");
        }
        List<Place> places = DebateTree.of(selection, ledger,
                new DebateTree.Form(KEPT, MarkdownWriter::oneLine, s -> MarkdownReader.plain(entry(s, selection)),
                        all -> OutlineDebate.issues(all, s -> MarkdownReader.plain(entry(s, selection))), false));
        Changes changes = new Changes();
        Links.compare(selection, statement -> MarkdownReader.links(entry(statement, selection)), changes);
        changes.tell(ledger);
        for (Place place : places) {
            text.append("  ".repeat(place.path().size() - 1)).append("- ");
            text.append(place.stance() == Stance.PRO ? "**Pro:** " : place.stance() == Stance.CON ? "**Con:** " : "");
            text.append(entry(place.statement(), selection));
            text.append(place.first() == null ? "" : " \u2191").append('\n');
        }
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String entry(Statement statement, Selection selection) {
        StringBuilder text = new StringBuilder(escape(selection.words(statement)));
        statement.getCitations().forEach(citation -> link(citation, text));
        return text.toString();
    }

    private static void link(Citation citation, StringBuilder text) {
        if (citation.getSource() != null && citation.getSource().getUrl() != null) {
            String name = citation.getSource().getTitle() == null ? "source" : citation.getSource().getTitle();
            text.append(" [").append(escape(name)).append("](").append(citation.getSource().getUrl().replaceAll("[\\s()]", "")).append(')');
        }
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private static String escape(String text) {
        return oneLine(text).replaceAll("([\\\\`*_\\[\\]#])", "\\\\$1");
    }
}
