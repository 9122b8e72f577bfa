package org.debatemapper.diagram.actions;

import java.util.List;
import java.util.Locale;

import org.debatemapper.commands.Features;
import org.debatemapper.commands.session.DebateSession;
import org.debatemapper.diagram.MapDiagram;
import org.debatemapper.diagram.tools.Gesture;
import org.debatemapper.diagram.tools.Gestures;
import org.debatemapper.diagram.tools.OffshootMenu;
import org.debatemapper.diagram.tools.ToolMessages;
import org.debatemapper.model.ArgumentMap;
import org.debatemapper.model.DebatePackage;
import org.debatemapper.model.Element;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.ui.actions.ActionRegistry;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.actions.ActionFactory;

/** The context menu: what is legal for the selected card first. */
public final class DiagramMenu {
    private static final List<String> EDITING = List.of(DiagramActions.EDIT, ActionFactory.CUT.getId(),
            ActionFactory.COPY.getId(), ActionFactory.PASTE.getId());
    private static final List<String> ARGUMENTS = List.of(DiagramActions.MERGE_PREMISES,
            DiagramActions.SPLIT_PREMISES, DiagramActions.PIN, DiagramActions.UNPIN);
    private static final List<String> DELETING = List.of(ActionFactory.DELETE.getId(),
            DiagramActions.DELETE_FROM_DEBATE);
    private static final List<String> MAP = List.of(DiagramActions.LAYOUT, LayoutActions.SELECTION,
            LayoutActions.TIDY, DiagramActions.FIT, ColorActions.LEGEND);

    private static final String EVALUATION = "evaluation";

    private final MapDiagram diagram;
    private final ActionRegistry actions;

    /**
     * @param diagram
     *            the diagram
     * @param actions
     *            its actions
     */
    public DiagramMenu(MapDiagram diagram, DiagramActions actions) {
        this.diagram = diagram;
        this.actions = actions.getRegistry();
    }

    /** @return the menu, installed on the viewer; it fills itself when it is opened, and so does that of the tabs */
    public MenuManager install() {
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(this::fill);
        diagram.getViewer().setContextMenu(menu);
        MenuManager tab = new MenuManager();
        tab.setRemoveAllWhenShown(true);
        tab.addMenuListener(shown -> MapActions.addTo(shown, actions));
        diagram.setTabMenu(tab);
        return menu;
    }

    private void fill(IMenuManager menu) {
        addGestures(menu);
        menu.add(new Separator());
        addPossible(menu, EDITING);
        menu.add(new Separator());
        addPossible(menu, ARGUMENTS);
        addPossible(menu, List.of(OverviewActions.FOLD, OverviewActions.FOCUS, GroupActions.GROUP, GroupActions.UNGROUP));
        ArrangeActions.addTo(menu, actions);
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        menu.add(new Separator(EVALUATION));
        menu.add(new Separator());
        addPossible(menu, DELETING);
        menu.add(new Separator());
        if (new Selected(diagram).parts().isEmpty()) {
            addMap(menu);
        } else {
            MenuManager map = new MenuManager(ActionMessages.DiagramMenu_map);
            addMap(map);
            menu.add(map);
        }
    }

    /** What concerns the map as a whole; it gives way to what concerns the selection. */
    private void addMap(IMenuManager menu) {
        menu.add(branches());
        addPossible(menu, List.of(OverviewActions.LENS));
        menu.add(new Separator());
        addPossible(menu, MAP);
        if (diagram.getMap() != null) {
            menu.add(languages());
            MenuManager colors = new MenuManager(ActionMessages.ColorActions_menu);
            ColorActions.addTo(colors, diagram);
            menu.add(colors);
            MenuManager bookmarks = new MenuManager(ActionMessages.BookmarkActions_menu);
            BookmarkActions.addTo(bookmarks, diagram);
            menu.add(bookmarks);
            addPossible(menu, List.of(BookmarkActions.BACK, BookmarkActions.FORWARD));
        }
    }

    private void addGestures(IMenuManager menu) {
        EditPart part = new Selected(diagram).primary();
        Element element = part == null ? null : part.getAdapter(Element.class);
        if (element == null) {
            return;
        }
        for (Gesture gesture : Gesture.legalFor(element)) {
            Action add = action(ToolMessages.of(gesture), () -> new Gestures(diagram.getViewer()).perform(gesture, part));
            add.setAccelerator(gesture.key());
            menu.add(add);
        }
        MenuManager cards = new MenuManager(ActionMessages.DiagramMenu_newCard);
        new OffshootMenu(diagram.getViewer()).addNewCards(cards, element, null);
        menu.add(cards);
        List<Element> both = new Selected(diagram).elements(Element.class);
        if (both.size() == 2) {
            MenuManager links = new MenuManager(ActionMessages.DiagramMenu_connect);
            new OffshootMenu(diagram.getViewer()).addLinks(links, both.get(0), both.get(1));
            menu.add(links);
        }
        addPossible(menu, List.of(ConnectActions.CONNECT));
    }

    private void addPossible(IMenuManager menu, List<String> ids) {
        for (String id : ids) {
            IAction action = actions.getAction(id);
            if (action != null && action.isEnabled()) {
                menu.add(action);
            }
        }
    }

    private MenuManager branches() {
        MenuManager menu = new MenuManager(ActionMessages.OverviewActions_branches);
        addPossible(menu, List.of(OverviewActions.COLLAPSE_ALL, OverviewActions.EXPAND_ALL));
        menu.add(new Separator());
        for (int level = 2; level <= OverviewActions.DEEPEST; level++) {
            addPossible(menu, List.of(OverviewActions.LEVEL + level));
        }
        return menu;
    }

    private MenuManager languages() {
        MenuManager menu = new MenuManager(ActionMessages.DiagramMenu_language);
        ArgumentMap map = diagram.getMap();
        DebateSession session = diagram.getDomain().getSession();
        List<String> tags = session.getDebate().languageOrder(null);
        for (String tag : tags) {
            Locale locale = Locale.forLanguageTag(tag);
            Action action = action(locale.getDisplayName(locale), () -> session.getCommandStack().execute(
                    new Features(session).set(map, DebatePackage.eINSTANCE.getArgumentMap_Language(), tag)));
            action.setChecked(tag.equals(map.languageOrder().get(0)));
            menu.add(action);
        }
        return menu;
    }

    private static Action action(String label, Runnable work) {
        return new Action(label) {
            @Override
            public void run() {
                work.run();
            }
        };
    }
}
