package org.debatemapper.model.map;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.debatemapper.model.Argument;
import org.debatemapper.model.ArgumentMap;
import org.debatemapper.model.Element;
import org.debatemapper.model.Group;
import org.debatemapper.model.GroupView;
import org.debatemapper.model.NodeView;
import org.debatemapper.model.Statement;

/**
 * What the frames of groups on a map enclose: the nodes of the members, all of groups within groups, and the nodes of
 * arguments that lie between such members only. Nothing is kept; an answer costs as much as the group has members and
 * those have relations.
 */
public final class Frames {
    private final ArgumentMap map;
    private final Map<Group, GroupView> views = new LinkedHashMap<>();

    /**
     * @param map
     *            a map
     */
    public Frames(ArgumentMap map) {
        this.map = map;
        map.getGroupViews().stream().filter(view -> view.getGroup() != null)
                .forEach(view -> views.putIfAbsent(view.getGroup(), view));
    }

    /**
     * @param frame
     *            of a group on the map
     * @return the nodes of the map that it encloses, in the order of the members, then of arguments between them
     */
    public Set<NodeView> nodes(GroupView frame) {
        Set<NodeView> nodes = new LinkedHashSet<>();
        for (Group group : groups(frame)) {
            for (Element member : group.getMembers()) {
                NodeView view = member.viewOn(map);
                if (view != null) {
                    nodes.add(view);
                }
            }
        }
        addArguments(nodes);
        return nodes;
    }

    /**
     * @param frame
     *            of a group on the map
     * @return the frames of the groups within that group; never itself
     */
    public Set<GroupView> frames(GroupView frame) {
        Set<GroupView> frames = new LinkedHashSet<>();
        for (Group group : groups(frame)) {
            GroupView inner = views.get(group);
            if (inner != null && inner != frame) {
                frames.add(inner);
            }
        }
        return frames;
    }

    /** The group and all within it; one that holds itself counts once. */
    private static Set<Group> groups(GroupView frame) {
        Set<Group> groups = new LinkedHashSet<>();
        if (frame.getGroup() != null) {
            add(frame.getGroup(), groups);
        }
        return groups;
    }

    private static void add(Group group, Set<Group> groups) {
        if (groups.add(group)) {
            group.getGroups().forEach(inner -> add(inner, groups));
            group.getMembers().stream().filter(Group.class::isInstance)
                    .forEach(inner -> add((Group) inner, groups));
        }
    }

    private void addArguments(Set<NodeView> nodes) {
        Set<Argument> seen = new LinkedHashSet<>();
        for (NodeView view : nodes) {
            if (view.getElement() instanceof Statement statement) {
                seen.addAll(statement.getArguments());
            }
        }
        for (Argument argument : seen) {
            NodeView view = argument.viewOn(map);
            if (view != null && argument.getPremises().stream().map(premise -> premise.viewOn(map))
                    .allMatch(premise -> premise == null || nodes.contains(premise))) {
                nodes.add(view);
            }
        }
    }

    /** The frames that cannot be seen because they lie in collapsed ones. */
    Set<GroupView> hiddenFrames() {
        Set<GroupView> hidden = new HashSet<>();
        for (GroupView frame : views.values()) {
            if (frame.isCollapsed() && !hidden.contains(frame)) {
                hidden.addAll(frames(frame));
            }
        }
        return hidden;
    }

    /** Every node in a collapsed frame with the outermost such frame; of several, the first in the file. */
    Map<NodeView, GroupView> hiddenNodes() {
        List<GroupView> collapsed = views.values().stream().filter(GroupView::isCollapsed).toList();
        if (collapsed.isEmpty()) {
            return Map.of();
        }
        Set<GroupView> within = hiddenFrames();
        Map<NodeView, GroupView> hidden = new LinkedHashMap<>();
        collapsed.stream().filter(frame -> !within.contains(frame))
                .forEach(frame -> nodes(frame).forEach(node -> hidden.putIfAbsent(node, frame)));
        return hidden;
    }
}
