package org.debatemapper.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.debatemapper.model.ArgumentMap;
import org.debatemapper.model.Element;
import org.debatemapper.model.LayoutDirection;
import org.debatemapper.model.map.MapEdge;
import org.debatemapper.model.map.MapEnd;
import org.debatemapper.model.map.MapGraph;
import org.debatemapper.model.map.MapNode;
import org.debatemapper.render.scene.Bounds;
import org.debatemapper.render.scene.Point;

/**
 * Where edges touch nodes: the edges at one side of a node are spread in the order of their other ends, so that they
 * neither coincide nor cross there. Answers are kept per node: the edges of a whole map cost as much as they are many,
 * times the logarithm of the highest degree.
 */
final class Attachments {
    /** A place on a node's side, the index-th of count. */
    record Slot(Point point, Side side, int index, int count) {
        boolean alone() {
            return count == 1;
        }
    }

    private record Incident(MapEdge edge, boolean outgoing, double order) {
    }

    private final Function<MapEnd, Bounds> bounds;
    private final Function<ArgumentMap, MapGraph> graphs;
    private final Map<MapNode, Map<Side, List<Incident>>> incidents = new HashMap<>();

    Attachments(Function<MapEnd, Bounds> bounds, Function<ArgumentMap, MapGraph> graphs) {
        this.bounds = bounds;
        this.graphs = graphs;
    }

    Bounds bounds(MapEnd end) {
        return bounds.apply(end);
    }

    Slot source(MapEdge edge) {
        return slot(edge, edge.source(), edge.target(), true);
    }

    Slot target(MapEdge edge) {
        return slot(edge, edge.target(), edge.source(), false);
    }

    private Slot slot(MapEdge edge, MapEnd here, MapEnd there, boolean outgoing) {
        Bounds own = bounds.apply(here);
        Side side = Side.towards(own, bounds.apply(there), sideways(edge));
        if (!(here instanceof MapNode node)) {
            return new Slot(side.slot(own, 0, 1), side, 0, 1);
        }
        List<Incident> all = incidents.computeIfAbsent(node, this::collect).getOrDefault(side, List.of());
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).outgoing() == outgoing && all.get(i).edge().equals(edge)) {
                return new Slot(side.slot(own, i, all.size()), side, i, all.size());
            }
        }
        return new Slot(side.slot(own, 0, 1), side, 0, 1);
    }

    private Map<Side, List<Incident>> collect(MapNode node) {
        Map<Side, List<Incident>> bySide = new HashMap<>();
        if (!(node.view().eContainer() instanceof ArgumentMap map)) {
            return bySide;
        }
        MapGraph graph = graphs.apply(map);
        Element element = node.view().getElement();
        graph.edgesFrom(element).forEach(edge -> collect(node, edge, true, bySide));
        graph.edgesTo(element).forEach(edge -> collect(node, edge, false, bySide));
        bySide.values().forEach(list -> list.sort(Comparator.comparingDouble(Incident::order)));
        return bySide;
    }

    private void collect(MapNode node, MapEdge edge, boolean outgoing, Map<Side, List<Incident>> bySide) {
        MapEnd there = outgoing ? edge.target() : edge.source();
        if (there instanceof MapEdge) {
            // Where that edge lies may depend on this node: it gets the middle of its side.
            return;
        }
        Bounds other = bounds.apply(there);
        Side side = Side.towards(bounds.apply(node), other, sideways(edge));
        bySide.computeIfAbsent(side, s -> new ArrayList<>()).add(new Incident(edge, outgoing, side.along(other)));
    }

    private static boolean sideways(MapEdge edge) {
        MapEnd end = edge.source() instanceof MapNode ? edge.source() : edge.target();
        if (end instanceof MapNode node && node.view().eContainer() instanceof ArgumentMap map
                && map.getLayout() != null) {
            LayoutDirection direction = map.getLayout().getDirection();
            return direction == LayoutDirection.LEFT || direction == LayoutDirection.RIGHT;
        }
        return false;
    }
}
