package org.debatemapper.formats.sources;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.debatemapper.core.exchange.DebateReader;
import org.debatemapper.core.exchange.ExchangeException;
import org.debatemapper.core.exchange.Input;
import org.debatemapper.core.exchange.Loss;
import org.debatemapper.core.exchange.LossLedger;
import org.debatemapper.core.exchange.Sample;
import org.debatemapper.formats.model.NewDebate;
import org.debatemapper.formats.structure.Json;
import org.debatemapper.model.Debate;
import org.debatemapper.model.Source;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * Reads sources in BibTeX; macros of {@code @string} are put in, comments and preambles skipped, LaTeX
 * becomes plain text. An entry with an open brace is left out if others follow. Fields that a source has no place for are kept as they are written.
 */
public final class BibtexReader implements DebateReader {
    private static final Pattern MARK = Pattern.compile("(?m)^\\s*+@[A-Za-z]++\\s*+\\{\\s*+[^\\s,{}]++\\s*+,");
    /** Entries in round brackets, and those without a key. */
    private static final Pattern RARE_MARK = Pattern.compile("(?mi)^\\s*+@(?:article|book|booklet|conference|inbook|incollection|inproceedings|manual"
            + "|mastersthesis|misc|online|phdthesis|proceedings|report|string|techreport|thesis|unpublished)\\s*+[{(]\\s*+(?:[^\\s,{}()=]++\\s*+,|[a-z-]++\\s*+=)");

    @Override
    public int confidence(Sample sample) {
        return MARK.matcher(sample.text()).find() || RARE_MARK.matcher(sample.text()).find() ? CERTAIN : NEVER;
    }

    @Override
    public Debate read(Input input, LossLedger ledger, IProgressMonitor monitor) throws ExchangeException {
        NewDebate target = new NewDebate(input, ledger);
        SourceDebate sources = new SourceDebate(target);
        BibtexScanner scanner = new BibtexScanner(input.text(), input.name(),
                (entry, reason) -> target.lost(Loss.Kind.OMITTED, entry, reason.getNotice(), reason.getLine()));
        for (BibtexScanner.Entry entry = scanner.next(); entry != null; entry = scanner.next()) {
            describe(sources.add(entry.key()), entry);
        }
        return sources.finish(input.name());
    }

    private static void describe(Source source, BibtexScanner.Entry entry) {
        Map<String, String> fields = new LinkedHashMap<>(entry.fields());
        source.setKind(SourceKinds.ofBibtex(entry.type()));
        source.setTitle(LatexText.plain(fields.remove("title")));
        String authors = fields.remove("author");
        if (authors != null) {
            for (String author : authors.split("\\s+and\\s+(?![^{]*\\})")) {
                source.getAuthors().add(LatexText.plain(author));
            }
        }
        source.setPublisher(LatexText.plain(fields.remove("publisher")));
        String date = fields.remove("date");
        String year = fields.remove("year");
        source.setDate(LatexText.code(date == null ? year : date));
        source.setUrl(SourceDebate.orNull(fields.remove("url")));
        source.setDoi(SourceDebate.doi(LatexText.code(fields.remove("doi"))));
        source.setAccessed(LatexText.code(fields.remove("urldate")));
        source.setLanguage(LatexText.code(fields.remove("langid")));
        source.setNote(LatexText.plain(fields.remove("note")));
        if (!fields.isEmpty()) {
            source.getProperties().put(BibtexWriter.MORE, Json.compact(new TreeMap<>(fields)));
        }
        if (!SourceKinds.bibtex(source.getKind()).equals(entry.type())) {
            source.getProperties().put(BibtexWriter.TYPE, entry.type().toLowerCase(Locale.ROOT));
        }
    }
}
