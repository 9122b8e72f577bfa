package org.debatemapper.ui.internal.application;

import java.util.List;
import java.util.Set;

import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.ui.IWorkbenchPage;

/** Leaves out menus and tools that the platform brings along for writing programs. */
public final class PlatformParts {
    private static final List<String> ACTION_SETS = List.of("org.eclipse.ui.edit.text.actionSet.annotationNavigation", //$NON-NLS-1$
            "org.eclipse.ui.edit.text.actionSet.navigation", //$NON-NLS-1$
            "org.eclipse.ui.edit.text.actionSet.convertLineDelimitersTo", //$NON-NLS-1$
            "org.eclipse.ui.actionSet.openFiles", "org.eclipse.ui.actionSet.keyBindings"); //$NON-NLS-1$ //$NON-NLS-2$
    private static final List<String> TOOLS = List.of("SearchField", "PerspectiveSwitcher", "PerspectiveSpacer"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

    private static final Set<String> RESOURCE_MENUS = Set.of("team.main", "compareWithMenu", "replaceWithMenu", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            "org.eclipse.debug.ui.contextualLaunch.run.submenu"); //$NON-NLS-1$

    private PlatformParts() {
    }

    /**
     * Takes out of a context menu what the platform offers for any file.
     *
     * @param menu
     *            a menu that was filled
     */
    public static void removeForeign(IMenuManager menu) {
        for (IContributionItem item : menu.getItems()) {
            if (item.getId() != null && RESOURCE_MENUS.contains(item.getId())) {
                menu.remove(item);
            }
        }
    }

    static void hideForeign(IWorkbenchPage page) {
        ACTION_SETS.forEach(page::hideActionSet);
        MWindow window = page.getWorkbenchWindow().getService(MWindow.class);
        EModelService model = page.getWorkbenchWindow().getService(EModelService.class);
        for (String id : TOOLS) {
            MUIElement tool = window == null || model == null ? null : model.find(id, window);
            if (tool != null) {
                tool.setToBeRendered(false);
            }
        }
    }
}
