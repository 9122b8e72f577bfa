package org.debatemapper.evaluation.internal;

import java.util.List;

import org.debatemapper.diagram.DebateEditor;
import org.debatemapper.evaluation.LiveEvaluation;
import org.debatemapper.model.Attackable;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

/** Switches the selected elements off, or on again if all of them are off. */
public final class SwitchOffHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActiveEditor(event) instanceof DebateEditor editor) {
            List<Attackable> elements = SelectedElements.in(HandlerUtil.getCurrentSelection(event));
            LiveEvaluation evaluation = LiveEvaluations.shared().of(editor.getSession());
            evaluation.switchOff(elements, !evaluation.getSettings().without().containsAll(elements));
        }
        return null;
    }

    @Override
    public void setEnabled(Object context) {
        setBaseEnabled(SelectedElements.areIn(context));
    }
}
