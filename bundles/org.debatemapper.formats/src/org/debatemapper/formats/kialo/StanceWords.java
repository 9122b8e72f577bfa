package org.debatemapper.formats.kialo;

import java.util.Locale;
import java.util.Map;

/** What stands before a claim: in English, or in the language of the site that it was exported from. */
final class StanceWords {
    private static final Map<String, String> ENGLISH = Map.ofEntries(Map.entry("pro", "pro"), Map.entry("con", "con"),
            Map.entry("thesis", "thesis"), Map.entry("question", "question"), Map.entry("kontra", "con"), Map.entry("contra", "con"),
            Map.entry("daf\u00fcr", "pro"), Map.entry("dagegen", "con"), Map.entry("these", "thesis"), Map.entry("frage", "question"),
            Map.entry("pour", "pro"), Map.entry("contre", "con"), Map.entry("th\u00e8se", "thesis"), Map.entry("a favor", "pro"),
            Map.entry("en contra", "con"), Map.entry("tesis", "thesis"), Map.entry("pregunta", "question"), Map.entry("tese", "thesis"));

    /** Matches any of them, whatever its case. */
    static final String PATTERN = "(?U:" + String.join("|", ENGLISH.keySet()) + ")";

    private StanceWords() {
    }

    /** The word in English and small letters; an empty text for null. */
    static String english(String word) {
        return word == null ? "" : ENGLISH.get(word.toLowerCase(Locale.ROOT));
    }
}
