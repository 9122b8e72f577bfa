package org.debatemapper.ui.internal.application;

import java.util.List;

import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.ui.IWorkbenchPage;

/** Leaves out menus and tools that the platform brings along for writing programs. */
final class PlatformParts {
    private static final List<String> ACTION_SETS = List.of("org.eclipse.ui.edit.text.actionSet.annotationNavigation", //$NON-NLS-1$
            "org.eclipse.ui.edit.text.actionSet.navigation", //$NON-NLS-1$
            "org.eclipse.ui.edit.text.actionSet.convertLineDelimitersTo", //$NON-NLS-1$
            "org.eclipse.ui.actionSet.openFiles", "org.eclipse.ui.actionSet.keyBindings"); //$NON-NLS-1$ //$NON-NLS-2$
    private static final List<String> TOOLS = List.of("SearchField", "PerspectiveSwitcher", "PerspectiveSpacer"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

    private PlatformParts() {
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
