package org.debatemapper.formats.argdown;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.debatemapper.formats.model.Extension;
import org.debatemapper.formats.model.ModelMismatchException;
import org.debatemapper.formats.model.NewDebate;
import org.debatemapper.formats.structure.LocatedMap;
import org.debatemapper.model.Element;
import org.debatemapper.model.LocalText;
import org.debatemapper.model.Statement;

/**
 * Applies what this program wrote into the data of an element. Titles, texts and tags in the Argdown text itself may
 * have been edited since; then they win.
 */
final class OwnData {
    private static final String TAG_NAMES = "tagNames";

    private OwnData() {
    }

    static void apply(Extension extension, Element element, Map<?, ?> own, String title, String words, String language)
            throws ModelMismatchException {
        Map<String, Object> features = LocatedMap.copy(own);
        Object written = features.remove(ArgdownKeys.WRITTEN);
        features.remove("tags");
        features.remove(TAG_NAMES);
        if (own.containsKey("title") && !title.equals(written)) {
            features.remove("title");
        }
        boolean kept = own.containsKey("text") && words.equals(ArgdownText.collapse(nativeText(own, language, written)));
        if (!kept) {
            features.remove("text");
        }
        extension.apply(element, features);
        if (!kept && own.get("text") instanceof Map<?, ?> texts && element instanceof Statement statement) {
            edited(statement.getText(), texts, language);
        }
    }

    /** The text that the writer wrote for a text in several languages. */
    private static String nativeText(Map<?, ?> own, String language, Object written) {
        Object text = own.get("text") instanceof Map<?, ?> texts ? texts.get(language) : null;
        return text == null || ArgdownText.collapse(String.valueOf(text)).isEmpty() ? String.valueOf(written) : String.valueOf(text);
    }

    private static void edited(LocalText text, Map<?, ?> texts, String language) {
        if (text != null) {
            texts.forEach((tag, words) -> {
                if (!language.equals(tag)) {
                    text.put(String.valueOf(tag), String.valueOf(words));
                }
            });
        }
    }

    /** Tags by id if the text still has the names that were written, else by name. */
    static void tags(Element element, Map<?, ?> own, Iterable<String> names, NewDebate target, Extension extension)
            throws ModelMismatchException {
        Set<String> now = new LinkedHashSet<>();
        names.forEach(now::add);
        Set<Object> then = new LinkedHashSet<>(own.get(TAG_NAMES) instanceof List<?> list ? list : List.of());
        if (then.equals(now) && own.get("tags") instanceof List<?> ids) {
            extension.apply(element, Map.of("tags", ids));
        } else {
            now.forEach(name -> element.getTags().add(target.tag(name)));
        }
    }
}
