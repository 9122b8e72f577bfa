package org.debatemapper.render.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.debatemapper.model.Citation;
import org.debatemapper.model.Label;
import org.debatemapper.model.NodeView;
import org.debatemapper.model.Source;
import org.debatemapper.model.Statement;
import org.debatemapper.model.Tag;
import org.debatemapper.render.CardPainter;
import org.debatemapper.render.Overlay;
import org.debatemapper.render.RenderContext;
import org.debatemapper.render.scene.Box;
import org.debatemapper.render.scene.Line;
import org.debatemapper.render.scene.Path;
import org.debatemapper.render.scene.Picture;
import org.debatemapper.render.scene.Text;
import org.debatemapper.render.text.GlyphWidths;
import org.junit.jupiter.api.Test;

class CardPainterTest {
    private static final String LONG = "Both countries must begin to rethink their whole security strategy. ".repeat(8);

    private final SampleDebate sample = new SampleDebate();

    @Test
    void aCardIsAsHighAsItsTextAndShowsAllOfIt() {
        sample.statement("C1", "Title", "en", LONG);
        Picture card = card("C1", sample.context());
        assertEquals(CardPainter.DEFAULT_WIDTH, card.width());
        assertTrue(card.height() > 300);
        assertEquals(("CTitle" + LONG).replace(" ", ""), text(card).replace(" ", ""));
        checkInside(card);
    }

    @Test
    void aWiderCardIsLower() {
        sample.statement("C1", "Title", "en", LONG);
        double narrow = card("C1", sample.context()).height();
        sample.view("C1").setWidth(400);
        Picture wide = card("C1", sample.context());
        assertEquals(400, wide.width());
        assertTrue(wide.height() < narrow);
    }

    @Test
    void widthsOutOfRangeAreLimited() {
        sample.statement("C1", null, "en", "x");
        sample.view("C1").setWidth(20);
        assertEquals(CardPainter.LEAST_WIDTH, card("C1", sample.context()).width());
        sample.view("C1").setWidth(2000);
        assertEquals(CardPainter.GREATEST_WIDTH, card("C1", sample.context()).width());
    }

    @Test
    void aLowCardEndsWithAnEllipsis() {
        sample.statement("C1", "A very long title that does not fit on one line of a card", "en", LONG);
        sample.view("C1").setHeight(80);
        Picture card = card("C1", sample.context());
        assertEquals(80, card.height());
        assertEquals(2, text(card).chars().filter(c -> c == '…').count(), text(card));
        checkInside(card);
    }

    @Test
    void aTextInAnotherLanguageIsMarked() {
        sample.statement("C1", null, "en", "Only in English.");
        sample.statement("C2", null, "en", "Both.", "ja", "両方。");
        RenderContext japanese = sample.context().withLanguages(List.of("ja", "en"));
        assertTrue(text(card("C1", japanese)).contains("EN"));
        assertFalse(text(card("C2", japanese)).contains("EN"));
        assertFalse(text(card("C1", sample.context())).contains("EN"));
    }

    @Test
    void theSecondLanguageStandsBelow() {
        sample.statement("C1", null, "en", "Text.", "ko", "두 나라.");
        Picture one = card("C1", sample.context());
        Picture both = card("C1", sample.context().withSecondLanguage("ko"));
        assertTrue(both.height() > one.height());
        assertTrue(text(both).replace(" ", "").contains("두나라"));
    }

    @Test
    void aSourceThatIsNoLongerValidIsMarked() {
        Statement statement = sample.statement("E1", null, "en", "A fact.");
        Source source = SampleDebate.FACTORY.createSource();
        source.setValidUntil("2027");
        Citation citation = SampleDebate.FACTORY.createCitation();
        citation.setSource(source);
        statement.getCitations().add(citation);
        assertFalse(text(cardOn("E1", LocalDate.of(2027, 12, 31))).contains("2027"), "valid to the end of the year");
        assertTrue(text(cardOn("E1", LocalDate.of(2028, 1, 1))).contains("2027"));
        source.setValidUntil("some day");
        assertFalse(text(cardOn("E1", LocalDate.of(2100, 1, 1))).contains("some day"), "no date never ends");
    }

    @Test
    void tooManyBadgesEndWithAnEllipsis() {
        Statement statement = sample.statement("C1", null, "en", "Text.");
        for (int i = 0; i < 20; i++) {
            Tag tag = SampleDebate.FACTORY.createTag();
            tag.setName("topic" + i);
            statement.getTags().add(tag);
        }
        Picture card = card("C1", sample.context());
        assertTrue(text(card).contains("#topic0"));
        assertTrue(text(card).endsWith("…"));
        checkInside(card);
    }

    @Test
    void anUnstatedPremiseStandsInBrackets() {
        sample.statement("C1", null, "en", "Text.").setImplicit(true);
        assertTrue(text(card("C1", sample.context())).contains("[Text.]"));
    }

