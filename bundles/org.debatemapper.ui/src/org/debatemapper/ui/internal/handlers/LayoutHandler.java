package org.debatemapper.ui.internal.handlers;

import org.debatemapper.diagram.actions.DiagramActions;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.gef.ui.actions.ActionRegistry;
import org.eclipse.ui.handlers.HandlerUtil;

/** Lays out the map in the editor. */
public final class LayoutHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) {
        ActionRegistry actions = Adapters.adapt(HandlerUtil.getActiveEditor(event), ActionRegistry.class);
        if (actions != null) {
            actions.getAction(DiagramActions.LAYOUT).run();
        }
        return null;
    }
}
