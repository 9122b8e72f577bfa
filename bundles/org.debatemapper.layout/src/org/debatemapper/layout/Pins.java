package org.debatemapper.layout;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Keeps pinned nodes where they are. A component with pinned nodes is moved as a whole so that its pinned nodes come to
 * lie about where they were; then they are put back, and what is in their way makes room.
 */
final class Pins {
    private final LayoutGraph graph;
    private final double gap;

    Pins(LayoutGraph graph, double gap) {
        this.graph = graph;
        this.gap = gap;
    }

    boolean any() {
        return graph.views.stream().anyMatch(view -> view.isPinned());
    }

    void restore(List<Component> components) {
        Overlaps overlaps = new Overlaps(gap);
        for (Component component : components) {
            moveToPins(component);
            for (int node : component.nodes) {
                if (pinned(node)) {
                    graph.rectangles.get(node).x = graph.views.get(node).getX();
                    graph.rectangles.get(node).y = graph.views.get(node).getY();
                    overlaps.occupy(graph.rectangles.get(node));
                }
            }
        }
        components.forEach(component -> makeRoom(component, overlaps));
    }

    private void moveToPins(Component component) {
        double dx = 0;
        double dy = 0;
        int count = 0;
        for (int node : component.nodes) {
            if (pinned(node)) {
                dx += graph.views.get(node).getX() - graph.rectangles.get(node).x;
                dy += graph.views.get(node).getY() - graph.rectangles.get(node).y;
                count++;
            }
        }
        if (count > 0) {
            component.move(Math.rint(dx / count), Math.rint(dy / count));
        }
    }

    /** Ways found for other places are no use: edges of nodes that moved lose their bends. */
    private void makeRoom(Component component, Overlaps overlaps) {
        Set<Integer> moved = new TreeSet<>();
        for (int node : component.nodes) {
            if (pinned(node) || overlaps.settle(graph.rectangles.get(node))) {
                moved.add(node);
            }
        }
        component.bends.keySet().removeIf(link -> moved.contains(link.source()) || moved.contains(link.target()));
    }

    private boolean pinned(int node) {
        return graph.views.get(node).isPinned();
    }
}
