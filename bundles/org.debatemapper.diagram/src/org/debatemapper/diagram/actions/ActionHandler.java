package org.debatemapper.diagram.actions;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.gef.ui.actions.ActionRegistry;
import org.eclipse.jface.action.IAction;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.HandlerUtil;

/** Runs the action of the editor in front that has the id of the command. */
public final class ActionHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) {
        IEditorPart editor = HandlerUtil.getActiveEditor(event);
        ActionRegistry registry = editor == null ? null : editor.getAdapter(ActionRegistry.class);
        IAction action = registry == null ? null : registry.getAction(event.getCommand().getId());
        if (action != null) {
            action.run();
        }
        return null;
    }
}
