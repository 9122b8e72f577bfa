package org.debatemapper.layout;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

import org.debatemapper.model.ArgumentMap;
import org.debatemapper.model.BendPoint;
import org.debatemapper.model.NodeView;
import org.debatemapper.model.Routing;
import org.debatemapper.model.map.MapEdge;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;

/**
 * Places the nodes of a map. Every connected part is laid out by itself and the parts are packed in rows, so that big
 * maps have the shape of a page. Where nodes are is a hint: layers keep the order that nodes have, if that makes edges
 * little longer, and the map stays about where it is. No two nodes overlap, unless both are pinned. Frames enclose what
 * belongs to their groups and nothing else, unless pinned nodes force it. The same map gives the same result.
 */
public final class MapLayout {
    private MapLayout() {
    }

    /**
     * @param map
     *            the map; is not changed
     * @param request
     *            how to lay it out
     * @param monitor
     *            for progress and cancelling; null for none
     * @return where everything goes
     * @throws OperationCanceledException
     *             if the monitor was cancelled
     */
    public static LayoutResult layout(ArgumentMap map, LayoutRequest request, IProgressMonitor monitor) {
        LayoutGraph graph = new LayoutGraph(map, request.sizes());
        SubMonitor progress = SubMonitor.convert(monitor, Math.max(1, graph.views.size()));
        List<Component> components = map.getGroupViews().isEmpty() ? place(graph, request, progress)
                : GroupedPlacement.place(map, graph, request, progress);
        Pins pins = new Pins(graph, request.spacing());
        if (pins.any()) {
            pins.restore(components);
        } else if (!graph.views.isEmpty() && !graph.isHeap()) {
            moveNear(graph, components);
        }
        return result(graph, components, request);
    }

    /**
     * Lays out some nodes and leaves all others where they are. The moved ones stay about where they were, clear of the
     * others.
     *
     * @param map
     *            the map; is not changed
     * @param moving
     *            the nodes that may move; pinned ones do not
     * @param request
     *            how to lay them out
     * @param monitor
     *            for progress and cancelling; null for none
     * @return where the moving nodes go, and the bends of all edges of the map: those between nodes that stay keep
     *         theirs
     * @throws OperationCanceledException
     *             if the monitor was cancelled
     */
    public static LayoutResult layout(ArgumentMap map, Set<NodeView> moving, LayoutRequest request,
            IProgressMonitor monitor) {
        Set<NodeView> free = new HashSet<>(moving);
        free.removeIf(NodeView::isPinned);
        LayoutGraph graph = new LayoutGraph(map, request.sizes(), free::contains);
        List<Component> components = place(graph, request,
                SubMonitor.convert(monitor, Math.max(1, graph.views.size())));
        Surroundings surroundings = new Surroundings(map, request, free);
        surroundings.settle(graph, components);
        LayoutResult result = result(graph, components, request);
        return new LayoutResult(result.positions(), surroundings.withBendsOfOthers(result.bends()));
    }

    /**
     * Takes the places that nodes have as they are and moves only those that lie on others, to the nearest free place:
     * the newer ones, and never pinned ones. O(n) unless many nodes lie on one heap.
     *
     * @param map
     *            the map; is not changed
     * @param request
     *            the spacing and the sizes
     * @param monitor
     *            for cancelling; null for none
     * @return where the nodes go that have to move, and the bends of all edges of the map: those between nodes that
     *         stay keep theirs
     * @throws OperationCanceledException
     *             if the monitor was cancelled
     */
    public static LayoutResult tidy(ArgumentMap map, LayoutRequest request, IProgressMonitor monitor) {
        return Surroundings.tidy(map, request, SubMonitor.convert(monitor));
    }

    /**
     * Finds what {@link #tidy} would move. O(n).
     *
     * @param map
     *            the map; is not changed
     * @param request
     *            the sizes
     * @param there
     *            which of the nodes to look at, as if the others were not there
     * @return the nodes that lie on others: the newer ones, and never pinned ones
     */
    public static Set<NodeView> covering(ArgumentMap map, LayoutRequest request, Predicate<NodeView> there) {
        LayoutGraph graph = new LayoutGraph(map, request.sizes(), there);
        return Surroundings.covering(graph).stream().map(graph.views::get).collect(Collectors.toSet());
    }

    static List<Component> place(LayoutGraph graph, LayoutRequest request, SubMonitor progress) {
        List<Component> components = graph.components();
        for (Component component : components) {
            progress.checkCanceled();
            Placement.place(component, request, progress);
            progress.worked(component.nodes.size());
        }
        new Shelves(request.spacing() * 1.75).pack(components);
        return components;
    }

    /** The map stays where it was seen: half of its nodes go to the left, half to the right, and so on. */
    private static void moveNear(LayoutGraph graph, List<Component> components) {
        int size = graph.views.size();
        double dx = median(IntStream.range(0, size).mapToDouble(i -> graph.views.get(i).getX() - graph.rectangles.get(i).x));
        double dy = median(IntStream.range(0, size).mapToDouble(i -> graph.views.get(i).getY() - graph.rectangles.get(i).y));
        components.forEach(component -> component.move(Math.rint(dx), Math.rint(dy)));
    }

    private static double median(DoubleStream values) {
        double[] sorted = values.sorted().toArray();
        return sorted[sorted.length / 2];
    }

    private static LayoutResult result(LayoutGraph graph, List<Component> components, LayoutRequest request) {
        Map<NodeView, Position> positions = new LinkedHashMap<>();
        for (int i = 0; i < graph.views.size(); i++) {
            Rectangle rectangle = graph.rectangles.get(i);
            positions.put(graph.views.get(i), new Position(round(rectangle.x), round(rectangle.y)));
        }
        Map<MapEdge, List<BendPoint>> bends = new LinkedHashMap<>();
        if (request.routing() == Routing.ORTHOGONAL) {
            components.forEach(component -> component.bends.forEach((link, list) -> bends.put(link.edge(),
                    list.stream().map(b -> new BendPoint(round(b.x()), round(b.y()))).toList())));
        }
        return new LayoutResult(positions, bends);
    }

    private static int round(double coordinate) {
        return (int) Math.round(coordinate);
    }
}
