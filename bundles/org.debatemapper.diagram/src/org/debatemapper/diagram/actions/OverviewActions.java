package org.debatemapper.diagram.actions;

import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import org.debatemapper.commands.session.DebateSession;
import org.debatemapper.commands.view.Folds;
import org.debatemapper.commands.view.Groups;
import org.debatemapper.diagram.DiagramContext;
import org.debatemapper.diagram.Focus;
import org.debatemapper.diagram.MapDiagram;
import org.debatemapper.model.GroupView;
import org.debatemapper.model.NodeView;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.ui.actions.ActionRegistry;

/** The actions that choose what is seen of a map, by the ids of their commands. */
public final class OverviewActions {
    /** Collapses the selected cards, or expands them if all are collapsed. */
    public static final String FOLD = "org.debatemapper.diagram.fold";
    /** Collapses all cards. */
    public static final String COLLAPSE_ALL = "org.debatemapper.diagram.collapseAll";
    /** Expands all cards. */
    public static final String EXPAND_ALL = "org.debatemapper.diagram.expandAll";
    /** Followed by a number from 2 to {@value #DEEPEST}: shows so many levels. */
    public static final String LEVEL = "org.debatemapper.diagram.expandTo";
    /** The greatest number of levels that there is an action for. */
    public static final int DEEPEST = 5;

    /** Dims all but the neighbourhood of the selection, or ceases to. */
    public static final String FOCUS = "org.debatemapper.diagram.focus";
    /** Takes one step more into focus. */
    public static final String FOCUS_WIDER = "org.debatemapper.diagram.focusWider";
    /** Takes the outermost step out of focus. */
    public static final String FOCUS_NARROWER = "org.debatemapper.diagram.focusNarrower";

    /** Chooses what the map shows. */
    public static final String LENS = "org.debatemapper.diagram.lens";

    private final ActionRegistry registry;
    private final MapDiagram diagram;
    private final DebateSession session;
    private final Selected selected;

    OverviewActions(MapDiagram diagram, ActionRegistry registry) {
        this.diagram = diagram;
        this.registry = registry;
        this.session = diagram.getDomain().getSession();
        this.selected = new Selected(diagram);
        addFolding();
        addFocus();
        add(LENS, () -> ActionMessages.OverviewActions_lens, () -> diagram.getMap() != null, diagram.getLens()::open);
    }

    private void addFolding() {
        registry.registerAction(DiagramAction.ofCommand(FOLD,
                () -> isFolded() ? ActionMessages.OverviewActions_expand : ActionMessages.OverviewActions_collapse,
                () -> fold().canExecute(), () -> execute(fold(), isFolded())));
        addFolding(COLLAPSE_ALL, ActionMessages.OverviewActions_collapseAll, 1);
        addFolding(EXPAND_ALL, ActionMessages.OverviewActions_expandAll, Integer.MAX_VALUE);
        for (int level = 2; level <= DEEPEST; level++) {
            addFolding(LEVEL + level, ActionMessages.bind(ActionMessages.OverviewActions_expandTo, level), level);
        }
    }

    private void addFocus() {
        Focus focus = diagram.getFocus();
        add(FOCUS, () -> focus.getDepth() == 0 ? ActionMessages.OverviewActions_focus
                : ActionMessages.OverviewActions_focusEnd, focus::isPossible, focus::toggle);
        add(FOCUS_WIDER, () -> ActionMessages.OverviewActions_focusWider, focus::isPossible,
                () -> focus.setDepth(focus.getDepth() + 1));
        add(FOCUS_NARROWER, () -> ActionMessages.OverviewActions_focusNarrower, focus::isPossible,
                () -> focus.setDepth(Math.max(1, focus.getDepth() - 1)));
    }

    /** Whether it is possible is found out when it is done: that costs as much as the map is large. */
    private void addFolding(String id, String label, int levels) {
        add(id, () -> label, () -> diagram.getMap() != null,
                () -> {
                    execute(new Folds(session).toLevel(diagram.getMap(), levels), levels > 1);
                    diagram.keepInSight();
                });
    }

    private boolean isFolded() {
        boolean any = !selected.cards().isEmpty() || !selected.frames().isEmpty();
        return any && selected.cards().stream().allMatch(NodeView::isCollapsed)
                && selected.frames().stream().allMatch(GroupView::isCollapsed);
    }

    private Command fold() {
        boolean collapse = !isFolded();
        Command frames = new Groups(session).collapse(selected.frames(), collapse);
        Command cards = new Folds(session).fold(selected.cards(), collapse);
        return !cards.canExecute() ? frames : !frames.canExecute() ? cards : frames.chain(cards);
    }

    private void add(String id, Supplier<String> label, BooleanSupplier possible, Runnable work) {
        registry.registerAction(DiagramAction.ofCommand(id, label, possible, work));
    }

    /** What only collapses needs no room. */
    private void execute(Command command, boolean expands) {
        if (expands) {
            Unfolding.execute(DiagramContext.of(diagram.getViewer()), diagram.getMap(), command);
        } else {
            session.getCommandStack().execute(command);
        }
    }
}
