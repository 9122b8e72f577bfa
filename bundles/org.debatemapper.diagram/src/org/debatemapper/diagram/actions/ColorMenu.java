package org.debatemapper.diagram.actions;

import java.util.ArrayList;
import java.util.List;

import org.debatemapper.diagram.MapDiagram;
import org.debatemapper.model.ColorBy;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;

/** What the colours of the map in the editor can tell. */
public final class ColorMenu extends CompoundContributionItem {
    @Override
    protected IContributionItem[] getContributionItems() {
        List<IContributionItem> items = new ArrayList<>();
        MapDiagram diagram = activeDiagram();
        if (diagram != null && diagram.getMap() != null) {
            for (ColorBy by : ColorBy.values()) {
                items.add(new ActionContributionItem(ColorActions.item(by, diagram)));
            }
        }
        return items.toArray(IContributionItem[]::new);
    }

    /** The diagram of the active editor, or null. */
    static MapDiagram activeDiagram() {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        IEditorPart editor = window == null || window.getActivePage() == null ? null
                : window.getActivePage().getActiveEditor();
        return editor == null ? null : editor.getAdapter(MapDiagram.class);
    }
}
