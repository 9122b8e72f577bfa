package org.debatemapper.diagram.actions;

import org.debatemapper.diagram.MapDiagram;
import org.eclipse.gef.ui.actions.ActionRegistry;
import org.eclipse.gef.ui.actions.RedoAction;
import org.eclipse.gef.ui.actions.UndoAction;
import org.eclipse.ui.IEditorPart;

/** The actions of an editor. */
public final class DiagramActions {
    private final ActionRegistry registry = new ActionRegistry();

    /**
     * @param editor
     *            the editor
     * @param diagram
     *            its diagram
     */
    public DiagramActions(IEditorPart editor, MapDiagram diagram) {
        registry.registerAction(new UndoAction(editor));
        registry.registerAction(new RedoAction(editor));
    }

    /** @return the actions by id, never null */
    public ActionRegistry getRegistry() {
        return registry;
    }

    /** Lets go of what the actions listen to. */
    public void dispose() {
        registry.dispose();
    }
}
