package org.debatemapper.views.internal;

import java.util.List;

import org.debatemapper.commands.relate.ArgumentNodes;
import org.debatemapper.commands.view.Extent;
import org.debatemapper.commands.view.Placement;
import org.debatemapper.commands.view.Views;
import org.debatemapper.model.ArgumentMap;
import org.debatemapper.model.Statement;
import org.debatemapper.model.View;

/** Puts cards of statements below all that a map shows, in rows. */
public final class CardRows {
    private static final int IN_A_ROW = 5;
    private static final int GAP = 24;

    private final ArgumentMap map;

    /**
     * @param map
     *            where to put the cards
     */
    public CardRows(ArgumentMap map) {
        this.map = map;
    }

    /**
     * Makes the cards; for use in an edit.
     *
     * @param statements
     *            none of which is on the map
     */
    public void place(List<? extends Statement> statements) {
        int left = map.getNodes().stream().mapToInt(View::getX).min().orElse(0);
        int top = map.getNodes().stream().map(Placement::boundsOf).mapToInt(e -> e.y() + e.height() + GAP).max()
                .orElse(0);
        for (int first = 0; first < statements.size(); first += IN_A_ROW) {
            int x = left;
            int bottom = top;
            for (Statement statement : statements.subList(first, Math.min(first + IN_A_ROW, statements.size()))) {
                Extent bounds = Placement.boundsOf(Views.newNode(map, statement, x, top));
                x += bounds.width() + GAP;
                bottom = Math.max(bottom, top + bounds.height() + GAP);
            }
            top = bottom;
        }
        statements.forEach(CardRows::settle);
    }

    private static void settle(Statement statement) {
        statement.getArguments().forEach(ArgumentNodes::settle);
        statement.getPremiseIn().forEach(ArgumentNodes::settle);
    }
}
