package org.debatemapper.ui.internal.handlers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.debatemapper.diagram.open.OpenMap;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;

/** The languages of the debate in the editor. */
public final class MapLanguageMenu extends CompoundContributionItem {
    @Override
    protected IContributionItem[] getContributionItems() {
        List<IContributionItem> items = new ArrayList<>();
        OpenMap.active().ifPresent(open -> open.languages().stream().distinct().forEach(tag -> items.add(item(tag))));
        return items.toArray(IContributionItem[]::new);
    }

    private static IContributionItem item(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        CommandContributionItemParameter item = new CommandContributionItemParameter(
                PlatformUI.getWorkbench().getActiveWorkbenchWindow(), null, MapLanguageHandler.COMMAND,
                CommandContributionItem.STYLE_PUSH);
        item.parameters = Map.of(MapLanguageHandler.PARAMETER, tag);
        item.label = locale.getDisplayLanguage(locale);
        return new CommandContributionItem(item);
    }
}
