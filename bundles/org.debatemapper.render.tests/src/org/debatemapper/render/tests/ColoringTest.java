package org.debatemapper.render.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.debatemapper.model.Actor;
import org.debatemapper.model.ColorBy;
import org.debatemapper.model.Group;
import org.debatemapper.model.Stance;
import org.debatemapper.model.StanceKind;
import org.debatemapper.model.Statement;
import org.debatemapper.model.Status;
import org.debatemapper.model.Tag;
import org.debatemapper.model.operations.LocalTexts;
import org.debatemapper.render.CardPainter;
import org.debatemapper.render.Coloring;
import org.debatemapper.render.LegendPainter;
import org.debatemapper.render.Overlay;
import org.debatemapper.render.RenderContext;
import org.debatemapper.render.StrengthBand;
import org.debatemapper.render.scene.Bounds;
import org.debatemapper.render.scene.Box;
import org.debatemapper.render.scene.Color;
import org.debatemapper.render.scene.Path;
import org.debatemapper.render.scene.Picture;
import org.debatemapper.render.scene.Text;
import org.debatemapper.render.style.Theme;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ColoringTest {
    private final SampleDebate sample = new SampleDebate();
    private Statement first;
    private Statement second;

    @BeforeEach
    void fill() {
        first = sample.statement("C1", "First", "en", "one");
        second = sample.statement("C2", "Second", "en", "two");
    }

    @Test
    void kindsNeedNoMeaning() {
        assertNull(Coloring.of(sample.map).of(first, Overlay.NONE));
        assertEquals(Coloring.BY_KIND, Coloring.of(null, ColorBy.STATUS));
    }

    @Test
    void anActorWhoDeniesIsNotWhoAssertsAndTheFirstInTheDebateCounts() {
        Actor japan = actor("Japan");
        Actor korea = actor("Korea");
        Actor none = SampleDebate.FACTORY.createActor();
        stance(first, korea, StanceKind.ASSERTS);
        stance(first, none, StanceKind.ASSERTS);
        stance(first, japan, StanceKind.ASSERTS);
        stance(second, japan, StanceKind.DENIES);
        assertEquals(japan, value(ColorBy.ACTOR, first));
        assertNull(value(ColorBy.ACTOR, second));
    }

    @Test
    void aTagWithAColourComesBeforeOneWithout() {
        Tag plain = tag("plain", null);
        Tag red = tag("red", "#D55E00");
        first.getTags().addAll(List.of(plain, red));
        second.getTags().add(plain);
        assertEquals(red, value(ColorBy.TAG, first));
        assertEquals(plain, value(ColorBy.TAG, second));
    }

    @Test
    void theStrengthOfAnEvaluationComesBeforeTheWeight() {
        first.setWeight(0.6);
        assertEquals(new StrengthBand(3), value(ColorBy.STRENGTH, first), "0.6 begins the fourth band");
        Overlay overlay = new Overlay(Map.of(), Map.of(first, 1.0));
        assertEquals(new StrengthBand(4), Coloring.of(sample.debate, ColorBy.STRENGTH).of(first, overlay).value());
        assertNull(value(ColorBy.STRENGTH, second));
    }

    @Test
    void anInnerTopicColoursWhatTheOuterOneDoesNotHold() {
        Group outer = group("Outer", first);
        Group inner = SampleDebate.FACTORY.createGroup();
        inner.getMembers().addAll(List.of(first, second));
        outer.getGroups().add(inner);
        assertEquals(outer, value(ColorBy.GROUP, first));
        assertEquals(inner, value(ColorBy.GROUP, second));
    }

    @Test
    void aColouringChangesWithTheChosenColour() {
        Tag tag = tag("red", "#D55E00");
        Coloring before = Coloring.of(sample.debate, ColorBy.TAG);
        assertEquals(before, Coloring.of(sample.debate, ColorBy.TAG));
        tag.setColor("#0072B2");
        assertNotEquals(before, Coloring.of(sample.debate, ColorBy.TAG));
    }

    @Test
    void cardsOfDifferentMeaningLookDifferentEvenWithoutColours() {
        sample.map.setColorBy(ColorBy.STATUS);
        List<List<Bounds>> shapes = Stream.of(Status.values()).map(status -> {
            first.setStatus(status);
            return notches(CardPainter.card(sample.view("C1"), sample.context()));
        }).distinct().toList();
        assertEquals(Status.values().length, shapes.size(), "notches of the bars: " + shapes);
    }

    @Test
    void theLegendListsExactlyWhatOccurs() {
        assertEquals(List.of("Claim"), legend("en"));
        sample.statement("E1", null, "en", "fact");
        sample.support("A1", "C1", "E1");
        assertEquals(List.of("Claim", "Evidence", "supports"), legend("en"));
        sample.map.setColorBy(ColorBy.STATUS);
        second.setStatus(Status.DISPUTED);
        assertEquals(List.of("Claim", "Evidence", "Color: status", "Draft", "Disputed", "supports"), legend("en"));
        assertEquals(List.of("主張", "証拠", "色：状態", "草案", "争点", "支持する"), legend("ja"));
    }

    @Test
    void theLegendNamesActorsInTheLanguageOfTheMapAndCardsWithoutOne() {
        Actor japan = actor("Japan");
        japan.getName().put("ja", "日本");
        stance(first, japan, StanceKind.ASSERTS);
        actor("Nobody here");
        sample.map.setColorBy(ColorBy.ACTOR);
        assertEquals(List.of("主張", "色：主張する主体", "日本", "主張者なし"), legend("ja"));
    }

    @Test
    void theLegendHasTheStrongestFirst() {
        first.setWeight(0.1);
        second.setWeight(0.9);
        sample.map.setColorBy(ColorBy.STRENGTH);
        assertEquals(List.of("Claim", "Color: strength", "0.8 \u2013 1.0", "0.0 \u2013 0.2"), legend("en"));
    }

    @Test
    void theLegendOfNothingSaysOnlyWhatItIs() {
        assertEquals(List.of("Legend"), texts(LegendPainter.legend(SampleDebate.FACTORY.createLegendView(),
                new SampleDebate().context())));
    }

    @Test
    void textOnAnyTintCanBeRead() {
        for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
            for (String color : List.of("#000000", "#FFFFFF", "#FF0000", "#00FF00", "#0000FF", "#FFFF00")) {
                first.getTags().clear();
                first.getTags().add(tag("t", color));
                sample.map.setColorBy(ColorBy.TAG);
                RenderContext context = sample.context().withTheme(theme);
                Picture card = CardPainter.card(sample.view("C1"), context);
                Color ground = ground(card, theme);
                assertEquals(ground.equals(theme.card()), color.equals("#FFFFFF") && theme == Theme.LIGHT);
                for (Color text : List.of(theme.text(), theme.quietText(), theme.warning())) {
                    assertTrue(text.contrast(ground) >= 4.5, text.hex() + " on " + ground.hex());
                }
            }
        }
    }

    private static List<Bounds> notches(Picture card) {
        return card.primitives().stream().filter(p -> p instanceof Box box && box.x() == 1).map(Box.class::cast)
                .map(box -> new Bounds(box.x(), box.y(), box.w(), box.h())).toList();
    }

    /** The first opaque shape of a card that is no shadow. */
    private static Color ground(Picture card, Theme theme) {
        return card.primitives().stream().filter(Path.class::isInstance)
                .map(p -> ((Path) p).fill())
                .filter(fill -> fill != null && !fill.equals(theme.shadow())).findFirst().orElseThrow();
    }

    private Object value(ColorBy by, Statement statement) {
        return Coloring.of(sample.debate, by).of(statement, Overlay.NONE).value();
    }

    private List<String> legend(String language) {
        return texts(LegendPainter.legend(SampleDebate.FACTORY.createLegendView(),
                sample.context().withLanguages(List.of(language))));
    }

    private static List<String> texts(Picture legend) {
        // A line in several scripts is several texts on one baseline.
        Map<Double, String> lines = new TreeMap<>();
        legend.primitives().stream().filter(p -> p instanceof Text text && !"C?E".contains(text.text()))
                .forEach(p -> lines.merge(((Text) p).baseline(), ((Text) p).text(), String::concat));
        return lines.values().stream().filter(line -> Character.isLetterOrDigit(line.codePointAt(0))).toList();
    }

    private Actor actor(String name) {
        Actor actor = SampleDebate.FACTORY.createActor();
        actor.setName(LocalTexts.of("en", name));
        sample.debate.getActors().add(actor);
        return actor;
    }

    private static void stance(Statement statement, Actor actor, StanceKind kind) {
        Stance stance = SampleDebate.FACTORY.createStance();
        stance.setActor(actor);
        stance.setKind(kind);
        statement.getStances().add(stance);
    }

    private Tag tag(String name, String color) {
        Tag tag = SampleDebate.FACTORY.createTag();
        tag.setName(name);
        tag.setColor(color);
        sample.debate.getTags().add(tag);
        return tag;
    }

    private Group group(String title, Statement member) {
        Group group = SampleDebate.FACTORY.createGroup();
        group.setTitle(LocalTexts.of("en", title));
        group.getMembers().add(member);
        sample.debate.getGroups().add(group);
        return group;
    }
}
