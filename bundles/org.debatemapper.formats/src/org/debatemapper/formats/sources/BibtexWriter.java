package org.debatemapper.formats.sources;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.debatemapper.core.exchange.LossLedger;
import org.debatemapper.model.Debate;
import org.debatemapper.model.Source;

/** Writes the sources of a debate in BibTeX, in UTF-8. */
public final class BibtexWriter extends SourceWriter {
    @Override
    void write(Debate debate, Map<Source, String> ids, OutputStream out, LossLedger ledger) throws IOException {
        StringBuilder text = new StringBuilder();
        ids.forEach((source, id) -> entry(text, source, id));
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void entry(StringBuilder text, Source source, String id) {
        text.append('@').append(SourceKinds.bibtex(source.getKind())).append('{').append(id).append(",\n");
        field(text, "title", source.getTitle());
        String authors = String.join(" and ", source.getAuthors().stream().map(a -> a.contains(" and ") ? "{" + clean(a) + "}" : clean(a)).toList());
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
        text.append("}\n\n");
    }

    private static void field(StringBuilder text, String name, String value) {
        if (value != null && !value.isBlank()) {
            text.append("  ").append(name).append(" = {").append(name.equals("url") ? value.replaceAll("[{}\\s]", "") : clean(value)).append("},\n");
        }
    }

    private static String clean(String value) {
        return value.replaceAll("\\s+", " ").strip().replace("\\", "\\textbackslash ").replaceAll("([{}&%$#_])", "\\\\$1");
    }
}
