package org.debatemapper.render;

import java.util.List;

import org.debatemapper.layout.LayoutRequest;
import org.debatemapper.layout.LayoutResult;
import org.debatemapper.layout.MapLayout;
import org.debatemapper.model.ArgumentMap;
import org.debatemapper.model.BendPoint;
import org.debatemapper.model.DebateFactory;
import org.debatemapper.model.EdgeView;
import org.debatemapper.model.GroupView;
import org.debatemapper.model.NodeView;
import org.debatemapper.model.map.MapEdge;
import org.debatemapper.model.map.MapGraph;
import org.debatemapper.render.scene.Bounds;
import org.debatemapper.render.ways.ClearWays;
import org.eclipse.core.runtime.IProgressMonitor;

/** Places the cards of maps from formats that know of no places. */
public final class FirstLayout {
    private FirstLayout() {
    }

    /**
     * @param map
     *            a map
     * @return whether it has several cards and all of them lie on one heap
     */
    public static boolean isNeeded(ArgumentMap map) {
        return map.getNodes().size() > 1 && map.getNodes().stream().allMatch(view -> isAtSamePlace(view, map));
    }

    /**
     * Lays the map out as its settings ask for, with the frames of groups around their cards. Changes the model directly:
     * for debates that nobody edits yet, and within edits.
     *
     * @param map
     *            the map
     * @param context
     *            how its cards look, which decides their sizes
     * @param monitor
     *            cancels
     * @throws org.eclipse.core.runtime.OperationCanceledException
     *             if it was cancelled; the map is then as it was
     */
    public static void place(ArgumentMap map, RenderContext context, IProgressMonitor monitor) {
        CardSizes sizes = new CardSizes(context);
        LayoutRequest request = LayoutRequest.of(map, sizes);
        LayoutResult result = ClearWays.around(map, request, MapLayout.layout(map, request, monitor), monitor);
        result.positions().forEach((view, position) -> {
            view.setX(position.x());
            view.setY(position.y());
        });
        GroupFrames.around(map, result.positions(), sizes).forEach(FirstLayout::frame);
        MapGraph graph = new MapGraph(map);
        result.bends().forEach((edge, bends) -> bend(graph, edge, bends));
    }

    private static boolean isAtSamePlace(NodeView view, ArgumentMap map) {
        NodeView first = map.getNodes().get(0);
        return view.getX() == first.getX() && view.getY() == first.getY();
    }

    private static void frame(GroupView view, Bounds bounds) {
        view.setX((int) Math.floor(bounds.x()));
        view.setY((int) Math.floor(bounds.y()));
        view.setWidth((int) Math.ceil(bounds.width()));
        view.setHeight((int) Math.ceil(bounds.height()));
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
