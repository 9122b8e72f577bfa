package org.debatemapper.diagram.actions;

import java.util.List;

import org.debatemapper.commands.create.Creations;
import org.debatemapper.commands.session.DebateSession;
import org.debatemapper.commands.view.Extent;
import org.debatemapper.commands.view.Placement;
import org.debatemapper.commands.view.Views;
import org.debatemapper.diagram.MapDiagram;
import org.debatemapper.model.ArgumentMap;
import org.debatemapper.model.ColorBy;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.ui.actions.ActionRegistry;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;

/** The actions that choose what the colours of a map tell, by the ids of their commands, and the one for its legend. */
public final class ColorActions {
    /** Puts a legend on the map. */
    public static final String LEGEND = "org.debatemapper.diagram.legend";
    /** Goes on to the next of what colours can tell. */
    public static final String NEXT = "org.debatemapper.diagram.colorByNext";

    private static final Extent LEGEND_SIZE = new Extent(0, 0, 190, 240);

    private final MapDiagram diagram;
    private final DebateSession session;

    ColorActions(MapDiagram diagram, ActionRegistry registry) {
        this.diagram = diagram;
        this.session = diagram.getDomain().getSession();
        for (ColorBy by : ColorBy.values()) {
            registry.registerAction(DiagramAction.ofCommand(id(by), name(by), () -> diagram.getMap() != null,
                    () -> execute(new Views(session).colorBy(diagram.getMap(), by))));
        }
        registry.registerAction(DiagramAction.ofCommand(NEXT, ActionMessages.ColorActions_next,
                () -> diagram.getMap() != null, () -> execute(new Views(session).colorBy(diagram.getMap(), next()))));
        registry.registerAction(DiagramAction.ofCommand(LEGEND, ActionMessages.DiagramActions_legend,
                () -> diagram.getMap() != null && diagram.getMap().getLegend() == null, this::addLegend));
    }

    /**
     * @param by
     *            what colours can tell
     * @return the id of the action and the command that let them tell it
     */
    public static String id(ColorBy by) {
        return "org.debatemapper.diagram.colorBy" + by.getName().charAt(0) + by.getLiteral().substring(1);
    }

    /**
     * @param by
     *            what colours can tell
     * @return its name in the language of the workbench
     */
    public static String name(ColorBy by) {
        return switch (by) {
        case KIND -> ActionMessages.ColorActions_kind;
        case STATUS -> ActionMessages.ColorActions_status;
        case ACTOR -> ActionMessages.ColorActions_actor;
        case TAG -> ActionMessages.ColorActions_tag;
        case STRENGTH -> ActionMessages.ColorActions_strength;
        case GROUP -> ActionMessages.ColorActions_group;
        };
    }

    /**
     * Adds an item for each thing that colours can tell, with a mark at what they tell now.
     *
     * @param menu
     *            the menu
     * @param diagram
     *            shows a map
     */
    public static void addTo(IMenuManager menu, MapDiagram diagram) {
        for (ColorBy by : ColorBy.values()) {
            menu.add(item(by, diagram));
        }
    }

    static IAction item(ColorBy by, MapDiagram diagram) {
        Action item = new Action(name(by), IAction.AS_RADIO_BUTTON) {
            @Override
            public void run() {
                DebateSession session = diagram.getDomain().getSession();
                Command command = new Views(session).colorBy(diagram.getMap(), by);
                if (isChecked() && command.canExecute()) {
                    session.getCommandStack().execute(command);
                }
            }
        };
        item.setActionDefinitionId(id(by));
        item.setChecked(diagram.getMap().getColorBy() == by);
        return item;
    }

    private ColorBy next() {
        List<ColorBy> all = ColorBy.VALUES;
        return all.get((all.indexOf(diagram.getMap().getColorBy()) + 1) % all.size());
    }

    private void addLegend() {
        ArgumentMap map = diagram.getMap();
        Extent place = Placement.besideAll(map, LEGEND_SIZE);
        execute(new Creations(session).legend(map, place.x(), place.y()));
        diagram.reveal(map.getLegend());
    }

    private void execute(Command command) {
        if (command.canExecute()) {
            session.getCommandStack().execute(command);
        }
    }
}
