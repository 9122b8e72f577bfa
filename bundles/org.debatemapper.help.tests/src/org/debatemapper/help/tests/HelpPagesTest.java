package org.debatemapper.help.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.debatemapper.help.internal.HelpPages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HelpPagesTest {
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)]*)\\.md\\)");

    @ParameterizedTest
    @ValueSource(strings = { "en", "ja", "ko" })
    void everyPageIsThereAndItsLinksLeadSomewhere(String language) {
        HelpPages pages = new HelpPages(Locale.forLanguageTag(language));
        List<String> dead = new ArrayList<>();
        for (String name : HelpPages.NAMES) {
            String text = pages.read(name).orElse("");
            assertTrue(text.startsWith("# "), name + " begins with its title");
            Matcher link = LINK.matcher(text);
            while (link.find()) {
                if (!HelpPages.NAMES.contains(link.group(1))) {
                    dead.add(name + " -> " + link.group(1));
                }
            }
        }
        assertEquals(List.of(), dead);
    }

    @ParameterizedTest
    @ValueSource(strings = { "ja", "ko" })
    void pagesAreTranslated(String language) {
        HelpPages english = new HelpPages(Locale.ENGLISH);
        HelpPages translated = new HelpPages(Locale.forLanguageTag(language));
        for (String name : HelpPages.NAMES) {
            assertNotEquals(english.title(name), translated.title(name), name);
        }
    }

    @Test
    void otherLanguagesReadEnglish() {
        assertEquals(new HelpPages(Locale.ENGLISH).read("start"), new HelpPages(Locale.FRENCH).read("start"));
    }

    @Test
    void thereIsNoPageOutsideTheList() {
        assertFalse(new HelpPages(Locale.ENGLISH).read("../en/start").isPresent());
    }
}
