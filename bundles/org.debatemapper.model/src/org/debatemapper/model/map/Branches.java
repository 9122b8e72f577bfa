package org.debatemapper.model.map;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.debatemapper.model.ArgumentMap;
import org.debatemapper.model.NodeView;
import org.debatemapper.model.Statement;

/**
 * What hangs on which node of a map: reasons, objections, answers and rephrasings lie below what they bear on, an
 * undercut below what the undercut edge bears on. Preferences put nothing below anything. Keeps what it was asked for once: it is
 * for use while the map stays as it is.
 */
public final class Branches {
    private final MapGraph graph;
    private final Map<NodeView, Set<NodeView>> known = new HashMap<>();

    /**
     * @param map
     *            a map, all of whose nodes are regarded
     */
    public Branches(ArgumentMap map) {
        this.graph = new MapGraph(map);
    }

    /**
     * @param view
     *            a node of the map
     * @return the nodes right below it, each once, not to be changed; costs as much as its element has relations
     */
    public Set<NodeView> below(NodeView view) {
        Set<NodeView> below = known.get(view);
        if (below == null) {
            below = Collections.unmodifiableSet(find(view));
            known.put(view, below);
        }
        return below;
    }

    private Set<NodeView> find(NodeView view) {
        Set<NodeView> below = new LinkedHashSet<>();
        if (view.getElement() != null) {
            graph.edgesTo(view.getElement()).forEach(edge -> collect(edge, below));
        }
        below.remove(view);
        return below;
    }

    /**
     * How far nodes lie from the top, counted in statements: a statement lies one level below the statement that it
     * bears on, an argument's node on the level of its premises. Of a circle without a way out, the first node in the
     * order of the file is the top.
     *
     * @return every node with its level, 0 for the top; costs as much as the map has nodes and relations
     */
    public Map<NodeView, Integer> levels() {
        Set<NodeView> hanging = new HashSet<>();
        List<NodeView> nodes = graph.nodes().stream().map(MapNode::view).toList();
        nodes.forEach(view -> hanging.addAll(below(view)));
        Map<NodeView, Integer> levels = new LinkedHashMap<>();
        descend(nodes.stream().filter(view -> !hanging.contains(view)).toList(), levels);
        for (NodeView view : nodes) {
            if (!levels.containsKey(view)) {
                descend(List.of(view), levels);
            }
        }
        return levels;
    }

    /** All that can be reached downwards from the start, which is not part of it unless it lies on a circle. */
    Set<NodeView> allBelow(Collection<NodeView> start) {
        Set<NodeView> found = new HashSet<>();
        Deque<NodeView> open = new ArrayDeque<>(start);
        while (!open.isEmpty()) {
            for (NodeView next : below(open.remove())) {
                if (found.add(next)) {
                    open.add(next);
                }
            }
        }
        return found;
    }

    private void collect(MapEdge edge, Set<NodeView> below) {
        if (edge.kind() == EdgeKind.PREFERENCE) {
            return;
        }
        if (edge.source() instanceof MapNode node) {
            below.add(node.view());
        }
        graph.edgesTo(edge).forEach(undercut -> collect(undercut, below));
    }

    /** Level by level: what lies on the same level comes before what lies deeper. */
    private void descend(List<NodeView> top, Map<NodeView, Integer> levels) {
        Deque<NodeView> open = new ArrayDeque<>(top);
        top.forEach(view -> levels.put(view, 0));
        while (!open.isEmpty()) {
            NodeView view = open.remove();
            int deeper = levels.get(view) + (view.getElement() instanceof Statement ? 1 : 0);
            List<NodeView> nodes = new ArrayList<>(below(view));
            for (NodeView next : nodes) {
                if (levels.putIfAbsent(next, deeper) == null) {
                    if (next.getElement() instanceof Statement) {
                        open.addLast(next);
                    } else {
                        open.addFirst(next);
                    }
                }
            }
        }
    }
}
