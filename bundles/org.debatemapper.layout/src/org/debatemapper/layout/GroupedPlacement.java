package org.debatemapper.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;

import org.debatemapper.layout.Component.Bend;
import org.debatemapper.layout.LayoutGraph.Link;
import org.debatemapper.model.ArgumentMap;
import org.debatemapper.model.GroupView;
import org.debatemapper.model.NodeView;
import org.debatemapper.model.map.Frames;
import org.eclipse.core.runtime.SubMonitor;

/**
 * Places maps with frames: what a frame encloses is placed by itself, and then stands as one big node among the nodes
 * around the frame. So members stay together and no frame encloses a stranger. A node in several frames counts for the
 * first, unless that one lies within another of them.
 */
final class GroupedPlacement {
    /** Pixels between a frame and what it encloses. */
    private static final double MARGIN = 20;
    /** The same above, where the title is. */
    private static final double HEAD = 36;

    /** What lies in one frame, or on the map outside all. */
    private static final class Scope {
        final List<Integer> nodes = new ArrayList<>();
        final List<Scope> inner = new ArrayList<>();
        final Map<Link, List<Bend>> bends = new LinkedHashMap<>();
        /** Where nodes of the whole graph, then inner frames, lie in this scope. */
        final Map<Object, Rectangle> places = new HashMap<>();
        double width;
        double height;
    }

    private final LayoutGraph graph;
    private final LayoutRequest request;
    private final SubMonitor progress;
    private final Map<Integer, List<Scope>> chains = new HashMap<>();

    private GroupedPlacement(LayoutGraph graph, LayoutRequest request, SubMonitor progress) {
        this.graph = graph;
        this.request = request;
        this.progress = progress;
    }

    /** The places of all nodes of the graph are set; the components hold the bends. */
    static List<Component> place(ArgumentMap map, LayoutGraph graph, LayoutRequest request, SubMonitor progress) {
        GroupedPlacement placement = new GroupedPlacement(graph, request, progress);
        Scope top = placement.scopes(map);
        placement.place(top, 0);
        Map<Link, List<Bend>> bends = new LinkedHashMap<>();
        placement.moveTo(top, 0, 0, bends);
        List<Component> components = graph.components();
        components.forEach(component -> component.links.stream().filter(bends::containsKey)
                .forEach(link -> component.bends.put(link, bends.get(link))));
        return components;
    }

    private Scope scopes(ArgumentMap map) {
        Frames frames = new Frames(map);
        Map<NodeView, Integer> numbers = new IdentityHashMap<>();
        for (int i = 0; i < graph.views.size(); i++) {
            numbers.put(graph.views.get(i), i);
        }
        Scope top = new Scope();
        Map<GroupView, Scope> scopes = new LinkedHashMap<>();
        Set<Integer> taken = new LinkedHashSet<>();
        for (GroupView frame : map.getGroupViews()) {
            if (map.getGroupViews().stream().noneMatch(other -> frames.frames(other).contains(frame))) {
                open(frame, top, List.of(top), frames, scopes, numbers, taken);
            }
        }
        for (int node = 0; node < graph.views.size(); node++) {
            if (taken.add(node)) {
                top.nodes.add(node);
                chains.put(node, List.of(top));
            }
        }
        return top;
    }

    /** Inner frames first: their nodes are no longer free for the outer one. */
    private void open(GroupView frame, Scope parent, List<Scope> chain, Frames frames, Map<GroupView, Scope> scopes,
            Map<NodeView, Integer> numbers, Set<Integer> taken) {
        if (scopes.containsKey(frame)) {
            return;
        }
        Scope scope = new Scope();
        scopes.put(frame, scope);
        List<Scope> within = new ArrayList<>(chain);
        within.add(scope);
        frames.frames(frame).forEach(inner -> open(inner, scope, within, frames, scopes, numbers, taken));
        for (NodeView view : frames.nodes(frame)) {
            Integer node = numbers.get(view);
            if (node != null && taken.add(node)) {
                scope.nodes.add(node);
                chains.put(node, within);
            }
        }
        if (!scope.nodes.isEmpty() || !scope.inner.isEmpty()) {
            parent.inner.add(scope);
        }
    }

