package org.debatemapper.formats.sources;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.debatemapper.core.exchange.DebateReader;
import org.debatemapper.core.exchange.LossLedger;
import org.debatemapper.formats.structure.Json;
import org.debatemapper.formats.structure.MalformedDataException;
import org.debatemapper.model.Debate;
import org.debatemapper.model.Source;

/** Writes the sources of a debate in BibTeX, in UTF-8. */
public final class BibtexWriter extends SourceWriter {
    private static final Set<String> PROSE = Set.of("title", "publisher", "note");

    /** Property: fields that a source has no place for, as JSON. */
    static final String MORE = "bibtex.more";
    /** Property: the type of an entry, if the kind of the source does not say it. */
    static final String TYPE = "bibtex.type";

    @Override
    DebateReader reader() {
        return new BibtexReader();
    }

    @Override
    void write(Debate debate, Map<Source, String> ids, OutputStream out, LossLedger ledger) throws IOException {
        StringBuilder text = new StringBuilder();
        ids.forEach((source, id) -> entry(text, source, id));
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void entry(StringBuilder text, Source source, String id) {
        String type = source.getProperties().get(TYPE);
        text.append('@').append(isType(type, source) ? type : SourceKinds.bibtex(source.getKind())).append('{').append(id).append(",\n");
        field(text, "title", source.getTitle());
        String authors = String.join(" and ", source.getAuthors().stream().map(a -> a.contains(" and ") ? "{" + LatexText.escaped(a) + "}" : LatexText.escaped(a)).toList());
        if (!authors.isEmpty()) {
            text.append("  author = {").append(authors).append("},\n");
        }
        field(text, "publisher", source.getPublisher());
        field(text, "date", source.getDate());
        String year = source.getDate() == null ? "" : source.getDate().replaceFirst("^(\\d{4}).*$", "$1");
        field(text, "year", year.matches("\\d{4}") ? year : null);
        field(text, "url", source.getUrl());
        field(text, "doi", source.getDoi());
        field(text, "urldate", source.getAccessed());
        field(text, "langid", source.getLanguage());
        field(text, "note", source.getNote());
        more(source).forEach((name, value) -> text.append("  ").append(name).append(" = {").append(value).append("},\n"));
        text.append("}\n\n");
    }

    /** A type that the reader has kept says more than the kind, as long as it means the same kind. */
    private static boolean isType(String type, Source source) {
        return type != null && type.matches("[a-z]+") && SourceKinds.ofBibtex(type) == source.getKind();
    }

    /** Fields that the reader has kept, with their LaTeX; what is not safe to write is no field of ours. */
    private static Map<String, String> more(Source source) {
        Map<String, String> fields = new TreeMap<>();
        try {
            if (source.getProperties().get(MORE) != null && Json.parse(source.getProperties().get(MORE)) instanceof Map<?, ?> kept) {
                kept.forEach((name, value) -> {
                    if (String.valueOf(name).matches("[a-z][a-z0-9_+:./-]*") && BibtexScanner.isBalanced(String.valueOf(value))) {
                        fields.put(String.valueOf(name), String.valueOf(value));
                    }
                });
            }
        } catch (MalformedDataException e) {
            return Map.of();
        }
        return fields;
    }

    private static void field(StringBuilder text, String name, String value) {
        if (value != null && !value.isBlank()) {
            String latex = name.equals("url") ? value.replaceAll("[{}\\s]", "") : PROSE.contains(name) ? LatexText.escaped(value)
                    : LatexText.escapedCode(value);
            text.append("  ").append(name).append(" = {").append(latex).append("},\n");
        }
    }
}