    @Test
    void aCardThatIsOutIsFadedButItsLabelIsNot() {
        Statement statement = sample.statement("C1", "Title", "en", "Text.");
        Overlay overlay = new Overlay(Map.of(statement, Label.OUT), Map.of());
        Picture out = card("C1", sample.context().withOverlay(overlay));
        assertTrue(texts(out).stream().allMatch(text -> text.color().alpha() < 0.6));
        Path sign = (Path) out.primitives().get(out.primitives().size() - 1);
        assertEquals(1, sign.stroke().color().alpha());
    }

    @Test
    void anUndecidedCardHasADashedBorder() {
        Statement statement = sample.statement("C1", "Title", "en", "Text.");
        assertFalse(dashed(card("C1", sample.context())));
        Overlay overlay = new Overlay(Map.of(statement, Label.UNDECIDED), Map.of());
        assertTrue(dashed(card("C1", sample.context().withOverlay(overlay))));
    }

    @Test
    void whatIsNotInFocusIsDimmed() {
        Statement statement = sample.statement("C1", "Title", "en", "Text.");
        Statement other = sample.statement("C2", "Other", "en", "Text.");
        var context = sample.context().withOverlay(Overlay.NONE.withFocus(Set.of(other)));
        assertTrue(texts(card("C1", context)).stream().allMatch(text -> text.color().alpha() < 0.3));
        assertTrue(texts(card("C2", context)).stream().noneMatch(text -> text.color().alpha() < 0.3));
        assertFalse(Overlay.NONE.isDimmed(statement));
    }

    @Test
    void aChangedLabelStandsBesideItsFormerOneInAFrame() {
        Statement statement = sample.statement("C1", "Title", "en", "Text.");
        Overlay now = new Overlay(Map.of(statement, Label.OUT), Map.of());
        Overlay same = now.withBefore(Map.of(statement, Label.OUT));
        Overlay changed = now.withBefore(Map.of(statement, Label.IN));
        int plain = card("C1", sample.context().withOverlay(now)).primitives().size();
        assertEquals(plain, card("C1", sample.context().withOverlay(same)).primitives().size());
        Picture card = card("C1", sample.context().withOverlay(changed));
        assertEquals(plain + 3, card.primitives().size());
        assertTrue(texts(card).stream().noneMatch(text -> text.color().alpha() < 0.6));
        assertFalse(now.isSame(changed, statement));
        assertTrue(now.isSame(same, statement));
        checkInside(card);
    }

    @Test
    void aCardWithoutAnyTextIsStillThere() {
        sample.statement("C1", null);
        Picture card = card("C1", sample.context());
        assertTrue(card.height() >= 30);
        assertEquals("C", text(card));
    }

    @Test
    void anArgumentWithoutNameIsAsWideAsHigh() {
        sample.statement("C1", null, "en", "a");
        sample.statement("C2", null, "en", "b");
        sample.statement("C3", null, "en", "c");
        sample.support("plain", "C1", "C2", "C3");
        sample.titled("named", "from consequences", "C1", "C2");
        assertEquals("", text(card("plain", sample.context())));
        assertEquals("from consequences", text(card("named", sample.context())));
        assertTrue(card("plain", sample.context()).width() < 30);
        assertTrue(card("named", sample.context()).width() > 80);
        checkInside(card("named", sample.context()));
    }

    @Test
    void aCardLiesWhereItsViewIsAndItsPrimitivesDoNot() {
        sample.statement("C1", null, "en", "Text.");
        NodeView view = sample.view("C1");
        Picture before = card("C1", sample.context());
        view.setX(1000);
        view.setY(-50);
        Picture after = card("C1", sample.context());
        assertEquals(before.at(1000, -50), after);
    }

    private Picture card(String key, RenderContext context) {
        return CardPainter.card(sample.view(key), context);
    }

    private Picture cardOn(String key, LocalDate day) {
        return card(key, RenderContext.of(sample.map, day));
    }

    private static boolean dashed(Picture picture) {
        return picture.primitives().stream().anyMatch(p -> p instanceof Path path && path.stroke() != null
                && path.stroke().dash().length > 0);
    }

    private static void checkInside(Picture card) {
        for (var primitive : card.primitives()) {
            if (primitive instanceof Text text) {
                GlyphWidths widths = GlyphWidths.of(text.font().face());
                double width = text.text().codePoints().mapToDouble(widths::width).sum() * text.font().size();
                assertTrue(text.x() >= 0 && text.x() + width <= card.width(), text.toString());
                assertTrue(text.baseline() > 0 && text.baseline() < card.height(), text.toString());
            } else if (primitive instanceof Box box) {
                assertTrue(box.x() >= 0 && box.x() + box.w() <= card.width(), box.toString());
            } else {
                assertFalse(primitive instanceof Line, "cards have no lines");
            }
        }
    }

    private static List<Text> texts(Picture picture) {
        return picture.primitives().stream().filter(Text.class::isInstance).map(Text.class::cast).toList();
    }

    private static String text(Picture picture) {
        return texts(picture).stream().map(Text::text).collect(Collectors.joining());
    }
}
