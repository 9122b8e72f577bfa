package org.debatemapper.formats.tests.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.debatemapper.formats.notice.FormatNotice;
import org.debatemapper.formats.tests.TestFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormatNoticeTest {
    private static final Pattern PLACE = Pattern.compile("\\{\\d\\}");

    private static ResourceBundle texts(String language) {
        return ResourceBundle.getBundle("org.debatemapper.formats.notice.messages", Locale.forLanguageTag(language),
                FormatNotice.class.getClassLoader(), ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ja", "ko"})
    void everyMessageHasATextAndEveryTextAMessage(String language) {
        assertEquals(Arrays.stream(FormatNotice.values()).map(FormatNotice::code).collect(Collectors.toSet()), texts(language).keySet());
    }

    @ParameterizedTest
    @EnumSource(FormatNotice.class)
    void translationsSpeakOfTheSame(FormatNotice notice) {
        String english = texts("en").getString(notice.code());
        for (String language : List.of("ja", "ko")) {
            String translated = texts(language).getString(notice.code());
            assertEquals(places(english), places(translated), translated);
            assertTrue(notice.name().startsWith("PARTS_LIST") || !translated.equals(english), translated);
        }
    }

    @Test
    void valuesStandInTheirPlaces() {
        assertEquals("kialo.duplicate-number", FormatNotice.KIALO_DUPLICATE_NUMBER.with("1.2.").code());
        assertTrue(FormatNotice.KIALO_DUPLICATE_NUMBER.with("1.2.").text().contains("1.2."));
        assertFalse(FormatNotice.MODEL_VALUE.with("a", "b", "c").text().contains("{"));
    }

    /** The page of codes is for people who look a code up, and for programs that rely on them. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "ja", "ko"})
    void everyCodeStandsOnTheHelpPage(String language) throws Exception {
        Path page = TestFiles.folder("argdown").getParent().getParent().resolveSibling("org.debatemapper.help")
                .resolve("pages/" + language + "/messages.md");
        Set<String> documented = Pattern.compile("`([a-z]+\\.[a-z-]+)`").matcher(Files.readString(page)).results().map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> codes = Arrays.stream(FormatNotice.values()).filter(notice -> !Set.of("PARTS_KINDS", "PARTS_LANGUAGES", "PARTS_LIST")
                .contains(notice.name())).map(FormatNotice::code).collect(Collectors.toCollection(TreeSet::new));
        codes.addAll(List.of("debate.unreadable", "text.malformed", "text.unknown-encoding", "text.unsupported-charset"));
        assertEquals(codes, documented);
    }
}
