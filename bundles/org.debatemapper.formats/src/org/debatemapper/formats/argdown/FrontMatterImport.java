package org.debatemapper.formats.argdown;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.debatemapper.formats.argdown.document.ArgdownDocument;
import org.debatemapper.formats.model.NewDebate;
import org.debatemapper.formats.structure.Json;

/** Takes what a front matter says of the debate; keeps all of it. */
final class FrontMatterImport {
    private FrontMatterImport() {
    }

    /** Takes the language before any text is made. */
    static void language(ArgdownDocument document, NewDebate target) {
        Map<String, Object> front = document.frontMatter();
        Object language = front.get(ArgdownKeys.DEBATE) instanceof Map<?, ?> own ? own.get("language") : null;
        if (language instanceof String tag && !tag.isEmpty()) {
            target.debate().setLanguage(tag);
        }
    }

    static void run(ArgdownDocument document, NewDebate target, boolean own) {
        if (own) {
            return;
        }
        Map<String, Object> front = new LinkedHashMap<>(document.frontMatter());
        front.remove(ArgdownKeys.DEBATE);
        target.debate().setTitle(target.text(words(front.get("title"))));
        String description = words(front.get("abstract"));
        target.debate().setDescription(target.text(description == null ? words(front.get("subTitle")) : description));
        target.debate().setAuthor(words(front.get("author")));
        if (!front.isEmpty()) {
            target.debate().getProperties().put(ArgdownKeys.FRONT_MATTER, Json.compact(front));
        }
    }

    private static String words(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(String::valueOf).collect(Collectors.joining(", "));
        }
        return value == null || value instanceof Map<?, ?> ? null : String.valueOf(value);
    }
}
