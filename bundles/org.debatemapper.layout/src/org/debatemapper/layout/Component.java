package org.debatemapper.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** A connected part of a map, which is laid out by itself. */
final class Component {
    /** A bend that moves with its component. */
    record Bend(double x, double y) {
    }

    final LayoutGraph graph;
    final List<Integer> nodes = new ArrayList<>();
    final List<LayoutGraph.Link> links = new ArrayList<>();
    final Map<LayoutGraph.Link, List<Bend>> bends = new LinkedHashMap<>();

    Component(LayoutGraph graph) {
        this.graph = graph;
    }

    Rectangle rectangle(int node) {
        return graph.rectangles.get(node);
    }

    /** Whether every node but one has a single edge that leads on. */
    boolean isTree() {
        return links.size() == nodes.size() - 1
                && links.stream().mapToInt(LayoutGraph.Link::source).distinct().count() == links.size();
    }

    /** Puts nodes, and edges by the nodes that they start at, into the order of their places across the direction of reading. */
    void sortAcross(boolean vertical) {
        ToDoubleFunction<Integer> place = node -> vertical ? rectangle(node).x + rectangle(node).width / 2
                : rectangle(node).y + rectangle(node).height / 2;
        nodes.sort(Comparator.comparingDouble(place));
        links.sort(Comparator.comparingDouble(link -> place.applyAsDouble(link.source())));
    }

    /** The smallest rectangle around its nodes and bends. */
    Rectangle extent() {
        double left = Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        double bottom = -Double.MAX_VALUE;
        for (int node : nodes) {
            Rectangle r = rectangle(node);
            left = Math.min(left, r.x);
            top = Math.min(top, r.y);
            right = Math.max(right, r.right());
            bottom = Math.max(bottom, r.bottom());
        }
        for (List<Bend> list : bends.values()) {
            for (Bend bend : list) {
                left = Math.min(left, bend.x());
                top = Math.min(top, bend.y());
                right = Math.max(right, bend.x());
                bottom = Math.max(bottom, bend.y());
            }
        }
        return new Rectangle(left, top, right - left, bottom - top);
    }

    void move(double dx, double dy) {
        nodes.forEach(node -> rectangle(node).move(dx, dy));
        bends.replaceAll((link, list) -> list.stream().map(b -> new Bend(b.x() + dx, b.y() + dy)).toList());
    }
}
