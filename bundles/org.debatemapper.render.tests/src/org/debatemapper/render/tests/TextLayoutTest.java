package org.debatemapper.render.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

import org.debatemapper.fonts.Face;
import org.debatemapper.render.text.GlyphWidths;
import org.debatemapper.render.text.TextLayout;
import org.debatemapper.render.text.TextLine;
import org.debatemapper.render.text.TextStyle;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class TextLayoutTest {
    private static final String[] WORDS = {"a", "the", "security", "antidisestablishmentarianism", "Пример", "λόγος",
            "東京", "安全保障戦略の全体", "「米国」は、", "ワシントン", "한국어", "두 나라", "https://example.org/a/very/long/path?x=1",
            "2%", "—", "…", "（注）", "e\u0301", "\uD83D\uDE00", "\u200B", "\n", "\t", "ﷺ", "-", "G7/G20"};
    private static final TextStyle PLAIN = new TextStyle(12, false, "en");

    @RepeatedTest(200)
    void nothingIsLostAndEveryLineFits(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        String text = randomText(random);
        double width = 30 + random.nextInt(300);
        double indent = random.nextInt(20);
        String language = List.of("en", "ja", "ko").get(random.nextInt(3));
        List<TextLine> lines = TextLayout.wrap(text, new TextStyle(12, random.nextBoolean(), language), width, indent,
                Integer.MAX_VALUE);
        assertEquals(ink(TextLayout.wrap(text, PLAIN.in(language), 1e9, 0, Integer.MAX_VALUE)), ink(lines));
        for (int i = 0; i < lines.size(); i++) {
            double space = i == 0 ? width - indent : width;
            TextLine line = lines.get(i);
            assertTrue(line.width() <= space + 0.001 || line.text().codePointCount(0, line.text().length()) == 1,
                    line.text() + " takes " + line.width() + " of " + space);
        }
    }

    @RepeatedTest(100)
    void everyRunHasGlyphsInItsFace(RepetitionInfo repetition) {
        String text = randomText(new Random(repetition.getCurrentRepetition()));
        for (TextLine line : TextLayout.wrap(text, PLAIN, 150, 0, Integer.MAX_VALUE)) {
            double x = 0;
            for (TextLine.Run run : line.runs()) {
                assertEquals(x, run.x(), 0.001, "runs follow each other");
                GlyphWidths widths = GlyphWidths.of(run.font().face());
                run.text().codePoints().forEach(c -> assertTrue(widths.has(c), Integer.toHexString(c)));
                x += run.text().codePoints().mapToDouble(c -> widths.width(c) * 12).sum();
            }
        }
    }

    @RepeatedTest(100)
    void aTextThatIsCutEndsWithAnEllipsisAndFits(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        String text = randomText(random);
        double width = 60 + random.nextInt(200);
        List<TextLine> all = TextLayout.wrap(text, PLAIN, width, 0, Integer.MAX_VALUE);
        List<TextLine> cut = TextLayout.wrap(text, PLAIN, width, 0, 2);
        if (all.stream().skip(2).anyMatch(line -> !line.runs().isEmpty())) {
            assertEquals(2, cut.size());
            assertTrue(cut.get(1).text().endsWith("…"), cut.get(1).text());
            assertTrue(cut.get(1).width() <= width + 0.001);
        } else {
            assertEquals(ink(all), ink(cut));
        }
    }

    @Test
    void japaneseLinesKeepTheProhibitionRules() {
        String text = "「米国」は、アジア太平洋の同盟国（日本）にとって、頼りにならない。ずっと、きっと「そう」だ。";
        for (double width = 40; width < 300; width += 3.7) {
            List<TextLine> lines = TextLayout.wrap(text, new TextStyle(12, false, "ja"), width, 0, Integer.MAX_VALUE);
            for (int i = 1; i < lines.size(); i++) {
                String line = lines.get(i).text();
                assertFalse("、。」）っゅ".indexOf(line.charAt(0)) >= 0, line + " at " + width);
            }
            for (int i = 0; i < lines.size() - 1; i++) {
                String line = lines.get(i).text();
                assertFalse("「（".indexOf(line.charAt(line.length() - 1)) >= 0, line + " at " + width);
            }
        }
    }

    @Test
    void koreanBreaksAtSpacesOnly() {
        String text = "양국은 안보 전략 전반을 다시 생각하기 시작해야 한다.";
        List<String> words = List.of(text.split(" "));
        for (TextLine line : TextLayout.wrap(text, new TextStyle(12, false, "ko"), 90, 0, Integer.MAX_VALUE)) {
            assertTrue(words.containsAll(List.of(line.text().split(" "))), line.text());
        }
    }

    @Test
    void theFaceFollowsTheScript() {
        TextLine line = TextLayout.line("Tokyo東京서울", PLAIN, 1000);
        assertEquals(List.of(Face.SANS, Face.JAPANESE, Face.KOREAN),
                line.runs().stream().map(run -> run.font().face()).toList());
    }

    @Test
    void whatNoFaceHasIsShownAsReplacement() {
        assertEquals("a\uFFFDb", TextLayout.line("a\uD83D\uDE00b", PLAIN, 1000).text());
    }

    @Test
    void lineEndsAreKept() {
        List<TextLine> lines = TextLayout.wrap("one\r\ntwo\n\nfour", PLAIN, 1000, 0, 10);
        assertEquals(List.of("one", "two", "", "four"), lines.stream().map(TextLine::text).toList());
    }

    private static String randomText(Random random) {
        List<String> words = new ArrayList<>();
        for (int i = random.nextInt(30); i >= 0; i--) {
            words.add(WORDS[random.nextInt(WORDS.length)]);
        }
        return String.join(random.nextBoolean() ? " " : "", words);
    }

    private static String ink(List<TextLine> lines) {
        return lines.stream().map(TextLine::text).collect(Collectors.joining()).replace(" ", "");
    }
}
