package org.debatemapper.formats.argdown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.debatemapper.formats.model.ModelEncoder;
import org.debatemapper.formats.model.Selection;
import org.debatemapper.model.Argument;
import org.debatemapper.model.Element;
import org.debatemapper.model.LocalText;
import org.debatemapper.model.Relation;
import org.debatemapper.model.Statement;
import org.debatemapper.model.Tag;

/** What Argdown cannot say of an element, as data. */
final class ElementData {
    private final Selection selection;
    private final ModelEncoder encoder;
    private final TitleTable titles;

    ElementData(Selection selection, ModelEncoder encoder, TitleTable titles) {
        this.selection = selection;
        this.encoder = encoder;
        this.titles = titles;
    }

    Map<String, Object> statement(Statement statement) {
        Map<String, Object> data = new LinkedHashMap<>();
        if (!statement.eClass().getName().equals("Claim")) {
            data.put("type", statement.eClass().getName());
        }
        data.putAll(encoder.encode(statement, List.of("title", "text")));
        String title = titles.of(statement);
        title(data, statement.getTitle(), title);
        if (!says(statement.getText(), ArgdownText.collapse(nativeText(statement)))) {
            data.put("text", statement.getText() == null ? null : ModelEncoder.texts(statement.getText()));
            data.put(ArgdownKeys.WRITTEN, title);
        }
        tags(data, statement);
        return data;
    }

    /** The text that stands in the Argdown text; a title for want of one. */
    String nativeText(Statement statement) {
        String text = statement.getText() == null ? null : statement.getText().get(selection.language());
        return text == null || ArgdownText.collapse(text).isEmpty() ? titles.of(statement) : text;
    }

    Map<String, Object> argument(Argument argument) {
        Map<String, Object> data = encoder.encode(argument, List.of("title", "premises", "conclusion"));
        title(data, argument.getTitle(), titles.of(argument));
        tags(data, argument);
        return data;
    }

    Map<String, Object> relation(Relation relation) {
        return encoder.encode(relation, List.of("premises", "conclusion", "source", "target", "symmetric"));
    }

    private void title(Map<String, Object> data, LocalText title, String written) {
        if (!says(title, written)) {
            data.put("title", title == null ? null : ModelEncoder.texts(title));
            data.put(ArgdownKeys.WRITTEN, written);
        }
    }

    private boolean says(LocalText text, String written) {
        return text != null && text.getEntries().size() == 1 && written.equals(text.get(selection.debate().getLanguage()));
    }

    private static void tags(Map<String, Object> data, Element element) {
        List<Object> names = new ArrayList<>();
        writtenTags(element).forEach(names::add);
        if (!names.isEmpty()) {
            data.put("tagNames", names);
        }
    }

    static List<String> writtenTags(Element element) {
        return element.getTags().stream().map(Tag::getName).filter(ArgdownText::canBeTag).distinct().toList();
    }
}
