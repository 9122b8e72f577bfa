package org.debatemapper.render;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.debatemapper.layout.NodeSizes;
import org.debatemapper.layout.Position;
import org.debatemapper.layout.Size;
import org.debatemapper.model.ArgumentMap;
import org.debatemapper.model.Element;
import org.debatemapper.model.Group;
import org.debatemapper.model.GroupView;
import org.debatemapper.model.NodeView;
import org.debatemapper.render.scene.Bounds;

/** The frames of groups after a layout: each around the cards and the groups that it holds. */
public final class GroupFrames {
    private static final double MARGIN = 20;
    private static final double HEAD = 36;

    private final ArgumentMap map;
    private final NodeSizes sizes;
    private final Map<NodeView, Position> moved;
    private final Map<Group, GroupView> views = new HashMap<>();
    /** Groups that hold themselves, through others, end there. */
    private final Set<Group> open = new HashSet<>();

    private GroupFrames(ArgumentMap map, Map<NodeView, Position> moved, NodeSizes sizes) {
        this.map = map;
        this.moved = moved;
        this.sizes = sizes;
        map.getGroupViews().forEach(view -> views.put(view.getGroup(), view));
    }

    /**
     * @param map
     *            a map
     * @param moved
     *            the new places of cards; others stay
     * @param sizes
     *            of the cards
     * @return the new frames of the groups that hold a moved card; no other frame has to change
     */
    public static Map<GroupView, Bounds> around(ArgumentMap map, Map<NodeView, Position> moved, NodeSizes sizes) {
        GroupFrames frames = new GroupFrames(map, moved, sizes);
        Map<GroupView, Bounds> found = new HashMap<>();
        frames.views.forEach((group, view) -> {
            if (group != null && frames.holdsMoved(group)) {
                found.put(view, frames.frame(group));
            }
        });
        return found;
    }

    private boolean holdsMoved(Group group) {
        boolean holds = false;
        if (open.add(group)) {
            for (Element member : group.getMembers()) {
                holds |= member instanceof Group inner ? holdsMoved(inner) : moved.containsKey(member.viewOn(map));
            }
            open.remove(group);
        }
        return holds;
    }

    /** Null if the map shows none of its members. */
    private Bounds frame(Group group) {
        Bounds inside = null;
        if (open.add(group)) {
            for (Element member : group.getMembers()) {
                Bounds bounds = member instanceof Group inner ? frame(inner) : card(member.viewOn(map));
                inside = inside == null ? bounds : bounds == null ? inside : inside.union(bounds);
            }
            open.remove(group);
        }
        return inside == null || !views.containsKey(group) ? inside
                : new Bounds(inside.x() - MARGIN, inside.y() - HEAD, inside.width() + 2 * MARGIN,
                        inside.height() + HEAD + MARGIN);
    }

    private Bounds card(NodeView view) {
        if (view == null) {
            return null;
        }
        Size size = sizes.of(view);
        Position at = moved.getOrDefault(view, new Position(view.getX(), view.getY()));
        return new Bounds(at.x(), at.y(), size.width(), size.height());
    }
}
