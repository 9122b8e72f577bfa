package org.debatemapper.diagram.actions;

import org.debatemapper.diagram.MapDiagram;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.ui.actions.CompoundContributionItem;

/** The bookmarks of the debate in the editor. */
public final class BookmarkMenu extends CompoundContributionItem {
    @Override
    protected IContributionItem[] getContributionItems() {
        MapDiagram diagram = ColorMenu.activeDiagram();
        MenuManager menu = new MenuManager();
        if (diagram != null && diagram.getMap() != null) {
            BookmarkActions.addTo(menu, diagram);
        }
        IContributionItem[] items = menu.getItems();
        menu.removeAll();
        return items;
    }
}
