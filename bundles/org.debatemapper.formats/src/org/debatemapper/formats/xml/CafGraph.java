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
import org.debatemapper.formats.model.SchemeTable;
import org.debatemapper.formats.model.XmlInput;
import org.debatemapper.formats.notice.FormatNotice;
import org.debatemapper.model.Citation;
import org.debatemapper.model.Claim;
import org.debatemapper.model.DebateFactory;
import org.debatemapper.model.LocalText;
import org.debatemapper.model.Relation;
import org.debatemapper.model.Source;
import org.debatemapper.model.SourceKind;

/** The statements, arguments and references of a CAF file. */
final class CafGraph implements XmlInput.Events {
    private record Quotation(Claim claim, String keys, int line) {
    }

    private final NewDebate target;
    private final String file;
    private final SchemeTable schemes;
    private final Map<String, Claim> claims = new LinkedHashMap<>();
    private final Map<String, Source> sources = new HashMap<>();
    private final List<Quotation> quotations = new ArrayList<>();
    private final Map<String, String> words = new LinkedHashMap<>();
    private Claim claim;
    private ProConArgument argument;
    private Source source;
    private String note;
    private String language;
    private boolean inMetadata;
    private int line;

    CafGraph(NewDebate target, String file) {
        this.target = target;
        this.file = file;
        this.schemes = new SchemeTable(target);
    }

    @Override
    public void start(String name, XMLStreamReader reader, int at) throws ExchangeException {
        line = at;
        switch (name) {
        case "metadata" -> metadata(reader);
        case "description" -> language = reader.getAttributeValue(null, "lang");
        case "statement" -> statement(reader);
        case "argument" -> argument(reader);
        case "conclusion" -> {
            if (argument != null) {
                argument.conclusion(claims.get(reader.getAttributeValue(null, "statement")));
            }
        }
        case "premise" -> premise(reader);
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
                quotations.add(new Quotation(claim, cited, line));
            }
        } else if (argument != null) {
            argument.keep("caf.source", cited);
        } else if (key != null) {
            source(reader, key);
        } else {
            target.debate().setTitle(target.text(reader.getAttributeValue(null, "title")));
            target.debate().setAuthor(reader.getAttributeValue(null, "creator"));
            keep(target.debate().getProperties()::put, "date", reader.getAttributeValue(null, "date"));
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
        target.debate().getSources().add(source);
    }

    private void statement(XMLStreamReader reader) throws ExchangeException {
        String id = String.valueOf(reader.getAttributeValue(null, "id"));
        claim = target.claim(null, null);
        claim.getProperties().put("caf.id", id);
        for (String attribute : List.of("atom", "standard", "main", "value", "weight", "assumed")) {
            String value = reader.getAttributeValue(null, attribute);
            keep(claim.getProperties()::put, attribute, id.equals(value) ? null : value);
        }
        if (claims.putIfAbsent(id, claim) != null) {
            throw new ExchangeException(file, line, 0, FormatNotice.LKIF_DUPLICATE.with(id));
        }
    }

    private void argument(XMLStreamReader reader) {
        String id = String.valueOf(reader.getAttributeValue(null, "id"));
        argument = new ProConArgument(id, "false".equals(reader.getAttributeValue(null, "pro")), reader.getAttributeValue(null, "scheme"), null);
        argument.keep("caf.id", id);
        List.of("strict", "weight", "value").forEach(name -> argument.keep("caf." + name, reader.getAttributeValue(null, name)));
        note = null;
    }

    private void premise(XMLStreamReader reader) {
        String id = reader.getAttributeValue(null, "statement");
        Claim premise = claims.get(id);
        if (premise == null) {
            target.lost(Loss.Kind.OMITTED, String.valueOf(id), FormatNotice.LKIF_PREMISE.with(), line);
        } else if (argument != null && "false".equals(reader.getAttributeValue(null, "positive"))) {
            argument.exception(premise);
        } else if (argument != null) {
            premise.setImplicit(premise.isImplicit() || "true".equals(reader.getAttributeValue(null, "implicit")));
            argument.premise(premise, reader.getAttributeValue(null, "role"));
        }
    }

    @Override
    public void end(String name, String text) {
        switch (name) {
        case "description" -> {
            if (!text.isBlank()) {
                words.put(language == null ? target.language() : language, text.strip());
            }
        }
        case "descriptions" -> descriptions();
        case "metadata" -> {
            inMetadata = false;
            source = null;
        }
        case "statement" -> claim = null;
        case "argument" -> {
            Relation made = argument.make(target, schemes, line);
            if (made != null) {
                made.setNote(note);
            }
            argument = null;
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
        } else if (argument != null) {
            note = all;
        } else if (source != null) {
            source.setNote(all);
        } else {
            target.debate().setDescription(text());
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
                    target.lost(Loss.Kind.OMITTED, key, FormatNotice.AIF_EDGE_END.with(), quotation.line());
                    continue;
                }
                Citation citation = DebateFactory.eINSTANCE.createCitation();
                citation.setSource(sources.get(key));
                quotation.claim().getCitations().add(citation);
            }
        }
    }
}
