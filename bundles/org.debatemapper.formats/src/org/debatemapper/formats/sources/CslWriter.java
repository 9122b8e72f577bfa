package org.debatemapper.formats.sources;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.debatemapper.core.exchange.DebateReader;
import org.debatemapper.core.exchange.LossLedger;
import org.debatemapper.formats.structure.Json;
import org.debatemapper.formats.structure.MalformedDataException;
import org.debatemapper.model.Debate;
import org.debatemapper.model.Source;

/** Writes the sources of a debate in CSL-JSON. */
public final class CslWriter extends SourceWriter {
    /** Property: fields that a source has no place for, as JSON. */
    static final String MORE = "csl.more";
    /** Property: the type of an item, if the kind of the source does not say it. */
    static final String TYPE = "csl.type";

    private static final Set<String> OWN = Set.of("id", "type", "title", "publisher", "URL", "DOI", "language", "note");

    @Override
    DebateReader reader() {
        return new CslReader();
    }

    @Override
    void write(Debate debate, Map<Source, String> ids, OutputStream out, LossLedger ledger) throws IOException {
        List<Object> items = new ArrayList<>();
        ids.forEach((source, id) -> items.add(item(source, id)));
        Json.write(items, out);
    }

    private static Map<String, Object> item(Source source, String id) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("id", id);
        String type = source.getProperties().get(TYPE);
        item.put("type", type != null && SourceKinds.ofCsl(type) == source.getKind() ? type : SourceKinds.csl(source.getKind()));
        put(item, "title", source.getTitle());
        List<Object> authors = new ArrayList<>();
        source.getAuthors().forEach(name -> authors.add(author(name)));
        put(item, "author", authors.isEmpty() ? null : authors);
        put(item, "publisher", source.getPublisher());
        put(item, "issued", date(source.getDate()));
        put(item, "accessed", date(source.getAccessed()));
        put(item, "URL", source.getUrl());
        put(item, "DOI", source.getDoi());
        put(item, "language", source.getLanguage());
        put(item, "note", source.getNote());
        Map<?, ?> more = more(source);
        more.forEach((name, value) -> {
            if (isStill(source, String.valueOf(name), value, more)) {
                item.put(String.valueOf(name), value);
            }
        });
        return item;
    }

    /** Dates and names are kept only with what a source has no place for; they hold until someone changes them. */
    private static boolean isStill(Source source, String name, Object value, Map<?, ?> more) {
        return switch (name) {
        case "title" -> Objects.equals(CslReader.title(value), source.getTitle());
        case "issued" -> Objects.equals(CslReader.date(value), source.getDate());
        case "accessed" -> Objects.equals(CslReader.date(value), source.getAccessed());
        case "author" -> CslReader.names(more).equals(source.getAuthors());
        default -> !OWN.contains(name);
        };
    }

    /** Fields that the reader has kept. */
    private static Map<?, ?> more(Source source) {
        try {
            String kept = source.getProperties().get(MORE);
            return kept != null && Json.parse(kept) instanceof Map<?, ?> fields ? fields : Map.of();
        } catch (MalformedDataException e) {
            return Map.of();
        }
    }

    private static Map<String, Object> author(String name) {
        Map<String, Object> author = new LinkedHashMap<>();
        int comma = name.indexOf(", ");
        if (comma > 0 && comma + 2 < name.length()) {
            author.put("family", name.substring(0, comma));
            author.put("given", name.substring(comma + 2));
        } else {
            author.put("literal", name);
        }
        return author;
    }

    private static Object date(String date) {
        if (date == null || date.isEmpty()) {
            return null;
        }
        return date.matches("\\d{4}(-\\d{2}){0,2}")
                ? Map.of("date-parts", List.of(Arrays.stream(date.split("-")).map(Integer::valueOf).toList()))
                : Map.of("raw", date);
    }

    private static void put(Map<String, Object> item, String key, Object value) {
        if (value != null) {
            item.put(key, value);
        }
    }
}
