package org.debatemapper.examples.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.debatemapper.core.validation.Finding;
import org.debatemapper.core.validation.Severity;
import org.debatemapper.core.validation.Validator;
import org.debatemapper.model.ArgumentMap;
import org.debatemapper.model.Debate;
import org.debatemapper.model.LocalText;
import org.debatemapper.model.NodeView;
import org.debatemapper.render.CardPainter;
import org.debatemapper.render.RenderContext;
import org.debatemapper.render.scene.Bounds;
import org.debatemapper.render.scene.Picture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The debates that new ones can begin with. */
class TemplatesTest {
    private static final List<String> LANGUAGES = List.of("en", "ja", "ko");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest
    @ValueSource(strings = { "pros-and-cons", "one-argument", "policy-decision" })
    void everyTextIsThereInEveryLanguage(String name) throws IOException {
        Debate debate = template(name);
        assertEquals(LANGUAGES, debate.getLanguages());
        debate.eAllContents().forEachRemaining(object -> {
            if (object instanceof LocalText text) {
                LANGUAGES.forEach(tag -> assertFalse(text.get(tag) == null || text.get(tag).isBlank(),
                        tag + " of " + text.get("en")));
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = { "pros-and-cons", "one-argument", "policy-decision" })
    void nothingIsWrong(String name) throws IOException {
        List<Finding> errors = Validator.validate(template(name)).stream()
                .filter(finding -> finding.severity() == Severity.ERROR).toList();
        assertEquals(List.of(), errors);
    }

    @ParameterizedTest
    @ValueSource(strings = { "pros-and-cons", "one-argument", "policy-decision" })
    void allIsOnTheMapAndNoTwoCardsOverlap(String name) throws IOException {
        Debate debate = template(name);
        assertEquals(List.of(), debate.elementsOnNoMap());
        for (String language : LANGUAGES) {
            assertApart(debate.getMaps().get(0), language);
        }
    }

    private static void assertApart(ArgumentMap map, String language) {
        List<Bounds> cards = new ArrayList<>();
        for (NodeView view : map.getNodes()) {
            Picture picture = CardPainter.card(view, RenderContext.of(map, TODAY).withLanguages(List.of(language)));
            Bounds card = picture.bounds();
            assertFalse(cards.stream().anyMatch(other -> card.x() < other.right() && other.x() < card.right()
                    && card.y() < other.bottom() && other.y() < card.bottom()), () -> language + ": " + view.getElement());
            cards.add(card);
        }
    }

    private static Debate template(String name) throws IOException {
        return Shipped.load(name + ".debate").getDebate();
    }
}
