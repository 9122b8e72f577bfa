package org.debatemapper.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The radial layout: the conclusion in the middle, its reasons on rings around it, every subtree in a wedge as wide as
 * its leaves are many (Eades 1992). Made here because ELK's radial layout overlaps, exhausts the stack on long chains
 * and orders equal nodes by their addresses. O(n).
 */
final class Rings {
    private final Component component;
    private final double gap;
    private final Map<Integer, Integer> parents;
    private final Map<Integer, List<Integer>> children = new HashMap<>();
    private final Map<Integer, Double> leaves = new HashMap<>();
    private final Map<Integer, Integer> depths = new HashMap<>();
    private final Map<Integer, Double> angles = new HashMap<>();
    /** From a node to its parent's ring all come before it. */
    private final List<Integer> order = new ArrayList<>();

    private Rings(Component component, double gap) {
        this.component = component;
        this.gap = gap;
        this.parents = Tree.of(component);
    }

    static void place(Component component, double gap) {
        new Rings(component, gap).place();
    }

    private void place() {
        int root = component.nodes.stream().filter(node -> !parents.containsKey(node)).findFirst().orElseThrow();
        order.add(root);
        depths.put(root, 0);
        parents.forEach((child, parent) -> {
            order.add(child);
            depths.put(child, depths.get(parent) + 1);
            children.computeIfAbsent(parent, k -> new ArrayList<>()).add(child);
        });
        for (int i = order.size() - 1; i >= 0; i--) {
            double sum = children.getOrDefault(order.get(i), List.of()).stream().mapToDouble(leaves::get).sum();
            leaves.put(order.get(i), Math.max(1, sum));
        }
        spread(root);
        List<Double> radii = radii();
        for (int node : order) {
            Rectangle rectangle = component.rectangle(node);
            double radius = radii.get(depths.get(node));
            double angle = angles.get(node);
            rectangle.x = radius * Math.sin(angle) - rectangle.width / 2;
            rectangle.y = -radius * Math.cos(angle) - rectangle.height / 2;
        }
    }

    private void spread(int root) {
        Map<Integer, Double> starts = new HashMap<>();
        double turn = 2 * Math.PI / leaves.get(root);
        starts.put(root, 0.0);
        for (int node : order) {
            double start = starts.get(node);
            angles.put(node, start + leaves.get(node) * turn / 2);
            for (int child : children.getOrDefault(node, List.of())) {
                starts.put(child, start);
                start += leaves.get(child) * turn;
            }
        }
    }

    /** A ring is as far out as its cards need, measured by what their diagonals take of the circle. */
    private List<Double> radii() {
        Map<Integer, Double> needed = new HashMap<>();
        double widest = 0;
        for (int node : order) {
            Rectangle rectangle = component.rectangle(node);
            needed.merge(depths.get(node), Math.hypot(rectangle.width, rectangle.height) + gap, Double::sum);
            widest = Math.max(widest, Math.hypot(rectangle.width, rectangle.height));
        }
        List<Double> radii = new ArrayList<>(List.of(0.0));
        for (int depth = 1; needed.containsKey(depth); depth++) {
            radii.add(Math.max(radii.get(depth - 1) + widest + gap, needed.get(depth) / (2 * Math.PI)));
        }
        return radii;
    }
}
