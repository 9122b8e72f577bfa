package org.debatemapper.model.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.debatemapper.model.Debate;
import org.debatemapper.model.DebateFactory;
import org.debatemapper.model.LocalText;
import org.debatemapper.model.operations.LocalTexts;
import org.debatemapper.testing.DebateBuilder;
import org.eclipse.emf.common.util.BasicEList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocalTextTest {
    private final LocalText text = DebateFactory.eINSTANCE.createLocalText();

    @Test
    void keepsOneTextForEachLanguageInOrder() {
        text.put("ko", "k");
        text.put("en", "e");
        text.put("ko", "k2");
        assertEquals(List.of("ko", "en"), text.getEntries().stream().map(e -> e.getKey()).toList());
        assertEquals("k2", text.get("ko"));
        assertNull(text.get("ja"));
    }

    @Test
    void removesByNullOrEmpty() {
        text.put("ko", "k");
        text.put("en", "e");
        text.put("ko", null);
        text.put("en", "");
        assertTrue(text.getEntries().isEmpty());
        text.put("ja", null);
        assertTrue(LocalTexts.isEmpty(text));
        assertTrue(LocalTexts.isEmpty(null));
    }

    @ParameterizedTest
    @CsvSource({ "ja, j", "ja-JP, j", "JA, j", "ja-Latn-JP, j", "zh-Hant-TW, t", "zh-Hant, t", "zh, e", "fr, e", "en, e" })
    void fallsBackFromTheLanguageOfACountry(String asked, String found) {
        text.put("en", "e");
        text.put("ja", "j");
        text.put("zh-Hant", "t");
        assertEquals(found, text.resolve(new BasicEList<>(List.of(asked))));
    }

    @Test
    void takesTheFirstOfTheOrderThatHasAText() {
        text.put("ko", "k");
        text.put("en", "e");
        assertEquals("e", LocalTexts.resolve(text, List.of("fr", "en", "ko")));
        assertEquals("en", LocalTexts.languageUsed(text, List.of("fr", "en-GB", "ko")));
        assertEquals("k", LocalTexts.resolve(text, List.of()));
    }

    @Test
    void givesAnEmptyTextIfThereIsNone() {
        assertEquals("", text.resolve(new BasicEList<>(List.of("en"))));
        assertEquals("", LocalTexts.resolve(null, List.of("en")));
        assertNull(LocalTexts.languageUsed(text, List.of("en")));
        assertNull(LocalTexts.languageUsed(null, List.of("en")));
    }

    @Test
    void ordersTheLanguagesOfADebate() {
        Debate debate = new DebateBuilder().debate();
        debate.setLanguage("ja");
        debate.getLanguages().addAll(List.of("en", "ja", "ko"));
        assertEquals(List.of("ja", "en", "ko"), debate.languageOrder(null));
        assertEquals(List.of("ko", "ja", "en"), debate.languageOrder("ko"));
        assertEquals(List.of("fr", "ja", "en", "ko"), debate.languageOrder("fr"));
    }

    @Test
    void ordersTheLanguagesOfAMap() {
        DebateBuilder builder = new DebateBuilder();
        builder.debate().getLanguages().addAll(List.of("en", "ko"));
        var map = builder.map("m");
        assertEquals(List.of("en", "ko"), map.languageOrder());
        map.setLanguage("ko");
        assertEquals(List.of("ko", "en"), map.languageOrder());
        var alone = DebateFactory.eINSTANCE.createArgumentMap();
        assertEquals(List.of("en"), alone.languageOrder());
        alone.setLanguage("fr");
        assertEquals(List.of("fr"), alone.languageOrder());
    }
}
