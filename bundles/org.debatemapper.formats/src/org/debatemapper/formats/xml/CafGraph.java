package org.debatemapper.formats.xml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

import javax.xml.stream.XMLStreamReader;

import org.debatemapper.core.exchange.ExchangeException;
import org.debatemapper.core.exchange.Loss;
import org.debatemapper.formats.model.NewDebate;
import org.debatemapper.formats.notice.FormatNotice;
import org.debatemapper.model.Citation;
import org.debatemapper.model.Claim;
import org.debatemapper.model.DebateFactory;
import org.debatemapper.model.LocalText;
import org.debatemapper.model.Relation;
import org.debatemapper.model.Source;
import org.debatemapper.model.SourceKind;

/** The statements, arguments and references of a CAF file. */
final class CafGraph extends ProConGraph {
    private record Quotation(Claim claim, String keys, int line) {
    }

    private final Map<String, Source> sources = new HashMap<>();
    private final List<Quotation> quotations = new ArrayList<>();
    private final Map<String, String> words = new LinkedHashMap<>();
    private Claim claim;
    private Source source;
    private String note;
    private String language;
    private boolean inMetadata;

    CafGraph(NewDebate target, String file) {
        super(target, file);
    }

    @Override
    void start(String name, XMLStreamReader reader) throws ExchangeException {
        switch (name) {
        case "metadata" -> metadata(reader);
        case "description" -> language = reader.getAttributeValue(null, "lang");
        case "statement" -> statement(reader);
        default -> {
            return;
        }
        }
    }

    private void metadata(XMLStreamReader reader) {
        inMetadata = true;
        String key = reader.getAttributeValue(null, "key");
        String cited = reader.getAttributeValue(null, "source");
        if (claim != null) {
            if (cited != null) {
                quotations.add(new Quotation(claim, cited, line()));
            }
        } else if (argument() != null) {
            argument().keep("caf.source", cited);
        } else if (key != null) {
            source(reader, key);
        } else {
            target().debate().setTitle(target().text(reader.getAttributeValue(null, "title")));
            target().debate().setAuthor(reader.getAttributeValue(null, "creator"));
            keep(target().debate().getProperties()::put, "date", reader.getAttributeValue(null, "date"));
        }
    }

    private static void keep(BiConsumer<String, String> properties, String name, String value) {
        if (value != null && !value.isBlank()) {
            properties.accept("caf." + name, value);
        }
    }

    private void source(XMLStreamReader reader, String key) {
        source = DebateFactory.eINSTANCE.createSource();
        String address = reader.getAttributeValue(null, "identifier");
        boolean web = address != null && address.matches("https?://.*");
        source.setTitle(reader.getAttributeValue(null, "title"));
        source.setKind(SourceKind.OTHER);
        source.setDate(reader.getAttributeValue(null, "date"));
        source.setPublisher(reader.getAttributeValue(null, "publisher"));
        if (reader.getAttributeValue(null, "creator") != null) {
            source.getAuthors().add(reader.getAttributeValue(null, "creator"));
        }
        source.setUrl(web ? address : null);
        keep(source.getProperties()::put, "identifier", web ? null : address);
        keep(source.getProperties()::put, "key", key);
        sources.put(key, source);
        target().debate().getSources().add(source);
    }

    private void statement(XMLStreamReader reader) throws ExchangeException {
        String id = String.valueOf(reader.getAttributeValue(null, "id"));
        claim = statement(id);
        claim.getProperties().put("caf.id", id);
        for (String attribute : List.of("atom", "standard", "main", "value", "weight", "assumed")) {
            String value = reader.getAttributeValue(null, attribute);
            keep(claim.getProperties()::put, attribute, id.equals(value) ? null : value);
        }
    }

    @Override
    ProConArgument argument(XMLStreamReader reader) {
        String id = String.valueOf(reader.getAttributeValue(null, "id"));
        ProConArgument begun = new ProConArgument(id, "false".equals(reader.getAttributeValue(null, "pro")),
                reader.getAttributeValue(null, "scheme"), null);
        begun.keep("caf.id", id);
        List.of("strict", "weight", "value").forEach(name -> begun.keep("caf." + name, reader.getAttributeValue(null, name)));
        note = null;
        return begun;
    }

    @Override
    boolean isException(XMLStreamReader reader) {
        return "false".equals(reader.getAttributeValue(null, "positive"));
    }

    @Override
    void premise(Claim premise, XMLStreamReader reader) {
        premise.setImplicit(premise.isImplicit() || "true".equals(reader.getAttributeValue(null, "implicit")));
    }

    @Override
    public void end(String name, String text) {
        switch (name) {
        case "description" -> {
            if (!text.isBlank()) {
                words.put(language == null ? target().language() : language, text.strip());
            }
        }
        case "descriptions" -> descriptions();
        case "metadata" -> {
            inMetadata = false;
            source = null;
        }
        case "statement" -> claim = null;
        case "argument" -> {
            Relation made = argumentEnds();
            if (made != null) {
                made.setNote(note);
            }
        }
        default -> {
            return;
        }
        }
    }

    /** A statement says its descriptions; other descriptions are about something. */
    private void descriptions() {
        if (words.isEmpty()) {
            return;
        }
        String all = String.join("\n\n", words.values());
        if (claim != null && !inMetadata) {
            claim.setText(text());
        } else if (claim != null) {
            claim.setNote(all);
        } else if (argument() != null) {
            note = all;
        } else if (source != null) {
            source.setNote(all);
        } else {
            target().debate().setDescription(text());
        }
        words.clear();
    }

    private LocalText text() {
        LocalText text = DebateFactory.eINSTANCE.createLocalText();
        words.forEach(text::put);
        return text;
    }

    /** Makes citations of the keys that statements name, which stand before the references. */
    void cite() {
        for (Quotation quotation : quotations) {
            for (String key : quotation.keys().split("[;,\\s]+")) {
                if (!sources.containsKey(key)) {
                    target().lost(Loss.Kind.OMITTED, key, FormatNotice.AIF_EDGE_END.with(), quotation.line());
                    continue;
                }
                Citation citation = DebateFactory.eINSTANCE.createCitation();
                citation.setSource(sources.get(key));
                quotation.claim().getCitations().add(citation);
            }
        }
    }
}
