package org.debatemapper.model.operations;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.debatemapper.model.ArgumentMap;
import org.debatemapper.model.Debate;
import org.debatemapper.model.DebateFactory;
import org.debatemapper.model.LocalText;
import org.eclipse.emf.common.util.BasicEList;
import org.eclipse.emf.common.util.EList;

/** Texts in several languages: look-up with fall-back. */
public final class LocalTexts {
    private LocalTexts() {
    }

    /**
     * @param language
     *            a BCP-47 tag
     * @param value
     *            the text; null or empty makes a text without any language
     * @return a new text, never null
     */
    public static LocalText of(String language, String value) {
        LocalText text = DebateFactory.eINSTANCE.createLocalText();
        put(text, language, value);
        return text;
    }

    /** Implements {@link LocalText#get(String)}. */
    public static String get(LocalText text, String language) {
        return text.getEntries().get(language);
    }

    /** Implements {@link LocalText#put(String, String)}. */
    public static void put(LocalText text, String language, String value) {
        if (value == null || value.isEmpty()) {
            text.getEntries().removeKey(language);
        } else {
            text.getEntries().put(language, value);
        }
    }

    /**
     * @param text
     *            may be null
     * @param order
     *            the languages to try
     * @return the text as {@link LocalText#resolve(EList)} gives it; never null
     */
    public static String resolve(LocalText text, List<String> order) {
        Map.Entry<String, String> entry = find(text, order);
        return entry == null ? "" : entry.getValue();
    }

    /**
     * @param text
     *            may be null
     * @param order
     *            the languages to try
     * @return the language of the text that {@link #resolve} gives, or null if there is none
     */
    public static String languageUsed(LocalText text, List<String> order) {
        Map.Entry<String, String> entry = find(text, order);
        return entry == null ? null : entry.getKey();
    }

    /**
     * @param text
     *            may be null
     * @return whether there is no text in any language
     */
    public static boolean isEmpty(LocalText text) {
        return text == null || text.getEntries().stream().allMatch(e -> e.getValue() == null || e.getValue().isEmpty());
    }

    /** Implements {@link Debate#languageOrder(String)}. */
    public static EList<String> order(Debate debate, String language) {
        Set<String> order = new LinkedHashSet<>();
        if (language != null && !language.isEmpty()) {
            order.add(language);
        }
        order.add(debate.getLanguage() == null ? "en" : debate.getLanguage());
        order.addAll(debate.getLanguages());
        return new BasicEList<>(order);
    }

    /** Implements {@link ArgumentMap#languageOrder()}. */
    public static EList<String> order(ArgumentMap map) {
        if (map.eContainer() instanceof Debate debate) {
            return order(debate, map.getLanguage());
        }
        return new BasicEList<>(map.getLanguage() == null ? List.of("en") : List.of(map.getLanguage()));
    }

    private static Map.Entry<String, String> find(LocalText text, List<String> order) {
        if (text == null) {
            return null;
        }
        for (String language : order) {
            Map.Entry<String, String> entry = find(text, language);
            if (entry != null) {
                return entry;
            }
        }
        return text.getEntries().stream().filter(LocalTexts::hasText).findFirst().orElse(null);
    }

    private static Map.Entry<String, String> find(LocalText text, String language) {
        for (String tag = language; !tag.isEmpty(); tag = parent(tag)) {
            for (Map.Entry<String, String> entry : text.getEntries()) {
                if (tag.equalsIgnoreCase(entry.getKey()) && hasText(entry)) {
                    return entry;
                }
            }
        }
        return null;
    }

    /** The truncation of RFC 4647, section 3.4, without its rule on single-letter subtags. */
    private static String parent(String tag) {
        int dash = tag.lastIndexOf('-');
        return dash < 0 ? "" : tag.substring(0, dash);
    }

    private static boolean hasText(Map.Entry<String, String> entry) {
        return entry.getValue() != null && !entry.getValue().isEmpty();
    }
}
