package org.debatemapper.model.map;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.debatemapper.model.ArgumentMap;
import org.debatemapper.model.NodeView;

/**
 * Finds what collapsed nodes hide: all that is reached from the top through collapsed nodes only. A node that lies below
 * an open one as well stays. Linear in nodes and relations.
 */
final class Folding {
    private final ArgumentMap map;
    private final Branches branches;
    private final Set<NodeView> visible = new HashSet<>();
    private final Map<NodeView, NodeView> owners = new LinkedHashMap<>();

    private Folding(ArgumentMap map) {
        this.map = map;
        this.branches = new Branches(map);
    }

    /** Every hidden node with the visible collapsed node that hides it; of several, the first in the file. */
    static Map<NodeView, NodeView> of(ArgumentMap map) {
        List<NodeView> collapsed = map.getNodes().stream()
                .filter(view -> view.isCollapsed() && view.getElement() != null).toList();
        return collapsed.isEmpty() ? Map.of() : new Folding(map).fold(collapsed);
    }

    private Map<NodeView, NodeView> fold(List<NodeView> collapsed) {
        Set<NodeView> hanging = branches.allBelow(collapsed);
        map.getNodes().stream().filter(view -> !hanging.contains(view)).forEach(this::show);
        collapsed.stream().filter(visible::contains).forEach(this::hideBelow);
        // What is left hangs on nothing but circles: somebody has to stay.
        for (NodeView view : collapsed) {
            if (!visible.contains(view) && !owners.containsKey(view)) {
                visible.add(view);
                hideBelow(view);
            }
        }
        return owners;
    }

    private void show(NodeView top) {
        Deque<NodeView> open = new ArrayDeque<>(List.of(top));
        while (!open.isEmpty()) {
            NodeView view = open.remove();
            if (visible.add(view) && !view.isCollapsed()) {
                open.addAll(branches.below(view));
            }
        }
    }

    private void hideBelow(NodeView owner) {
        Deque<NodeView> open = new ArrayDeque<>(List.of(owner));
        while (!open.isEmpty()) {
            for (NodeView next : branches.below(open.remove())) {
                if (!visible.contains(next) && owners.putIfAbsent(next, owner) == null) {
                    open.add(next);
                }
            }
        }
    }
}
