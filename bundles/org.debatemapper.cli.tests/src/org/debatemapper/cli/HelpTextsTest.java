package org.debatemapper.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HelpTextsTest {
    private static final List<String> COMMANDS = List.of("export", "convert", "validate", "info", "schema", "evaluate", "solve");

    @AfterEach
    void speakEnglish() {
        Locale.setDefault(Locale.ENGLISH);
    }

    @ParameterizedTest
    @ValueSource(strings = { "_ja", "_ko" })
    void areTranslated(String suffix) throws IOException {
        Properties english = texts("");
        Properties translated = texts(suffix);
        assertEquals(english.stringPropertyNames(), translated.stringPropertyNames());
        for (String key : english.stringPropertyNames()) {
            assertNotEquals(english.getProperty(key), translated.getProperty(key), key);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "en", "ja", "ko" })
    void explainEveryCommandInTheLanguageOfTheProgram(String language) throws IOException {
        Locale.setDefault(Locale.forLanguageTag(language));
        Properties texts = texts(language.equals("en") ? "" : "_" + language);
        Shell shell = new Shell();
        for (String command : COMMANDS) {
            assertEquals(ExitCode.DONE, shell.run("help", command));
            String header = texts.getProperty("debatemapper." + command + ".usage.header");
            assertEquals(header.replaceAll("\\s", "").substring(0, 10),
                    shell.out().replaceAll("\\s", "").substring(0, 10));
        }
    }

    /** An option without explanation leaves the rest of its line empty, and so does the next line. */
    @Test
    void explainEveryOption() {
        Locale.setDefault(Locale.ENGLISH);
        Shell shell = new Shell();
        for (String command : COMMANDS) {
            shell.run("help", command);
            List<String> lines = shell.out().lines().toList();
            for (int i = 0; i < lines.size(); i++) {
                String line = lines.get(i);
                boolean explained = line.strip().matches("(-.*?|IN|OUT)\\s{2,}\\S.*");
                boolean explainedBelow = i + 1 < lines.size() && lines.get(i + 1).startsWith(" ".repeat(20));
                assertFalse(line.matches("\\s{2,6}-.*") && !explained && !explainedBelow, command + ": " + line);
            }
        }
    }

    private static Properties texts(String suffix) throws IOException {
        Properties properties = new Properties();
        try (InputStream in = CommandLineInterface.class.getResourceAsStream("help" + suffix + ".properties")) {
            properties.load(in);
        }
        return properties;
    }
}
