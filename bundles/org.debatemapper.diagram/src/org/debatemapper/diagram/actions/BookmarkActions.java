package org.debatemapper.diagram.actions;

import java.util.List;
import java.util.function.Function;

import org.debatemapper.commands.session.DebateSession;
import org.debatemapper.commands.session.DebateSessions;
import org.debatemapper.commands.view.Bookmarks;
import org.debatemapper.diagram.MapDiagram;
import org.debatemapper.diagram.open.NameDialog;
import org.debatemapper.model.ArgumentMap;
import org.debatemapper.model.Element;
import org.debatemapper.model.Place;
import org.debatemapper.model.operations.Names;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.ui.actions.ActionRegistry;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.widgets.Shell;

/** The actions that lead through places on maps: back, forward, and bookmarks. Their ids are those of commands. */
public final class BookmarkActions {
    /** Shows the place visited before. */
    public static final String BACK = "org.debatemapper.diagram.back";
    /** Shows the place visited after. */
    public static final String FORWARD = "org.debatemapper.diagram.forward";
    /** Keeps what is seen of the map. */
    public static final String ADD = "org.debatemapper.diagram.addBookmark";

    BookmarkActions(MapDiagram diagram, ActionRegistry registry) {
        registry.registerAction(DiagramAction.ofCommand(BACK, ActionMessages.BookmarkActions_back,
                diagram.getVisits()::canGoBack, diagram.getVisits()::back));
        registry.registerAction(DiagramAction.ofCommand(FORWARD, ActionMessages.BookmarkActions_forward,
                diagram.getVisits()::canGoForward, diagram.getVisits()::forward));
        registry.registerAction(DiagramAction.ofCommand(ADD, ActionMessages.BookmarkActions_add,
                () -> diagram.getMap() != null, () -> add(diagram)));
    }

    /**
     * Keeps what is seen of the map in front, under the name of the selected card or else of the map.
     *
     * @param diagram
     *            shows a map
     */
    public static void add(MapDiagram diagram) {
        ArgumentMap map = diagram.getMap();
        EditPart part = new Selected(diagram).primary();
        Element element = part == null ? null : part.getAdapter(Element.class);
        String title = Names.of(element == null ? map : element, map.languageOrder());
        DebateSession session = diagram.getDomain().getSession();
        session.getCommandStack().execute(new Bookmarks(session).add(map, diagram.getSeen(), title));
    }

    /**
     * Asks for another title.
     *
     * @param shell
     *            above which to ask
     * @param place
     *            a bookmark of an open debate
     */
    public static void rename(Shell shell, Place place) {
        NameDialog.ask(shell, ActionMessages.BookmarkActions_rename, ActionMessages.BookmarkActions_title, name(place),
                ActionMessages.BookmarkActions_noTitle)
                .ifPresent(title -> run(place, bookmarks -> bookmarks.rename(place, title)));
    }

    /**
     * @param place
     *            a bookmark of an open debate, which is deleted
     */
    public static void delete(Place place) {
        run(place, bookmarks -> bookmarks.delete(place));
    }

    /**
     * Adds an item for each bookmark and those that change bookmarks.
     *
     * @param menu
     *            the menu
     * @param diagram
     *            shows a map
     */
    public static void addTo(IMenuManager menu, MapDiagram diagram) {
        Action add = action(ActionMessages.BookmarkActions_add, () -> add(diagram));
        add.setActionDefinitionId(ADD);
        menu.add(add);
        List<Place> places = diagram.getDomain().getSession().getDebate().getBookmarks();
        if (places.isEmpty()) {
            return;
        }
        menu.add(new Separator());
        places.forEach(place -> menu.add(action(name(place), () -> diagram.goTo(place))));
        menu.add(new Separator());
        MenuManager rename = new MenuManager(ActionMessages.BookmarkActions_rename);
        MenuManager delete = new MenuManager(ActionMessages.BookmarkActions_delete);
        Shell shell = diagram.getControl().getShell();
        places.forEach(place -> rename.add(action(name(place), () -> rename(shell, place))));
        places.forEach(place -> delete.add(action(name(place), () -> delete(place))));
        menu.add(rename);
        menu.add(delete);
    }

    private static String name(Place place) {
        return Names.of(place, place.getMap().languageOrder());
    }

    private static void run(Place place, Function<Bookmarks, Command> edit) {
        DebateSessions.shared().of(place).ifPresent(session -> {
            Command command = edit.apply(new Bookmarks(session));
            if (command.canExecute()) {
                session.getCommandStack().execute(command);
            }
        });
    }

    private static Action action(String label, Runnable work) {
        return new Action(label.replace("&", "&&")) {
            @Override
            public void run() {
                work.run();
            }
        };
    }
}
