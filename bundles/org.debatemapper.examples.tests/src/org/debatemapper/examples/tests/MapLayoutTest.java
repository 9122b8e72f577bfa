package org.debatemapper.examples.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.debatemapper.model.ArgumentMap;
import org.debatemapper.model.Debate;
import org.debatemapper.model.NodeView;
import org.debatemapper.render.CardPainter;
import org.debatemapper.render.RenderContext;
import org.debatemapper.render.scene.Picture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The shipped maps are laid out in every language. */
class MapLayoutTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest
    @ValueSource(strings = {"en", "ja", "ko"})
    void noTwoCardsOverlap(String language) throws IOException {
        Debate debate = Shipped.load("japan-korea.debate").getDebate();
        for (ArgumentMap map : debate.getMaps()) {
            RenderContext context = RenderContext.of(map, TODAY).withLanguages(List.of(language));
            List<Picture> cards = new ArrayList<>();
            for (NodeView view : map.getNodes()) {
                Picture card = CardPainter.card(view, context);
                cards.forEach(other -> assertFalse(overlap(card, other), () -> map.getTitle().get("en") + ": "
                        + view.getElement().displayName(debate.languageOrder("en"))));
                cards.add(card);
            }
            assertTrue(cards.size() > 10, "cards: " + cards.size());
        }
    }

    private static boolean overlap(Picture a, Picture b) {
        return a.x() < b.x() + b.width() && b.x() < a.x() + a.width() && a.y() < b.y() + b.height()
                && b.y() < a.y() + a.height();
    }
}
