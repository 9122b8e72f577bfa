package org.debatemapper.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.debatemapper.model.ArgumentMap;
import org.debatemapper.model.BendPoint;
import org.debatemapper.model.EdgeView;
import org.debatemapper.model.NodeView;
import org.debatemapper.model.map.MapEdge;
import org.debatemapper.model.map.MapEnd;
import org.debatemapper.model.map.MapGraph;
import org.debatemapper.model.map.MapNode;
import org.eclipse.core.runtime.SubMonitor;

/** What stays where it is while a part of a map is laid out. */
final class Surroundings {
    private final MapGraph graph;
    private final Set<NodeView> moving;
    private final Overlaps occupied;

    Surroundings(ArgumentMap map, LayoutRequest request, Set<NodeView> moving) {
        this.graph = new MapGraph(map);
        this.moving = moving;
        this.occupied = new Overlaps(request.spacing());
        new LayoutGraph(map, request.sizes(), view -> !moving.contains(view)).rectangles.forEach(occupied::occupy);
    }

    /** Puts what was laid out to where its nodes were: the middle across, the upper side, and clear of the others. */
    void settle(LayoutGraph part, List<Component> components) {
        if (components.isEmpty()) {
            return;
        }
        Rectangle before = extent(part.views, part.rectangles);
        Component all = new Component(part);
        components.forEach(component -> all.nodes.addAll(component.nodes));
        Rectangle after = all.extent();
        double dx = Math.rint(before.x + before.width / 2 - after.x - after.width / 2);
        double dy = Math.rint(before.y - after.y);
        components.forEach(component -> component.move(dx, dy));
        Rectangle first = part.rectangles.get(0);
        double x = first.x;
        double y = first.y;
        if (occupied.settleTogether(part.rectangles)) {
            double right = first.x - x;
            double down = first.y - y;
            components.forEach(component -> component.bends.replaceAll((link, bends) -> bends.stream()
                    .map(bend -> new Component.Bend(bend.x() + right, bend.y() + down)).toList()));
        } else {
            part.rectangles.forEach(occupied::settle);
            components.forEach(component -> component.bends.clear());
        }
    }

    private static Rectangle extent(List<NodeView> views, List<Rectangle> sizes) {
        double left = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        for (int i = 0; i < views.size(); i++) {
            left = Math.min(left, views.get(i).getX());
            right = Math.max(right, views.get(i).getX() + sizes.get(i).width);
            top = Math.min(top, views.get(i).getY());
        }
        return new Rectangle(left, top, right - left, 0);
    }

    /** Adds the bends that edges between nodes that stay have already. */
    Map<MapEdge, List<BendPoint>> withBendsOfOthers(Map<MapEdge, List<BendPoint>> found) {
        Map<MapEdge, List<BendPoint>> all = new LinkedHashMap<>(found);
        for (MapEdge edge : graph.edges()) {
            List<BendPoint> bends = graph.view(edge).map(EdgeView::getBendPoints).map(List::copyOf).orElse(List.of());
            if (!bends.isEmpty() && stays(edge)) {
                all.put(edge, bends);
            }
        }
        return all;
    }

    private boolean stays(MapEnd end) {
        return end instanceof MapEdge edge ? stays(edge.source()) && stays(edge.target())
                : !moving.contains(((MapNode) end).view());
    }

    static LayoutResult tidy(ArgumentMap map, LayoutRequest request, SubMonitor progress) {
        LayoutGraph all = new LayoutGraph(map, request.sizes());
        Overlaps occupied = new Overlaps(LayoutRequest.LEAST_SPACING);
        Map<NodeView, Position> moved = new LinkedHashMap<>();
        for (int node : covering(all, occupied)) {
            progress.checkCanceled();
            Rectangle rectangle = all.rectangles.get(node);
            if (occupied.settleTogether(List.of(rectangle))) {
                occupied.occupy(rectangle);
            } else {
                occupied.settle(rectangle);
            }
            moved.put(all.views.get(node), new Position((int) rectangle.x, (int) rectangle.y));
        }
        Surroundings others = new Surroundings(map, request, new HashSet<>(moved.keySet()));
        return new LayoutResult(moved, others.withBendsOfOthers(Map.of()));
    }

    /** The numbers of those of the nodes that lie on others. */
    static List<Integer> covering(LayoutGraph all) {
        return covering(all, new Overlaps(LayoutRequest.LEAST_SPACING));
    }

    /** Takes the places of all other nodes. */
    private static List<Integer> covering(LayoutGraph all, Overlaps occupied) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < all.views.size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparing(i -> !all.views.get(i).isPinned()));
        List<Integer> covering = new ArrayList<>();
        for (int node : order) {
            Rectangle rectangle = all.rectangles.get(node);
            if (all.views.get(node).isPinned() || occupied.free(rectangle)) {
                occupied.occupy(rectangle);
            } else {
                covering.add(node);
            }
        }
        return covering;
    }
}
