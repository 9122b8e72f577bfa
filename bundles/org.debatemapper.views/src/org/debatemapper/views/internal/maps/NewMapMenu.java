package org.debatemapper.views.internal.maps;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.Separator;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;

/** What a new map can be made from. */
public final class NewMapMenu extends CompoundContributionItem {
    private static final int MOST_LEVELS = 5;

    @Override
    protected IContributionItem[] getContributionItems() {
        List<IContributionItem> items = new ArrayList<>();
        items.add(item(NewMapFromSelectionHandler.COMMAND, Messages.NewMapMenu_selection, Map.of()));
        items.add(item(NewMapFromGroupHandler.COMMAND, Messages.NewMapMenu_group, Map.of()));
        items.add(new Separator());
        for (int levels = 1; levels <= MOST_LEVELS; levels++) {
            String label = levels == 1 ? Messages.NewMapMenu_oneLevel : NLS.bind(Messages.NewMapMenu_levels, levels);
            items.add(item(NewMapFromClaimHandler.COMMAND, label,
                    Map.of(NewMapFromClaimHandler.LEVELS, Integer.toString(levels))));
        }
        items.add(item(NewMapFromClaimHandler.COMMAND, Messages.NewMapMenu_allLevels, Map.of()));
        return items.toArray(IContributionItem[]::new);
    }

    private static IContributionItem item(String command, String label, Map<String, String> parameters) {
        CommandContributionItemParameter item = new CommandContributionItemParameter(
                PlatformUI.getWorkbench().getActiveWorkbenchWindow(), null, command,
                CommandContributionItem.STYLE_PUSH);
        item.label = label;
        item.parameters = parameters;
        return new CommandContributionItem(item);
    }
}
