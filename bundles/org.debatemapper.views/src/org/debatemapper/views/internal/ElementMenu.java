package org.debatemapper.views.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.debatemapper.commands.delete.Deletions;
import org.debatemapper.diagram.open.Edits;
import org.debatemapper.diagram.open.OpenMap;
import org.debatemapper.model.Element;
import org.debatemapper.model.NodeView;
import org.debatemapper.model.Statement;
import org.debatemapper.model.operations.Names;
import org.eclipse.gef.commands.Command;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.osgi.util.NLS;

/** What can be done with elements that are chosen in a view: where they are shown, and whether they are there at all. */
public final class ElementMenu {
    private final Supplier<Optional<OpenMap>> map;
    private final Supplier<List<? extends Element>> chosen;

    /**
     * @param map
     *            gives the map in the editor
     * @param chosen
     *            gives the elements
     */
    public ElementMenu(Supplier<Optional<OpenMap>> map, Supplier<List<? extends Element>> chosen) {
        this.map = map;
        this.chosen = chosen;
    }

    /**
     * @param menu
     *            gets what is possible now
     */
    public void fill(IMenuManager menu) {
        List<Element> elements = List.copyOf(chosen.get());
        map.get().filter(open -> !elements.isEmpty()).ifPresent(open -> fill(menu, open, elements));
    }

    private static void fill(IMenuManager menu, OpenMap open, List<Element> elements) {
        if (elements.size() == 1) {
            menu.add(mapsOf(open, elements.get(0)));
        }
        List<Statement> absent = elements.stream().filter(Statement.class::isInstance).map(Statement.class::cast)
                .filter(statement -> statement.viewOn(open.map()) == null).toList();
        if (!absent.isEmpty()) {
            menu.add(action(Messages.ElementMenu_addToMap, () -> add(open, absent)));
        }
        Deletions deletions = new Deletions(open.session());
        List<NodeView> here = elements.stream().map(element -> element.viewOn(open.map())).filter(view -> view != null)
                .toList();
        addCommand(menu, Messages.ElementMenu_takeOffMap, open, deletions.fromMap(here));
        menu.add(new Separator());
        addCommand(menu, Messages.ElementMenu_deleteFromDebate, open, deletions.fromDebate(elements));
    }

    private static MenuManager mapsOf(OpenMap open, Element element) {
        MenuManager maps = new MenuManager(NLS.bind(Messages.ElementMenu_onMaps, element.getViews().size()));
        for (NodeView view : element.getViews()) {
            Action show = action(Names.of(view.eContainer(), open.languages()), () -> open.editor().reveal(view));
            show.setImageDescriptor(ViewIcons.descriptor("map")); //$NON-NLS-1$
            show.setChecked(view.eContainer() == open.map());
            maps.add(show);
        }
        if (element.getViews().isEmpty()) {
            Action none = action(Messages.ElementMenu_noMap, () -> {
            });
            none.setEnabled(false);
            maps.add(none);
        }
        return maps;
    }

    private static void add(OpenMap open, List<Statement> absent) {
        Edits.run(open.session(), Messages.ElementMenu_addToMap, debate -> new CardRows(open.map()).place(absent));
        Reveal.show(open, absent);
    }

    private static void addCommand(IMenuManager menu, String label, OpenMap open, Command command) {
        if (command.canExecute()) {
            menu.add(action(label, () -> open.session().getCommandStack().execute(command)));
        }
    }

    /**
     * @param label
     *            what the menu says
     * @param work
     *            what to do
     * @return an action
     */
    public static Action action(String label, Runnable work) {
        return new Action(label, IAction.AS_UNSPECIFIED) {
            @Override
            public void run() {
                work.run();
            }
        };
    }
}
