package org.debatemapper.cli;

import java.util.List;

import org.debatemapper.core.maps.MapBuilder;
import org.debatemapper.layout.LayoutRequest;
import org.debatemapper.layout.LayoutResult;
import org.debatemapper.layout.MapLayout;
import org.debatemapper.model.ArgumentMap;
import org.debatemapper.model.BendPoint;
import org.debatemapper.model.Debate;
import org.debatemapper.model.DebateFactory;
import org.debatemapper.model.EdgeView;
import org.debatemapper.model.NodeView;
import org.debatemapper.model.map.MapEdge;
import org.debatemapper.model.map.MapGraph;
import org.debatemapper.render.CardSizes;
import org.debatemapper.render.RenderContext;
import org.eclipse.core.runtime.NullProgressMonitor;

/** Places the cards of debates from formats that know of no places. Works on the debate in memory only. */
final class AutomaticLayout {
    private AutomaticLayout() {
    }

    /** A new, empty map of the whole debate, added to it; to be placed. */
    static ArgumentMap addMap(Debate debate) {
        ArgumentMap map = MapBuilder.whole(debate);
        debate.getMaps().add(map);
        return map;
    }

    /** Whether all cards lie on one heap. */
    static boolean isUnplaced(ArgumentMap map) {
        return map.getNodes().size() > 1 && map.getNodes().stream().allMatch(view -> isAtSamePlace(view, map));
    }

    static void place(ArgumentMap map, RenderContext context) {
        LayoutResult result = MapLayout.layout(map, LayoutRequest.of(map, new CardSizes(context)),
                new NullProgressMonitor());
        result.positions().forEach((view, position) -> {
            view.setX(position.x());
            view.setY(position.y());
        });
        MapGraph graph = new MapGraph(map);
        result.bends().forEach((edge, bends) -> bend(graph, edge, bends));
    }

    private static boolean isAtSamePlace(NodeView view, ArgumentMap map) {
        NodeView first = map.getNodes().get(0);
        return view.getX() == first.getX() && view.getY() == first.getY();
    }

    private static void bend(MapGraph graph, MapEdge edge, List<BendPoint> bends) {
        EdgeView view = graph.view(edge).orElseGet(() -> {
            EdgeView made = DebateFactory.eINSTANCE.createEdgeView();
            made.setRelation(edge.relation());
            made.setPremise(edge.premise());
            graph.getMap().getEdges().add(made);
            return made;
        });
        view.getBendPoints().clear();
        view.getBendPoints().addAll(bends);
    }
}
