package org.debatemapper.diagram.actions;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.debatemapper.commands.session.DebateSession;
import org.debatemapper.diagram.MapDiagram;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.ui.actions.ActionRegistry;

/** The actions that place cards, by the ids of their commands. */
public final class LayoutActions {
    /** Lays the selected cards out among the others. */
    public static final String SELECTION = "org.debatemapper.diagram.layoutSelection";
    /** Moves only cards that lie on others. */
    public static final String TIDY = "org.debatemapper.diagram.tidy";

    private final MapDiagram diagram;
    private final DebateSession session;
    private final BooleanSupplier animated;

    /**
     * @param diagram
     *            the diagram
     * @param animated
     *            whether cards are seen to move
     */
    public LayoutActions(MapDiagram diagram, BooleanSupplier animated) {
        this.diagram = diagram;
        this.session = diagram.getDomain().getSession();
        this.animated = animated;
    }

    void register(ActionRegistry registry) {
        Selected selected = new Selected(diagram);
        registry.registerAction(new DiagramAction(DiagramActions.LAYOUT, ActionMessages.DiagramActions_layout,
                () -> diagram.getMap() != null, this::layout));
        registry.registerAction(DiagramAction.ofCommand(SELECTION, ActionMessages.LayoutActions_selection,
                () -> selected.cards().size() > 1, () -> start(AutoLayout.Scope.of(selected.cards()))));
        registry.registerAction(DiagramAction.ofCommand(TIDY, ActionMessages.LayoutActions_tidy,
                () -> diagram.getMap() != null, () -> start(AutoLayout.Scope.COVERED)));
    }

    /** Lays the map in front out, in the background and as one edit. */
    public void layout() {
        if (diagram.getMap() != null) {
            start(AutoLayout.Scope.MAP);
        }
    }

    private void start(AutoLayout.Scope scope) {
        Consumer<Command> stack = session.getCommandStack()::execute;
        new AutoLayout(session, diagram.getMap(), diagram.getStyle(), scope, command -> {
            if (animated.getAsBoolean()) {
                Motion.show(diagram.getViewer(), () -> stack.accept(command));
            } else {
                stack.accept(command);
            }
        }).start();
    }
}
