package org.debatemapper.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

import org.debatemapper.model.ArgumentMap;
import org.debatemapper.model.NodeView;
import org.debatemapper.model.map.MapEdge;
import org.debatemapper.model.map.MapEnd;
import org.debatemapper.model.map.MapGraph;
import org.debatemapper.model.map.MapNode;
import org.debatemapper.model.map.Visibility;

/** A map as a plain graph: nodes by number, edges between nodes only. */
final class LayoutGraph {
    /**
     * An edge of the plain graph.
     *
     * @param edge
     *            what it comes from
     * @param source
     *            number of the node it starts at
     * @param target
     *            number of the node it leads to
     * @param beside
     *            number of the node near which it ends: the target, or the node where the edge starts that it leads to
     * @param exact
     *            whether both ends of the map's edge are nodes; an edge onto another edge is taken to lead where that
     *            one leads, so that its source comes to lie beside the other's source
     */
    record Link(MapEdge edge, int source, int target, int beside, boolean exact) {
    }

    final List<NodeView> views = new ArrayList<>();
    final List<Rectangle> rectangles = new ArrayList<>();
    final List<Link> links = new ArrayList<>();

    /** Nothing yet. */
    LayoutGraph() {
    }

    /** Adds a node; one that stands for many has no view. Gives its number. */
    int add(NodeView view, Rectangle rectangle) {
        views.add(view);
        rectangles.add(rectangle);
        return views.size() - 1;
    }

    LayoutGraph(ArgumentMap map, NodeSizes sizes) {
        this(map, sizes, view -> true);
    }

    /** Only the chosen nodes and the edges between them. */
    LayoutGraph(ArgumentMap map, NodeSizes sizes, Predicate<NodeView> chosen) {
        MapGraph graph = Visibility.withoutLens(map).graph();
        Map<NodeView, Integer> numbers = new IdentityHashMap<>();
        for (MapNode node : graph.nodes()) {
            NodeView view = node.view();
            if (!chosen.test(view)) {
                continue;
            }
            Size size = sizes.of(view);
            numbers.put(view, views.size());
            views.add(view);
            rectangles.add(new Rectangle(view.getX(), view.getY(), Math.ceil(size.width()), Math.ceil(size.height())));
        }
        for (MapEdge edge : graph.edges()) {
            Integer source = numbers.get(last(edge.source()).view());
            Integer target = numbers.get(last(edge.target()).view());
            Integer beside = numbers.get(first(edge.target()).view());
            boolean exact = edge.source() instanceof MapNode && edge.target() instanceof MapNode;
            if (source != null && target != null && beside != null && !source.equals(target)) {
                links.add(new Link(edge, source, target, beside, exact));
            }
        }
    }

    /** The node itself, or that at which the edge starts. */
    private static MapNode first(MapEnd end) {
        MapEnd at = end;
        while (at instanceof MapEdge edge) {
            at = edge.source();
        }
        return (MapNode) at;
    }

    private static MapNode last(MapEnd end) {
        MapEnd at = end;
        while (at instanceof MapEdge edge) {
            at = edge.target();
        }
        return (MapNode) at;
    }

    /** Whether several nodes lie at one place: nobody has put them there to find them again. */
    boolean isHeap() {
        List<NodeView> placed = views.stream().filter(Objects::nonNull).toList();
        return placed.stream().map(view -> List.of(view.getX(), view.getY())).distinct().count() < placed.size();
    }

    /** Connected parts in the order of their first nodes, found with union–find: linear in nodes and edges. */
    List<Component> components() {
        int[] parent = new int[views.size()];
        Arrays.setAll(parent, i -> i);
        links.forEach(link -> parent[root(parent, link.source())] = root(parent, link.target()));
        Map<Integer, Component> components = new LinkedHashMap<>();
        for (int i = 0; i < parent.length; i++) {
            components.computeIfAbsent(root(parent, i), r -> new Component(this)).nodes.add(i);
        }
        for (Link link : links) {
            components.get(root(parent, link.source())).links.add(link);
        }
        return new ArrayList<>(components.values());
    }

    private static int root(int[] parent, int node) {
        int at = node;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }
}
