package org.debatemapper.core.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.debatemapper.model.Citation;
import org.debatemapper.model.Claim;
import org.debatemapper.model.Comment;
import org.debatemapper.model.Debate;
import org.debatemapper.model.DebateFactory;
import org.debatemapper.model.DebatePackage.Literals;
import org.debatemapper.model.Identified;
import org.debatemapper.model.Source;
import org.debatemapper.testing.DebateBuilder;
import org.debatemapper.testing.RandomDebates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DebateSearchTest {
    private static final String BROKEN = "\u0000";

    private final DebateBuilder builder = new DebateBuilder();

    @ParameterizedTest
    @CsvSource({ "Strategy,sTRATEGY", "Café,cafe", "Cafe\u0301 noir,CAFÉ N", "１２３ ＡＢＣ,123 abc", "123,１２３", "Straße,STRASSE",
            "ﾊﾞﾗﾝｽ,バランス", "両国は安全保障戦略の全体を,安全保障", "양국은 안보 전략,보 전", "ﬁnal,FINAL", "two\u3000words,two words", "Σίσυφος,σισυφοσ",
            "\uD842\uDFB7野家,\uD842\uDFB7野" })
    void findsWithoutRegardToCaseWidthAndAccents(String text, String wanted) {
        builder.claim(text);
        assertEquals(1, find(wanted).size());
    }

    @ParameterizedTest
    @CsvSource({ "は,ば", "ハ,バ", "한국,하", "안보,아", "abc,abd" })
    void keepsApartWhatIsDifferent(String text, String wanted) {
        builder.claim(text);
        assertEquals(List.of(), find(wanted));
    }

    @ParameterizedTest
    @CsvSource({ "x Cafe\u0301 y,café,2,5", "ﬁnal x,nal,1,3", "ﾊﾞﾗ,ラ,2,1", "x ﬁ y,f,2,1", "Große,ss,3,1", "aÀb,b,2,1" })
    void tellsWhereInTheOriginal(String text, String wanted, int start, int length) {
        builder.claim(text);
        assertEquals(List.of(new TextRange(start, length)), find(wanted).get(0).matches());
    }

    @Test
    void findsEveryPlaceInAText() {
        builder.claim("A nuclear state, nuclear arms");
        assertEquals(List.of(new TextRange(2, 7), new TextRange(17, 7)), find("nuclear").get(0).matches());
    }

    @ParameterizedTest
    @ValueSource(strings = { "", " ", "\u3000" })
    void nothingIsFoundIfNothingIsWanted(String wanted) {
        builder.claim("a text with blanks");
        assertEquals(List.of(), find(wanted));
    }

    @Test
    void searchesAllLanguagesAndSaysWhich() {
        Claim claim = builder.claim("Alliance");
        claim.getText().put("ja", "同盟");
        SearchHit hit = find("同盟").get(0);
        assertEquals("ja", hit.language());
        assertSame(claim, hit.subject());
        assertEquals(Literals.STATEMENT__TEXT, hit.field());
    }

    @Test
    void aQuoteOrCommentIsFoundInItsElement() {
        Claim claim = builder.claim("Alliance");
        Source source = builder.source("White paper", claim);
        Citation citation = claim.getCitations().get(0);
        citation.setQuote("needle");
        Comment comment = DebateFactory.eINSTANCE.createComment();
        comment.setText("Another needle");
        claim.getComments().add(comment);
        source.getAuthors().add("N. Eedle, Needleman");
        List<SearchHit> hits = find("needle");
        assertEquals(List.of(claim, claim, source), hits.stream().map(SearchHit::subject).toList());
        assertEquals(List.of(comment, citation, source), hits.stream().map(SearchHit::owner).toList());
        assertNull(hits.get(0).language());
    }

    @Test
    void technicalTextsAreNotFound() {
        Claim claim = builder.claim("Alliance");
        claim.setId("needle");
        builder.debate().getLanguages().add("needle");
        assertEquals(List.of(), find("needle"));
    }

    @Test
    void everyMatchIsAPartOfItsText() {
        Debate debate = new RandomDebates(7).debate(200);
        List<SearchHit> hits = DebateSearch.find(debate, "e");
        assertTrue(hits.size() > 100, () -> hits.size() + " hits");
        for (SearchHit hit : hits) {
            for (TextRange match : hit.matches()) {
                String part = hit.text().substring(match.start(), match.start() + match.length());
                assertTrue(part.startsWith("e") || part.startsWith("E") || part.startsWith("é"), part);
            }
        }
        assertEquals(List.of(), DebateSearch.find(debate, BROKEN));
    }

    @Test
    void subjectsCanBeNamed() {
        Debate debate = new RandomDebates(3).debate(50);
        for (SearchHit hit : DebateSearch.find(debate, "a")) {
            Identified subject = hit.subject();
            assertTrue(!(subject instanceof Citation) && !(subject instanceof Comment), subject::toString);
        }
    }

    private List<SearchHit> find(String wanted) {
        return DebateSearch.find(builder.debate(), wanted);
    }
}
