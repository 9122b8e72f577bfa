package org.debatemapper.commands.diff;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.debatemapper.commands.view.Extent;
import org.debatemapper.commands.view.Placement;
import org.debatemapper.commands.view.Views;
import org.debatemapper.model.ArgumentMap;
import org.debatemapper.model.Attack;
import org.debatemapper.model.Element;
import org.debatemapper.model.Identified;
import org.debatemapper.model.NodeView;
import org.debatemapper.model.Relation;
import org.debatemapper.model.Statement;
import org.debatemapper.model.operations.Relations;

/** Shows new statements on a map: below what they bear on, above what bears on them, the others below all cards. */
public final class NewCards {
    private static final int CARD_HEIGHT = 60;
    private static final int MOST = 100;
    private static final int COLUMNS = 12;
    private static final int COLUMN = Placement.CARD_WIDTH + 24;
    private static final int ROW = 170;

    private final ArgumentMap map;
    private final Set<Statement> waiting = new LinkedHashSet<>();

    /**
     * @param map
     *            where to show them
     * @param added
     *            of which statements without a card on the map are shown
     */
    public NewCards(ArgumentMap map, Collection<? extends Identified> added) {
        this.map = map;
        added.stream().filter(Statement.class::isInstance).map(Statement.class::cast)
                .filter(statement -> statement.viewOn(map) == null).forEach(waiting::add);
    }

    /**
     * Makes the cards. Changes the map directly: for use within an edit. Up to {@value #MOST} find room near what they
     * bear on, each in time linear in the size of the map; more of them come in rows below all others.
     */
    public void place() {
        if (waiting.size() > MOST) {
            placeInRows();
            return;
        }
        while (!waiting.isEmpty()) {
            boolean placed = false;
            for (Statement statement : List.copyOf(waiting)) {
                placed |= placeNearby(statement);
            }
            if (!placed) {
                show(waiting.iterator().next(), freePlace());
            }
        }
    }

    private boolean placeNearby(Statement statement) {
        Extent place = placeFor(statement);
        if (place != null) {
            show(statement, place);
        }
        return place != null;
    }

    private void placeInRows() {
        Extent first = freePlace();
        int index = 0;
        for (Statement statement : List.copyOf(waiting)) {
            show(statement, first.at(first.x() + index % COLUMNS * COLUMN, first.y() + index / COLUMNS * ROW));
            index++;
        }
    }

    private void show(Statement statement, Extent place) {
        waiting.remove(statement);
        Views.newNode(map, statement, place.x(), place.y());
    }

    private Extent freePlace() {
        int bottom = map.getNodes().stream().map(Placement::boundsOf).mapToInt(e -> e.y() + e.height()).max().orElse(0);
        int left = map.getNodes().stream().mapToInt(NodeView::getX).min().orElse(0);
        return Placement.free(map, new Extent(left, map.getNodes().isEmpty() ? 0 : bottom + CARD_HEIGHT, Placement.CARD_WIDTH,
                CARD_HEIGHT));
    }

    private Extent placeFor(Statement statement) {
        for (Relation relation : leaving(statement)) {
            NodeView target = viewOf(Relations.targetOf(relation), statement);
            if (target != null) {
                // What is added to a collapsed card would be hidden at once.
                target.setCollapsed(false);
                boolean undercut = relation instanceof Attack attack && attack.getTarget() instanceof Relation;
                return undercut ? Placement.beside(map, target) : Placement.below(map, target);
            }
        }
        for (Relation relation : arriving(statement)) {
            NodeView source = viewOf(Relations.sourceOf(relation), statement);
            if (source != null) {
                return Placement.above(map, source);
            }
        }
        return null;
    }

    private static List<Relation> leaving(Statement statement) {
        List<Relation> all = new ArrayList<>(statement.getPremiseIn());
        all.addAll(statement.getAttacks());
        return all;
    }

    private static List<Relation> arriving(Statement statement) {
        List<Relation> all = new ArrayList<>(statement.getArguments());
        all.addAll(statement.getAttackers());
        return all;
    }

    /** A relation without a card of its own is represented by one of its ends. */
    private NodeView viewOf(Element element, Statement except) {
        if (element == null || element == except) {
            return null;
        }
        NodeView own = element.viewOn(map);
        if (own != null || !(element instanceof Relation relation)) {
            return own;
        }
        return relation.ends().stream().filter(end -> end != except).map(end -> end.viewOn(map))
                .filter(view -> view != null).findFirst().orElse(null);
    }
}
