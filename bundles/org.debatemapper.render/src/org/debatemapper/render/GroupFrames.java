package org.debatemapper.render;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.debatemapper.layout.NodeSizes;
import org.debatemapper.layout.Position;
import org.debatemapper.layout.Size;
import org.debatemapper.model.ArgumentMap;
import org.debatemapper.model.GroupView;
import org.debatemapper.model.NodeView;
import org.debatemapper.model.map.Frames;
import org.debatemapper.render.scene.Bounds;

/** The frames of groups after a layout: each around the cards and the frames that it encloses. */
public final class GroupFrames {
    /** Pixels between a frame and what it encloses. */
    public static final int MARGIN = 20;
    /** The same above, where the title is. */
    public static final int HEAD = 36;

    private final NodeSizes sizes;
    private final Map<NodeView, Position> moved;
    private final Frames frames;
    /** Groups that hold themselves, through others, end there. */
    private final Set<GroupView> open = new HashSet<>();

    private GroupFrames(ArgumentMap map, Map<NodeView, Position> moved, NodeSizes sizes) {
        this.moved = moved;
        this.sizes = sizes;
        this.frames = new Frames(map);
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
        GroupFrames all = new GroupFrames(map, moved, sizes);
        Map<GroupView, Bounds> found = new HashMap<>();
        for (GroupView frame : map.getGroupViews()) {
            if (all.frames.nodes(frame).stream().anyMatch(moved::containsKey)) {
                found.put(frame, all.frame(frame));
            }
        }
        return found;
    }

    /** Null if the map shows none of its members. */
    private Bounds frame(GroupView frame) {
        Bounds inside = null;
        if (open.add(frame)) {
            for (NodeView node : frames.nodes(frame)) {
                inside = union(inside, card(node));
            }
            for (GroupView inner : frames.frames(frame)) {
                inside = union(inside, frame(inner));
            }
            open.remove(frame);
        }
        return inside == null ? null
                : new Bounds(inside.x() - MARGIN, inside.y() - HEAD, inside.width() + 2 * MARGIN,
                        inside.height() + HEAD + MARGIN);
    }

    private static Bounds union(Bounds one, Bounds other) {
        return one == null ? other : other == null ? one : one.union(other);
    }

    private Bounds card(NodeView view) {
        Size size = sizes.of(view);
        Position at = moved.getOrDefault(view, new Position(view.getX(), view.getY()));
        return new Bounds(at.x(), at.y(), size.width(), size.height());
    }
}
