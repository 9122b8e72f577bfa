package org.debatemapper.diagram.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.debatemapper.render.style.Theme;
import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.junit.jupiter.api.Test;

class ExtentsTest {
    private static final int MARGIN = 24;

    private final MapLayer layer = new MapLayer(() -> Theme.LIGHT.text());
    private final Random random = new Random(7);

    @Test
    void anEmptyMapHasNoExtent() {
        assertEquals(new Rectangle(), layer.getFreeformExtent());
    }

    @Test
    void coversItsCardsWhateverHappensToThem() {
        List<IFigure> cards = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            int choice = random.nextInt(4);
            if (cards.isEmpty() || choice == 0) {
                IFigure card = new Figure();
                card.setBounds(anywhere());
                cards.add(card);
                layer.add(card);
            } else if (choice == 1 && cards.size() > 20) {
                layer.remove(cards.remove(random.nextInt(cards.size())));
            } else {
                cards.get(random.nextInt(cards.size())).setBounds(anywhere());
            }
            assertCovers(cards);
        }
        cards.forEach(layer::remove);
        assertEquals(new Rectangle(), layer.getFreeformExtent());
    }

    private void assertCovers(List<IFigure> cards) {
        Rectangle exact = cards.get(0).getBounds().getCopy();
        cards.forEach(card -> exact.union(card.getBounds()));
        assertEquals(exact.expand(MARGIN, MARGIN), layer.getFreeformExtent());
    }

    private Rectangle anywhere() {
        return new Rectangle(random.nextInt(2_000) - 1_000, random.nextInt(2_000) - 1_000, 1 + random.nextInt(300),
                1 + random.nextInt(200));
    }
}
