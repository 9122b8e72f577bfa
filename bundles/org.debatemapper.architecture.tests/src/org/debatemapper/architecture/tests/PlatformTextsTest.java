package org.debatemapper.architecture.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/** Texts of the platform that we translate. */
class PlatformTextsTest {
    private static final Path FOLDER = Bundles.FOLDER.resolve("org.debatemapper.jface.nl/org/eclipse/jface");
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");
    private static final Pattern MNEMONIC = Pattern.compile("&\\p{Lu}");

    @Test
    void bothLanguagesHaveTheSameButtons() throws IOException {
        Properties japanese = read("messages_ja.properties");
        Properties korean = read("messages_ko.properties");
        assertEquals(japanese.stringPropertyNames(), korean.stringPropertyNames());
        assertTrue(japanese.stringPropertyNames().containsAll(Set.of("ok", "cancel", "yes", "no", "finish", "nextButton")));
        for (String key : japanese.stringPropertyNames()) {
            assertEquals(count(PLACE, japanese, key), count(PLACE, korean, key), key);
            assertEquals(count(MNEMONIC, japanese, key), count(MNEMONIC, korean, key), key);
        }
    }

    private static long count(Pattern pattern, Properties texts, String key) {
        return pattern.matcher(texts.getProperty(key)).results().count();
    }

    private static Properties read(String name) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(FOLDER.resolve(name))) {
            texts.load(reader);
        }
        return texts;
    }
}
