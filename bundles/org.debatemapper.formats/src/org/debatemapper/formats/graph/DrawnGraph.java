package org.debatemapper.formats.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a file draws: nodes, edges, and boxes around nodes. */
final class DrawnGraph {
    /**
     * A box around nodes.
     *
     * @param title
     *            what stands on it; empty for nothing
     * @param nodes
     *            what is in it and in no box within it
     * @param groups
     *            boxes within it
     */
    record Group(String title, Set<GraphNode> nodes, List<Group> groups) {
        Group(String title) {
            this(title, new LinkedHashSet<>(), new ArrayList<>());
        }

        private void remove(Set<GraphNode> left) {
            nodes.removeAll(left);
            groups.forEach(group -> group.remove(left));
        }
    }

    private final Map<String, GraphNode> nodes = new LinkedHashMap<>();
    private final Map<GraphNode, Group> places = new HashMap<>();
    private final List<GraphEdge> edges = new ArrayList<>();
    private final Group outside = new Group("");
    private final Set<GraphNode> boxes = new LinkedHashSet<>();
    private final Map<String, String> attributes = new LinkedHashMap<>();

    /** @return the node of this name, made if there was none */
    GraphNode node(String id, int line) {
        return nodes.computeIfAbsent(id, key -> new GraphNode(key, line));
    }

    /**
     * Puts a node into a box, unless it is in one that is not around that.
     *
     * @param node
     *            a node
     * @param group
     *            a box
     * @param around
     *            the boxes around it, and perhaps itself
     */
    void place(GraphNode node, Group group, Iterable<Group> around) {
        Group place = places.get(node);
        boolean moves = place == null;
        for (Group outer : around) {
            moves |= outer == place && outer != group;
        }
        if (moves) {
            if (place != null) {
                place.nodes().remove(node);
            }
            group.nodes().add(node);
            places.put(node, group);
        }
    }

    /**
     * Makes a node of a box at which edges end, since only nodes can be argued for.
     *
     * @param node
     *            the node of the box's name
     * @param group
     *            the box
     */
    void standFor(GraphNode node, Group group) {
        node.setLabel("", group.title().isEmpty() ? node.id() : group.title());
        Group place = places.put(node, group);
        if (place != null) {
            place.nodes().remove(node);
        }
        group.nodes().add(node);
        boxes.add(node);
    }

    /** @return the nodes that stand for boxes */
    Set<GraphNode> boxes() {
        return boxes;
    }

    /** Takes nodes away, and all edges at them. */
    void remove(Set<GraphNode> left) {
        nodes.values().removeAll(left);
        edges.removeIf(edge -> left.contains(edge.from()) || left.contains(edge.to()));
        outside.remove(left);
    }

    boolean hasNode(String id) {
        return nodes.containsKey(id);
    }

    /** @return all nodes in the order in which they were named */
    Collection<GraphNode> nodes() {
        return nodes.values();
    }

    /** @return all edges in order; may be added to */
    List<GraphEdge> edges() {
        return edges;
    }

    /** @return what has the boxes that are in no other */
    Group outside() {
        return outside;
    }

    /** @return what the file says of the whole */
    Map<String, String> attributes() {
        return attributes;
    }
}
