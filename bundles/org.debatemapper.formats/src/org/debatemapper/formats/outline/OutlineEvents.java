package org.debatemapper.formats.outline;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import javax.xml.stream.XMLStreamReader;

import org.debatemapper.core.exchange.Loss;
import org.debatemapper.formats.model.NewDebate;
import org.debatemapper.formats.model.XmlInput;
import org.debatemapper.formats.notice.FormatNotice;
import org.debatemapper.model.Statement;

/**
 * Makes entries of the elements of OPML and of mind maps. Notes become notes, addresses become sources, attributes and
 * icons are kept as properties; links across the tree and the looks of a mind map are lost.
 */
final class OutlineEvents implements XmlInput.Events {
    private static final String ID = "outline.id";
    private static final Set<String> LOOKS = Set.of("font", "edge", "cloud", "hook", "stylenode", "map_styles", "attribute_layout");
    private static final Set<String> PLACES = Set.of("TEXT", "LINK", "ID", "CREATED", "MODIFIED", "POSITION", "FOLDED", "COLOR",
            "BACKGROUND_COLOR", "STYLE", "STYLE_REF", "HGAP", "VGAP", "VSHIFT", "VGAP_QUANTITY", "HGAP_QUANTITY", "VSHIFT_QUANTITY",
            "LAST_MODIFIED", "LOCALIZED_TEXT", "text", "id", "_note", "url");
    private static final Set<String> BLOCKS = Set.of("p", "li", "br", "div", "tr", "h1", "h2", "h3");
    private static final Set<String> HEAD = Set.of("dateCreated", "dateModified", "ownerEmail", "ownerId", "docs");

    private final NewDebate target;
    private final OutlineDebate outline;
    private final Map<String, String> waiting = new LinkedHashMap<>();
    private int depth;
    private Statement last;
    private int waitingLine;
    private String note;
    private String url;
    private String rich;
    private StringBuilder richText;
    private boolean looksLost;

    OutlineEvents(NewDebate target) {
        this.target = target;
        this.outline = new OutlineDebate(target);
    }

    /** To be called at the end. */
    void finish() {
        outline.finish();
    }

    @Override
    public void start(String name, XMLStreamReader reader, int line) {
        if (rich != null) {
            breakLine(name);
            return;
        }
        switch (name) {
        case "outline", "node" -> entry(name, reader, line);
        case "richcontent" -> {
            rich = String.valueOf(reader.getAttributeValue(null, "TYPE"));
            richText = new StringBuilder();
        }
        case "icon" -> property("outline.icons", reader.getAttributeValue(null, "BUILTIN"));
        case "attribute" -> property("outline." + reader.getAttributeValue(null, "NAME"), reader.getAttributeValue(null, "VALUE"));
        case "arrowlink" -> target.lost(Loss.Kind.OMITTED, last == null ? "" : last.displayName(target.debate().languageOrder(null)),
                FormatNotice.OUTLINE_CROSS_LINK.with(), line);
        default -> looks(name, line);
        }
    }

    private void entry(String name, XMLStreamReader reader, int line) {
        make("");
        depth++;
        boolean node = name.equals("node");
        waitingLine = line;
        note = reader.getAttributeValue(null, "_note");
        url = reader.getAttributeValue(null, node ? "LINK" : "url");
        property(ID, reader.getAttributeValue(null, node ? "ID" : "id"));
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (!PLACES.contains(reader.getAttributeLocalName(i))) {
                property("outline." + reader.getAttributeLocalName(i), reader.getAttributeValue(i));
            }
        }
        String words = reader.getAttributeValue(null, node ? "TEXT" : "text");
        if (words == null || !node && words.isBlank()) {
            words = reader.getAttributeValue(null, node ? "LOCALIZED_TEXT" : "title");
        }
        if (words != null || !node) {
            make(words == null ? "" : words);
        }
    }

    /** Makes the entry whose text was waited for, if there is one. */
    private void make(String words) {
        if (waitingLine == 0) {
            return;
        }
        last = outline.entry(depth, words, waitingLine);
        last.setNote(note);
        if (url != null && !url.isEmpty()) {
            target.cite(last, url, null, null);
        }
        waiting.forEach(last.getProperties()::put);
        waiting.clear();
        waitingLine = 0;
    }

    private void looks(String name, int line) {
        if (!looksLost && LOOKS.contains(name)) {
            looksLost = true;
            target.lost(Loss.Kind.OMITTED, name, FormatNotice.OUTLINE_LOOKS.with(), line);
        }
    }

    private void property(String key, String value) {
        if (value == null || value.isEmpty()) {
            return;
        }
        if (waitingLine > 0) {
            waiting.merge(key, value, (before, more) -> before + " " + more);
        } else if (last != null) {
            String before = last.getProperties().get(key);
            last.getProperties().put(key, before == null ? value : before + " " + value);
        }
    }

    private void breakLine(String name) {
        if (BLOCKS.contains(name) && !richText.isEmpty()) {
            richText.append('\n');
        }
    }

    @Override
    public void characters(String text) {
        if (rich != null) {
            richText.append(text.replaceAll("\\s+", " "));
        }
    }

    @Override
    public void end(String name, String text) {
        if (name.equals("richcontent")) {
            rich(richText.toString().replaceAll(" *\n[\n ]*", "\n").strip());
        } else if (rich == null && (name.equals("outline") || name.equals("node"))) {
            make("");
            depth--;
        } else if (rich == null && depth == 0) {
            head(name, text.strip());
        }
    }

    /** What OPML says of the whole; places of windows are left out. */
    private void head(String name, String words) {
        if (name.equals("title")) {
            target.debate().setTitle(target.text(words));
        } else if (name.equals("ownerName")) {
            target.debate().setAuthor(words.isEmpty() ? null : words);
        } else if (HEAD.contains(name) && !words.isEmpty()) {
            target.debate().getProperties().put("outline." + name, words);
        }
    }

    private void rich(String words) {
        if (rich.equals("NODE")) {
            make(words);
        } else if (rich.equals("NOTE")) {
            note(words.isEmpty() ? null : words);
        } else {
            property("outline." + rich.toLowerCase(Locale.ROOT), words);
        }
        rich = null;
    }

    private void note(String words) {
        if (waitingLine > 0) {
            note = words;
        } else if (last != null) {
            last.setNote(words);
        }
    }
}
