package org.debatemapper.diagram.lens;

import java.util.List;

import org.debatemapper.diagram.DiagramContext;
import org.debatemapper.diagram.MapDiagram;
import org.debatemapper.model.NodeView;
import org.debatemapper.model.Statement;
import org.debatemapper.model.map.Visibility;

/**
 * How many cards a map shows.
 *
 * @param shown
 *            cards of statements that are in sight
 * @param all
 *            cards of statements on the map
 */
record LensCount(long shown, long all) {
    static LensCount of(MapDiagram diagram) {
        Visibility visibility = DiagramContext.of(diagram.getViewer()).getStyle().visibility();
        List<NodeView> cards = diagram.getMap().getNodes().stream()
                .filter(view -> view.getElement() instanceof Statement).toList();
        return new LensCount(cards.stream().filter(visibility::shows).count(), cards.size());
    }
}
