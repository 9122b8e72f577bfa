package org.debatemapper.commands.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.debatemapper.model.ArgumentMap;
import org.debatemapper.model.BendPoint;
import org.debatemapper.model.EdgeView;
import org.debatemapper.model.GroupView;
import org.debatemapper.model.NodeView;
import org.debatemapper.model.View;
import org.debatemapper.model.map.Frames;
import org.debatemapper.model.map.MapEdge;
import org.debatemapper.model.map.MapEnd;
import org.debatemapper.model.map.MapGraph;
import org.debatemapper.model.map.MapNode;

/**
 * Views that move, and what goes along: what a frame encloses, what collapsed nodes hide, and the bends of edges between
 * nodes that move alike.
 */
final class Movement {
    /** How far something moves. */
    private record Step(int dx, int dy) {
    }

    private final Map<View, Extent> places;
    private final Map<NodeView, Step> steps = new HashMap<>();

    private Movement(Map<View, Extent> places) {
        this.places = places;
        places.forEach((view, place) -> {
            if (view instanceof NodeView node) {
                steps.put(node, stepOf(view, place));
            }
        });
    }

    /** Where all goes that moves with the given views. */
    static Movement of(Map<? extends View, Extent> moved) {
        return new Movement(Folds.withFolded(withMembers(moved)));
    }

    /** Adds what lies in frames that move without changing their size. */
    static Map<View, Extent> withMembers(Map<? extends View, Extent> moved) {
        Map<View, Extent> all = new HashMap<>(moved);
        moved.forEach((view, place) -> {
            boolean resized = place.width() != view.getWidth() || place.height() != view.getHeight();
            if (view instanceof GroupView frame && !resized && frame.eContainer() instanceof ArgumentMap map) {
                Frames frames = new Frames(map);
                Step step = stepOf(view, place);
                frames.nodes(frame).forEach(node -> all.putIfAbsent(node, moved(node, step)));
                frames.frames(frame).forEach(inner -> all.putIfAbsent(inner, moved(inner, step)));
            }
        });
        return all;
    }

    /** To be called within an edit. */
    void apply() {
        shiftBends();
        places.forEach(Views::place);
    }

    private void shiftBends() {
        if (steps.size() < 2) {
            return;
        }
        Map<EdgeView, Step> shifted = new HashMap<>();
        for (NodeView node : steps.keySet()) {
            if (node.eContainer() instanceof ArgumentMap map && node.getElement() != null) {
                MapGraph graph = new MapGraph(map);
                for (MapEdge edge : graph.edgesFrom(node.getElement())) {
                    graph.view(edge).filter(view -> movesWhole(edge)).ifPresent(view -> shifted.put(view, steps.get(node)));
                }
            }
        }
        shifted.forEach(Movement::shift);
    }

    private boolean movesWhole(MapEdge edge) {
        Step source = stepOf(edge.source());
        return source != null && Objects.equals(source, stepOf(edge.target()));
    }

    private Step stepOf(MapEnd end) {
        if (end instanceof MapNode node) {
            return steps.get(node.view());
        }
        MapEdge edge = (MapEdge) end;
        return movesWhole(edge) ? stepOf(edge.source()) : null;
    }

    private static void shift(EdgeView view, Step step) {
        List<BendPoint> bends = new ArrayList<>();
        view.getBendPoints().forEach(bend -> bends.add(new BendPoint(bend.x() + step.dx(), bend.y() + step.dy())));
        view.getBendPoints().clear();
        view.getBendPoints().addAll(bends);
    }

    private static Step stepOf(View view, Extent place) {
        return new Step(place.x() - view.getX(), place.y() - view.getY());
    }

    private static Extent moved(View view, Step step) {
        return new Extent(view.getX() + step.dx(), view.getY() + step.dy(), view.getWidth(), view.getHeight());
    }
}
