package org.debatemapper.formats.sources;

import static org.debatemapper.formats.model.JsonInput.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.debatemapper.core.exchange.DebateReader;
import org.debatemapper.core.exchange.ExchangeException;
import org.debatemapper.core.exchange.Input;
import org.debatemapper.core.exchange.LossLedger;
import org.debatemapper.core.exchange.Sample;
import org.debatemapper.formats.model.JsonInput;
import org.debatemapper.formats.model.NewDebate;
import org.debatemapper.formats.structure.Json;
import org.debatemapper.formats.structure.MalformedDataException;
import org.debatemapper.model.Debate;
import org.debatemapper.model.Source;
import org.eclipse.core.runtime.IProgressMonitor;

/** Reads sources in CSL-JSON. Fields that a source has no place for are kept as a property. */
public final class CslReader implements DebateReader {
    private static final Pattern MARK = Pattern.compile("\"(DOI|URL|issued|author|container-title)\"\\s*:");
    /** As Zotero hands sources to programs. */
    private static final Pattern WRAPPED = Pattern.compile("\\A\\s*\\{\\s*\"items\"\\s*:\\s*\\[");
    private static final Pattern RICH = Pattern.compile("</?(?:i|b|sub|sup|sc|em|strong)>|<span(?:\\s[^<>]*+)?>|</span>");
    private static final Set<String> READ = Set.of("id", "type", "title", "author", "publisher", "issued", "accessed", "URL", "DOI",
            "language", "note");

    @Override
    public int confidence(Sample sample) {
        boolean list = sample.text().stripLeading().startsWith("[");
        boolean wrapped = WRAPPED.matcher(sample.text()).find();
        return (list || wrapped) && MARK.matcher(sample.text()).find() && sample.text().contains("\"type\"") ? 90 : NEVER;
    }

    @Override
    public Debate read(Input input, LossLedger ledger, IProgressMonitor monitor) throws ExchangeException {
        SourceDebate sources = new SourceDebate(new NewDebate(input, ledger));
        try {
            Object parsed = Json.parse(input.text());
            Map<?, ?> whole = parsed instanceof Map<?, ?> map ? map : Collections.singletonMap("items", parsed);
            for (Map<?, ?> item : JsonInput.onlyObjects(input.name(), whole, "items")) {
                item(sources.add(text(item, "id")), item);
            }
        } catch (MalformedDataException e) {
            throw new ExchangeException(input.name(), e.getLine(), e.getColumn(), e.getNotice(), e);
        }
        return sources.finish(input.name());
    }

    private static void item(Source source, Map<?, ?> item) {
        source.setKind(SourceKinds.ofCsl(text(item, "type")));
        if (!SourceKinds.csl(source.getKind()).equals(text(item, "type")) && text(item, "type") != null) {
            source.getProperties().put(CslWriter.TYPE, text(item, "type"));
        }
        source.setTitle(title(text(item, "title")));
        source.setPublisher(text(item, "publisher"));
        source.setUrl(text(item, "URL"));
        source.setDoi(SourceDebate.doi(text(item, "DOI")));
        source.setLanguage(text(item, "language"));
        source.setNote(text(item, "note"));
        source.setDate(date(item.get("issued")));
        source.setAccessed(date(item.get("accessed")));
        source.getAuthors().addAll(names(item));
        Map<Object, Object> more = new LinkedHashMap<>(item);
        more.entrySet().removeIf(field -> READ.contains(field.getKey()) && isWhole(field.getValue()));
        if (!more.isEmpty()) {
            source.getProperties().put(CslWriter.MORE, Json.compact(more));
        }
    }

    /** @return a title without the markup that CSL has for italics, small letters and the like; null for null */
    static String title(Object value) {
        return value instanceof String title ? RICH.matcher(title).replaceAll("") : null;
    }

    /** @return the names of the authors of an item as "family, given", particles before the family */
    static List<String> names(Map<?, ?> item) {
        List<String> names = new ArrayList<>();
        for (Map<?, ?> author : JsonInput.objects(item, "author")) {
            String literal = text(author, "literal");
            String family = Stream.of("non-dropping-particle", "family").map(key -> text(author, key)).filter(Objects::nonNull)
                    .collect(Collectors.joining(" "));
            String given = Stream.of("given", "dropping-particle").map(key -> text(author, key)).filter(Objects::nonNull)
                    .collect(Collectors.joining(" "));
            String name = literal != null ? literal : given.isEmpty() ? family : family.isEmpty() ? given : family + ", " + given;
            if (!name.isEmpty()) {
                names.add(name);
            }
        }
        return names;
    }

    /** Whether a source has a place for all of a value: a text without markup, one date with digits only, names of two parts. */
    private static boolean isWhole(Object value) {
        if (value instanceof Map<?, ?> date) {
            return Set.of("date-parts").equals(date.keySet()) && date.get("date-parts") instanceof List<?> list && list.size() == 1
                    || Set.of("raw").equals(date.keySet());
        }
        if (value instanceof String text) {
            return !RICH.matcher(text).find();
        }
        return !(value instanceof List<?> names) || names.stream().allMatch(name -> name instanceof Map<?, ?> parts
                && (parts.keySet().equals(Set.of("literal")) || parts.keySet().equals(Set.of("family", "given"))));
    }

    /** @return a date of CSL as year-month-day, as far as known; null if there is none */
    static String date(Object value) {
        if (value instanceof Map<?, ?> map && map.get("date-parts") instanceof List<?> ranges && !ranges.isEmpty()
                && ranges.get(0) instanceof List<?> parts && !parts.isEmpty()) {
            StringBuilder date = new StringBuilder();
            for (Object part : parts) {
                String digits = String.valueOf(part);
                date.append(date.isEmpty() ? "" : "-").append(digits.length() == 1 ? "0" + digits : digits);
            }
            return date.toString();
        }
        return value instanceof Map<?, ?> map ? text(map, map.containsKey("raw") ? "raw" : "literal") : null;
    }
}
