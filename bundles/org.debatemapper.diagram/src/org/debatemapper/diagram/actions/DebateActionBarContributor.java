package org.debatemapper.diagram.actions;

import java.util.List;

import org.eclipse.gef.ui.actions.ActionRegistry;
import org.eclipse.gef.ui.actions.GEFActionConstants;
import org.eclipse.jface.action.IAction;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.EditorActionBarContributor;

/** Connects the menus and keys of the workbench with the editor in front. */
public final class DebateActionBarContributor extends EditorActionBarContributor {
    private static final List<String> GLOBAL = List.of(ActionFactory.CUT.getId(), ActionFactory.COPY.getId(), ActionFactory.PASTE.getId(),
            ActionFactory.DELETE.getId(), ActionFactory.SELECT_ALL.getId(), ActionFactory.REVERT.getId(),
            GEFActionConstants.ZOOM_IN, GEFActionConstants.ZOOM_OUT, DiagramActions.FIT, DiagramActions.LAYOUT,
            DiagramActions.EDIT, DiagramActions.DELETE_FROM_DEBATE, DiagramActions.PIN, DiagramActions.UNPIN,
            ColorActions.LEGEND);

    @Override
    public void setActiveEditor(IEditorPart editor) {
        ActionRegistry registry = editor == null ? null : editor.getAdapter(ActionRegistry.class);
        IActionBars bars = getActionBars();
        for (String id : GLOBAL) {
            IAction action = registry == null ? null : registry.getAction(id);
            bars.setGlobalActionHandler(id, action);
        }
        bars.updateActionBars();
    }
}
