package org.debatemapper.text.merge;

import java.util.ArrayList;
import java.util.List;

import org.debatemapper.commands.view.Extent;
import org.debatemapper.commands.view.Placement;
import org.debatemapper.model.Argument;
import org.debatemapper.model.ArgumentMap;
import org.debatemapper.model.Attack;
import org.debatemapper.model.DebateFactory;
import org.debatemapper.model.Element;
import org.debatemapper.model.NodeView;
import org.debatemapper.model.Statement;

/** Puts new statements on a map: below what they bear on, above what bears on them, or beside everything. */
final class NewCards {
    private static final Extent CARD = new Extent(0, 0, Placement.CARD_WIDTH, 0);

    private final ArgumentMap map;

    NewCards(ArgumentMap map) {
        this.map = map;
    }

    /** Shows statements in such an order that each finds its neighbours there. */
    void show(List<Statement> statements) {
        List<Statement> open = new ArrayList<>(statements);
        boolean placed = true;
        while (!open.isEmpty() && placed) {
            placed = open.removeIf(this::showBesideNeighbour);
            if (!placed) {
                add(open.remove(0), Placement.besideAll(map, CARD));
                placed = true;
            }
        }
    }

    private boolean showBesideNeighbour(Statement statement) {
        for (Element above : above(statement)) {
            NodeView view = above.viewOn(map);
            if (view != null) {
                add(statement, Placement.below(map, view));
                return true;
            }
        }
        for (Statement below : below(statement)) {
            NodeView view = below.viewOn(map);
            if (view != null) {
                add(statement, Placement.above(map, view));
                return true;
            }
        }
        return false;
    }

    private static List<Element> above(Statement statement) {
        List<Element> above = new ArrayList<>();
        statement.getPremiseIn().forEach(argument -> above.add(argument.getConclusion()));
        for (Attack attack : statement.getAttacks()) {
            above.add(attack.getTarget() instanceof Argument argument ? argument.getConclusion() : attack.getTarget());
        }
        above.removeIf(element -> element == null);
        return above;
    }

    private static List<Statement> below(Statement statement) {
        List<Statement> below = new ArrayList<>();
        statement.getArguments().forEach(argument -> below.addAll(argument.getPremises()));
        statement.getAttackers().forEach(attack -> below.add(attack.getSource()));
        return below;
    }

    private void add(Statement statement, Extent place) {
        NodeView view = DebateFactory.eINSTANCE.createNodeView();
        map.getNodes().add(view);
        view.setElement(statement);
        view.setX(place.x());
        view.setY(place.y());
    }
}
