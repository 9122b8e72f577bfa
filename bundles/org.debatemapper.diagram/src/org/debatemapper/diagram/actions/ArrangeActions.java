package org.debatemapper.diagram.actions;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.debatemapper.commands.session.DebateSession;
import org.debatemapper.commands.view.Arrangement;
import org.debatemapper.commands.view.Extent;
import org.debatemapper.commands.view.Views;
import org.debatemapper.diagram.MapDiagram;
import org.debatemapper.model.NodeView;
import org.debatemapper.model.View;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.UnexecutableCommand;
import org.eclipse.gef.ui.actions.ActionRegistry;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;

/** The actions that put selected cards in order and hand on their look, by the ids of their commands. */
public final class ArrangeActions {
    /** What the ids of all these actions begin with. */
    public static final String PREFIX = "org.debatemapper.diagram.";
    /** Remembers the look of the card selected last. */
    public static final String COPY_LOOK = PREFIX + "copyLook";
    /** Gives the remembered look to the selected cards. */
    public static final String PASTE_LOOK = PREFIX + "pasteLook";

    /** Lets the selected arrows and those of the selected cards run as they would by themselves. */
    public static final String RESET_BENDS = PREFIX + "resetBends";

    private final MapDiagram diagram;
    private final DebateSession session;
    private final Selected selected;
    private final ActionRegistry registry;
    private NodeView look;

    ArrangeActions(MapDiagram diagram, ActionRegistry registry) {
        this.diagram = diagram;
        this.session = diagram.getDomain().getSession();
        this.selected = new Selected(diagram);
        this.registry = registry;
        for (Arrangement arrangement : Arrangement.values()) {
            add(idOf(arrangement), labelOf(arrangement), () -> arrange(arrangement));
        }
        registry.registerAction(DiagramAction.ofCommand(COPY_LOOK, ActionMessages.ArrangeActions_copyLook,
                () -> !selected.cards().isEmpty(), this::copyLook));
        add(RESET_BENDS, ActionMessages.ArrangeActions_resetBends, this::resetBends);
        add(PASTE_LOOK, ActionMessages.ArrangeActions_pasteLook,
                () -> look == null ? UnexecutableCommand.INSTANCE : new Views(session).paint(look, selected.cards()));
    }

    /**
     * @param arrangement
     *            an arrangement
     * @return the id of its action and command
     */
    public static String idOf(Arrangement arrangement) {
        return PREFIX + switch (arrangement) {
            case LEFT -> "alignLeft";
            case CENTER -> "alignCenter";
            case RIGHT -> "alignRight";
            case TOP -> "alignTop";
            case MIDDLE -> "alignMiddle";
            case BOTTOM -> "alignBottom";
            case ACROSS -> "distributeAcross";
            case DOWN -> "distributeDown";
            case WIDTH -> "matchWidth";
        };
    }

    /**
     * @param menu
     *            gets those that are possible with what is selected
     * @param actions
     *            of a diagram
     */
    static void addTo(IMenuManager menu, ActionRegistry actions) {
        MenuManager arrange = new MenuManager(ActionMessages.ArrangeActions_menu);
        for (Arrangement arrangement : Arrangement.values()) {
            addIfPossible(arrange, actions.getAction(idOf(arrangement)));
        }
        arrange.add(new Separator());
        addIfPossible(arrange, actions.getAction(RESET_BENDS));
        addIfPossible(arrange, actions.getAction(COPY_LOOK));
        addIfPossible(arrange, actions.getAction(PASTE_LOOK));
        menu.add(arrange);
    }

    private static void addIfPossible(IMenuManager menu, IAction action) {
        if (action.isEnabled()) {
            menu.add(action);
        }
    }

    private void add(String id, String label, Supplier<Command> command) {
        registry.registerAction(DiagramAction.ofCommand(id, label, () -> command.get().canExecute(),
                () -> session.getCommandStack().execute(command.get())));
    }

    private Command arrange(Arrangement arrangement) {
        List<EditPart> parts = selected.parts();
        Map<View, Extent> covered = new LinkedHashMap<>();
        for (EditPart part : parts) {
            if (part instanceof GraphicalEditPart graphical && part.getModel() instanceof View view) {
                Rectangle box = graphical.getFigure().getBounds();
                covered.put(view, new Extent(box.x, box.y, box.width, box.height));
            }
        }
        return new Views(session).arrange(arrangement, covered);
    }

    private Command resetBends() {
        return diagram.getMap() == null ? UnexecutableCommand.INSTANCE
                : new Views(session).resetBends(diagram.getMap(), selected.edges());
    }

    private void copyLook() {
        List<NodeView> cards = selected.cards();
        look = cards.get(cards.size() - 1);
        registry.getActions().forEachRemaining(action -> ((DiagramAction) action).update());
    }

    private static String labelOf(Arrangement arrangement) {
        return switch (arrangement) {
            case LEFT -> ActionMessages.ArrangeActions_alignLeft;
            case CENTER -> ActionMessages.ArrangeActions_alignCenter;
            case RIGHT -> ActionMessages.ArrangeActions_alignRight;
            case TOP -> ActionMessages.ArrangeActions_alignTop;
            case MIDDLE -> ActionMessages.ArrangeActions_alignMiddle;
            case BOTTOM -> ActionMessages.ArrangeActions_alignBottom;
            case ACROSS -> ActionMessages.ArrangeActions_distributeAcross;
            case DOWN -> ActionMessages.ArrangeActions_distributeDown;
            case WIDTH -> ActionMessages.ArrangeActions_matchWidth;
        };
    }
}
