package org.debatemapper.formats.kialo;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.debatemapper.core.exchange.DebateWriter;
import org.debatemapper.core.exchange.Loss;
import org.debatemapper.core.exchange.LossLedger;
import org.debatemapper.core.exchange.WriteOptions;
import org.debatemapper.formats.model.Changes;
import org.debatemapper.formats.model.DebateTree;
import org.debatemapper.formats.model.DebateTree.Place;
import org.debatemapper.formats.model.DebateTree.Stance;
import org.debatemapper.formats.model.Links;
import org.debatemapper.formats.model.Selection;
import org.debatemapper.formats.notice.FormatNotice;
import org.debatemapper.model.Citation;
import org.debatemapper.model.Debate;
import org.debatemapper.model.Statement;
import org.debatemapper.model.operations.LocalTexts;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * Writes the first generation of Kialo's text export, which most programs read: a tree in depth first order, a claim used
 * again as a link to its first place. What a tree of pros and cons cannot say is in the ledger.
 */
public final class KialoWriter implements DebateWriter {
    private static final Set<String> KEPT = Set.of("Statement.citations", "Citation.source", "Citation.note", "Debate.sources", "Source.kind",
            "Source.url");

    @Override
    public void write(Debate debate, OutputStream out, WriteOptions options, LossLedger ledger, IProgressMonitor monitor)
            throws IOException {
        Selection selection = new Selection(debate, options);
        List<Place> places = DebateTree.of(selection, ledger, new DebateTree.Form(KEPT, KialoWriter::oneLine,
                s -> KialoReader.plain(words(s, selection)), KialoWriter::issues, true));
        String title = oneLine(LocalTexts.resolve(debate.getTitle(), selection.languages()));
        boolean several = places.stream().filter(place -> place.path().size() == 1).count() != 1;
        if (several) {
            ledger.add(Loss.Kind.CHANGED, title, FormatNotice.TREE_TOP.about(List.of("Debate.statements", "Debate.relations")));
        }
        Changes changes = new Changes();
        Links.compare(selection, statement -> KialoReader.links(words(statement, selection)), changes);
        changes.tell(ledger);
        StringBuilder text = new StringBuilder("Discussion Title: " + title + "\n\n");
        if (several) {
            text.append("1. ").append(title).append('\n');
        }
        for (Place place : places) {
            text.append(path(place.path(), several)).append(place.stance() == Stance.PRO ? " Pro: " : place.stance() == Stance.CON ? " Con: " : " ");
            text.append(place.first() != null ? "-> See " + path(place.first(), several) : words(place.statement(), selection));
            text.append('\n');
        }
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** A reader takes the first claim for a question if all that stands right below it is neither pro nor con. */
    private static Set<Statement> issues(List<Place> places) {
        boolean one = places.stream().filter(place -> place.path().size() == 1).count() == 1;
        List<Place> below = places.stream().filter(place -> place.path().size() == 2).toList();
        boolean question = one && !below.isEmpty() && below.stream().allMatch(place -> place.stance() == Stance.NONE);
        return question ? Set.of(places.get(0).statement()) : Set.of();
    }

    private static String path(List<Integer> numbers, boolean several) {
        return (several ? "1." : "") + numbers.stream().map(n -> n + ".").collect(Collectors.joining());
    }

    private static String words(Statement statement, Selection selection) {
        LinkedWords words = new LinkedWords(escaped(selection.words(statement)));
        for (Citation citation : statement.getCitations()) {
            String url = citation.getSource() == null ? null : citation.getSource().getUrl();
            if (url != null) {
                words.link(citation.getNote() == null ? "" : escaped(citation.getNote()), address(url));
            }
        }
        return words.toString();
    }

    private static String escaped(String text) {
        return oneLine(text).replaceAll("([()\\[\\]])", "\\\\$1");
    }

    /** Kialo ends an address at the first parenthesis that was not opened in it. */
    private static String address(String url) {
        String safe = url.replace("[", "%5B").replace("]", "%5D").replaceAll("\\s", "%20");
        boolean balanced = safe.matches("[^()]++(\\([^()]{0,500}\\)[^()]{0,500}){0,5}");
        return balanced ? safe : safe.replace("(", "%28").replace(")", "%29");
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
