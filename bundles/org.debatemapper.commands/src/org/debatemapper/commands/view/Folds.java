package org.debatemapper.commands.view;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.debatemapper.commands.EditCommand;
import org.debatemapper.commands.Messages;
import org.debatemapper.commands.session.DebateSession;
import org.debatemapper.model.ArgumentMap;
import org.debatemapper.model.NodeView;
import org.debatemapper.model.Statement;
import org.debatemapper.model.View;
import org.debatemapper.model.map.Branches;
import org.debatemapper.model.map.Visibility;
import org.eclipse.gef.commands.Command;

/** Commands that collapse and expand the branches of a map. */
public final class Folds {
    private final DebateSession session;

    /**
     * @param session
     *            the debate to edit
     */
    public Folds(DebateSession session) {
        this.session = Objects.requireNonNull(session);
    }

    /**
     * @param views
     *            nodes of a map
     * @param collapsed
     *            whether what hangs on them shall be hidden
     * @return a command that cannot be executed if nothing would change; nodes on which nothing hangs are never collapsed
     */
    public Command fold(Collection<NodeView> views, boolean collapsed) {
        List<NodeView> wanted = List.copyOf(views);
        return new EditCommand(session, collapsed ? Messages.Folds_collapse : Messages.Folds_expand,
                () -> wanted.stream().anyMatch(view -> view.isCollapsed() != collapsed && canBe(view, collapsed)),
                debate -> wanted.stream().filter(view -> canBe(view, collapsed))
                        .forEach(view -> view.setCollapsed(collapsed)));
    }

    /**
     * @param map
     *            a map
     * @param levels
     *            how many levels of statements shall be shown, 1 or more; {@link Integer#MAX_VALUE} for all
     * @return a command that cannot be executed if nothing would change. What it hides opens level by level.
     */
    public Command toLevel(ArgumentMap map, int levels) {
        return new EditCommand(session, levels == Integer.MAX_VALUE ? Messages.Folds_expand : Messages.Folds_collapse,
                () -> !map.getNodes().isEmpty() && !wanted(map, levels).isEmpty(),
                debate -> wanted(map, levels).forEach(NodeView::setCollapsed));
    }

    /**
     * @param view
     *            a node that others hide
     * @return a command that expands as many nodes as needed to show it; it cannot be executed if it is shown
     */
    public Command unfoldTo(NodeView view) {
        ArgumentMap map = (ArgumentMap) view.eContainer();
        return new EditCommand(session, Messages.Folds_expand, () -> owner(map, view) != null,
                debate -> {
                    for (NodeView owner = owner(map, view); owner != null; owner = owner(map, view)) {
                        owner.setCollapsed(false);
                    }
                });
    }

    /** Adds what collapsed nodes hide to the nodes that move: branches stay together. */
    static Map<View, Extent> withFolded(Map<View, Extent> moved) {
        Map<View, Extent> all = new HashMap<>(moved);
        moved.keySet().stream().filter(view -> view instanceof NodeView node && node.isCollapsed())
                .map(view -> (ArgumentMap) view.eContainer()).distinct().forEach(map -> {
                    Visibility visibility = Visibility.withoutLens(map);
                    for (NodeView hidden : visibility.folded()) {
                        NodeView owner = visibility.foldedInto(hidden);
                        Extent place = moved.get(owner);
                        if (place != null) {
                            all.putIfAbsent(hidden, new Extent(hidden.getX() + place.x() - owner.getX(),
                                    hidden.getY() + place.y() - owner.getY(), hidden.getWidth(), hidden.getHeight()));
                        }
                    }
                });
        return all;
    }

    private static NodeView owner(ArgumentMap map, NodeView view) {
        return Visibility.withoutLens(map).foldedInto(view);
    }

    private static boolean canBe(NodeView view, boolean collapsed) {
        return !collapsed || !new Branches((ArgumentMap) view.eContainer()).below(view).isEmpty();
    }

    /** What every node that changes shall be. */
    private static Map<NodeView, Boolean> wanted(ArgumentMap map, int levels) {
        Branches branches = new Branches(map);
        Map<NodeView, Boolean> wanted = new HashMap<>();
        branches.levels().forEach((view, level) -> {
            boolean collapsed = level >= levels - 1 && view.getElement() instanceof Statement
                    && !branches.below(view).isEmpty();
            if (view.isCollapsed() != collapsed) {
                wanted.put(view, collapsed);
            }
        });
        return wanted;
    }
}
