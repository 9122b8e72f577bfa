package org.debatemapper.layout;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A spanning tree of a component, from conclusions to their reasons, found breadth first. */
final class Tree {
    private final Component component;
    private final Map<Integer, List<Integer>> reasons = new HashMap<>();
    private final Map<Integer, List<Integer>> all = new HashMap<>();
    private final Map<Integer, Integer> parents = new LinkedHashMap<>();

    private Tree(Component component) {
        this.component = component;
        for (LayoutGraph.Link link : component.links) {
            reasons.computeIfAbsent(link.target(), k -> new ArrayList<>()).add(link.source());
            all.computeIfAbsent(link.target(), k -> new ArrayList<>()).add(link.source());
            all.computeIfAbsent(link.source(), k -> new ArrayList<>()).add(link.target());
        }
    }

    /** Every node but the root with its parent. */
    static Map<Integer, Integer> of(Component component) {
        Tree tree = new Tree(component);
        int root = tree.root();
        tree.grow(root);
        tree.parents.remove(root);
        return tree.parents;
    }

    /** Of the nodes that lead nowhere, the one with most reasons; of a circle, its first node. */
    private int root() {
        Set<Integer> leading = new HashSet<>();
        component.links.forEach(link -> leading.add(link.source()));
        int best = component.nodes.get(0);
        int most = -1;
        for (int node : component.nodes) {
            int count = reasons.getOrDefault(node, List.of()).size();
            if (!leading.contains(node) && count > most) {
                best = node;
                most = count;
            }
        }
        return best;
    }

    private void grow(int root) {
        Deque<Integer> queue = new ArrayDeque<>();
        parents.put(root, root);
        queue.add(root);
        while (!queue.isEmpty()) {
            int node = queue.remove();
            for (int next : all.getOrDefault(node, List.of())) {
                if (parents.putIfAbsent(next, node) == null) {
                    queue.add(next);
                }
            }
        }
    }
}
