package org.debatemapper.diagram.actions;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import org.debatemapper.commands.CreationCommand;
import org.debatemapper.commands.Features;
import org.debatemapper.commands.session.DebateSession;
import org.debatemapper.commands.view.Maps;
import org.debatemapper.diagram.MapDiagram;
import org.debatemapper.diagram.open.NameDialog;
import org.debatemapper.model.ArgumentMap;
import org.debatemapper.model.DebatePackage.Literals;
import org.debatemapper.model.operations.Names;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.ui.actions.ActionRegistry;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.osgi.util.NLS;

/** The actions about the map in front as a whole. Their ids are those of commands. */
public final class MapActions {
    /** Asks for another name of the map. */
    public static final String RENAME = "org.debatemapper.diagram.renameMap";
    /** Makes a map that shows the same. */
    public static final String DUPLICATE = "org.debatemapper.diagram.duplicateMap";
    /** Moves the map before the one at its left. */
    public static final String LEFT = "org.debatemapper.diagram.mapLeft";
    /** Moves the map behind the one at its right. */
    public static final String RIGHT = "org.debatemapper.diagram.mapRight";
    /** Deletes the map; what it shows stays in the debate. */
    public static final String DELETE = "org.debatemapper.diagram.deleteMap";

    private final MapDiagram diagram;
    private final DebateSession session;

    MapActions(MapDiagram diagram, ActionRegistry registry) {
        this.diagram = diagram;
        this.session = diagram.getDomain().getSession();
        registry.registerAction(DiagramAction.ofCommand(RENAME, ActionMessages.MapActions_rename,
                () -> diagram.getMap() != null, this::rename));
        registry.registerAction(DiagramAction.ofCommand(DUPLICATE, ActionMessages.MapActions_duplicate,
                () -> diagram.getMap() != null, this::duplicate));
        add(registry, LEFT, ActionMessages.MapActions_left, map -> maps().move(map, -1));
        add(registry, RIGHT, ActionMessages.MapActions_right, map -> maps().move(map, 1));
        add(registry, DELETE, ActionMessages.MapActions_delete, map -> maps().delete(map));
    }

    /**
     * @param menu
     *            gets what is possible with the map in front
     * @param registry
     *            of a diagram
     */
    public static void addTo(IMenuManager menu, ActionRegistry registry) {
        for (String id : List.of(RENAME, DUPLICATE, LEFT, RIGHT, DELETE)) {
            IAction action = registry.getAction(id);
            if (id.equals(DELETE)) {
                menu.add(new Separator());
            }
            menu.add(action);
        }
    }

    private void add(ActionRegistry registry, String id, String label, Function<ArgumentMap, Command> command) {
        registry.registerAction(DiagramAction.ofCommand(id, label,
                () -> diagram.getMap() != null && command.apply(diagram.getMap()).canExecute(),
                () -> session.getCommandStack().execute(command.apply(diagram.getMap()))));
    }

    private void rename() {
        ArgumentMap map = diagram.getMap();
        ask(ActionMessages.MapActions_renameTitle, name(map), name -> {
            Command command = new Features(session).setText(map, Literals.ARGUMENT_MAP__TITLE,
                    map.languageOrder().get(0), name);
            if (command.canExecute()) {
                session.getCommandStack().execute(command);
            }
        });
    }

    private void duplicate() {
        ArgumentMap map = diagram.getMap();
        ask(ActionMessages.MapActions_duplicateTitle, NLS.bind(ActionMessages.MapActions_copyOf, name(map)), name -> {
            CreationCommand command = maps().duplicate(map, name);
            session.getCommandStack().execute(command);
            diagram.showMap((ArgumentMap) command.getMade());
        });
    }

    private void ask(String title, String proposal, Consumer<String> then) {
        NameDialog.ask(diagram.getControl().getShell(), title, ActionMessages.MapActions_title, proposal, "").ifPresent(then);
    }

    private Maps maps() {
        return new Maps(session);
    }

    private static String name(ArgumentMap map) {
        return Names.of(map, map.languageOrder());
    }
}
