package org.debatemapper.layout;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Trees that span a component, from its last conclusions to their reasons, found breadth first: every node hangs on the
 * conclusion that is nearest to a last one. What attacks an edge hangs on the node where that edge starts, beside its
 * mark. O(n log n + e).
 */
final class Forest {
    private final Component component;
    private final Map<Integer, List<LayoutGraph.Link>> reasons = new HashMap<>();
    private final Map<Integer, LayoutGraph.Link> hung = new LinkedHashMap<>();
    private final Deque<Integer> queue = new ArrayDeque<>();

    private Forest(Component component) {
        this.component = component;
        for (LayoutGraph.Link link : component.links) {
            if (link.beside() != link.source()) {
                reasons.computeIfAbsent(link.beside(), k -> new ArrayList<>()).add(link);
            }
        }
    }

    /**
     * The nodes, each after the one it hangs on, with the link by which it hangs there; roots, which come in the order
     * of the number of their reasons, with null.
     */
    static Map<Integer, LayoutGraph.Link> of(Component component) {
        Forest forest = new Forest(component);
        Set<Integer> leading = new HashSet<>();
        forest.reasons.values().forEach(links -> links.forEach(link -> leading.add(link.source())));
        List<Integer> order = new ArrayList<>(component.nodes);
        order.sort(Comparator.comparingInt(node -> -forest.reasons.getOrDefault(node, List.of()).size()));
        order.stream().filter(node -> !leading.contains(node)).forEach(forest::root);
        forest.grow();
        for (int node : order) {
            if (!forest.hung.containsKey(node)) {
                forest.root(node);
                forest.grow();
            }
        }
        return forest.hung;
    }

    private void root(int node) {
        hung.put(node, null);
        queue.add(node);
    }

    private void grow() {
        while (!queue.isEmpty()) {
            for (LayoutGraph.Link link : reasons.getOrDefault(queue.remove(), List.of())) {
                if (!hung.containsKey(link.source())) {
                    hung.put(link.source(), link);
                    queue.add(link.source());
                }
            }
        }
    }
}