    private void place(Scope scope, int depth) {
        scope.inner.forEach(inner -> place(inner, depth + 1));
        LayoutGraph part = new LayoutGraph();
        Map<Object, Integer> numbers = new HashMap<>();
        for (int node : scope.nodes) {
            Rectangle box = graph.rectangles.get(node);
            numbers.put(node, part.add(graph.views.get(node), new Rectangle(box.x, box.y, box.width, box.height)));
        }
        for (Scope inner : scope.inner) {
            Rectangle hint = new Rectangle(least(inner, box -> box.x), least(inner, box -> box.y), inner.width, inner.height);
            numbers.put(inner, part.add(null, hint));
        }
        Map<Link, Link> origins = new IdentityHashMap<>();
        for (Link link : graph.links) {
            Integer source = numbers.get(at(link.source(), scope, depth));
            Integer target = numbers.get(at(link.target(), scope, depth));
            Integer beside = numbers.get(at(link.beside(), scope, depth));
            if (source != null && target != null && !source.equals(target)) {
                boolean exact = link.exact() && scope.nodes.contains(link.source())
                        && scope.nodes.contains(link.target());
                Link made = new Link(link.edge(), source, target, beside == null ? target : beside, exact);
                origins.put(made, link);
                part.links.add(made);
            }
        }
        for (Component component : MapLayout.place(part, request, progress)) {
            component.bends.forEach((link, bends) -> scope.bends.put(origins.get(link), bends));
        }
        numbers.forEach((key, number) -> scope.places.put(key, part.rectangles.get(number)));
        enclose(scope, depth == 0);
    }

    /** Where a scope has been until now: nodes of the whole graph are not moved before the end. */
    private double least(Scope scope, ToDoubleFunction<Rectangle> side) {
        double nodes = scope.nodes.stream().map(graph.rectangles::get).mapToDouble(side).min().orElse(Double.MAX_VALUE);
        return scope.inner.stream().mapToDouble(inner -> least(inner, side)).reduce(nodes, Math::min);
    }

    /** What stands for a node in a scope: itself, an inner frame, or nothing. */
    private Object at(int node, Scope scope, int depth) {
        List<Scope> chain = chains.get(node);
        if (chain.size() <= depth || chain.get(depth) != scope) {
            return null;
        }
        return chain.size() == depth + 1 ? Integer.valueOf(node) : chain.get(depth + 1);
    }

    /** Moves what lies in the scope to the upper left, with room for the frame. */
    private static void enclose(Scope scope, boolean top) {
        double left = Double.MAX_VALUE;
        double upper = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        double lower = -Double.MAX_VALUE;
        for (Rectangle box : scope.places.values()) {
            left = Math.min(left, box.x);
            upper = Math.min(upper, box.y);
            right = Math.max(right, box.right());
            lower = Math.max(lower, box.bottom());
        }
        double dx = top ? 0 : MARGIN - left;
        double dy = top ? 0 : HEAD - upper;
        scope.places.values().forEach(box -> box.move(dx, dy));
        scope.bends.replaceAll((link, bends) -> moved(bends, dx, dy));
        scope.width = right - left + 2 * MARGIN;
        scope.height = lower - upper + HEAD + MARGIN;
    }

    private void moveTo(Scope scope, double x, double y, Map<Link, List<Bend>> bends) {
        scope.nodes.forEach(node -> {
            Rectangle place = scope.places.get(node);
            graph.rectangles.get(node).x = x + place.x;
            graph.rectangles.get(node).y = y + place.y;
        });
        scope.bends.forEach((link, list) -> bends.put(link, moved(list, x, y)));
        for (Scope inner : scope.inner) {
            Rectangle place = scope.places.get(inner);
            moveTo(inner, x + place.x, y + place.y, bends);
        }
    }

    private static List<Bend> moved(List<Bend> bends, double dx, double dy) {
        return bends.stream().map(bend -> new Bend(bend.x() + dx, bend.y() + dy)).toList();
    }
}
