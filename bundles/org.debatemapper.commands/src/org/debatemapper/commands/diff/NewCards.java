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
final class NewCards {
    private static final int CARD_HEIGHT = 60;

    private final ArgumentMap map;
    private final Set<Statement> waiting = new LinkedHashSet<>();

    NewCards(ArgumentMap map, Collection<? extends Identified> added) {
        this.map = map;
        added.stream().filter(Statement.class::isInstance).map(Statement.class::cast)
                .filter(statement -> statement.viewOn(map) == null).forEach(waiting::add);
    }

    void place() {
        while (!waiting.isEmpty()) {
            Statement next = waiting.stream().filter(statement -> placeFor(statement) != null).findFirst()
                    .orElseGet(() -> waiting.iterator().next());
            Extent place = placeFor(next);
            show(next, place != null ? place : freePlace());
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
