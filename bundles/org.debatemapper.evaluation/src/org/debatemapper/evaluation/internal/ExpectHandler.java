package org.debatemapper.evaluation.internal;

import java.util.HashMap;
import java.util.Map;

import org.debatemapper.diagram.DebateEditor;
import org.debatemapper.evaluation.EvaluationResult;
import org.debatemapper.evaluation.Expectations;
import org.debatemapper.evaluation.LiveEvaluation;
import org.debatemapper.model.Attackable;
import org.debatemapper.model.Label;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.gef.commands.Command;
import org.eclipse.ui.handlers.HandlerUtil;

/** Keeps the labels that the selected elements have now as what the debate expects. */
public final class ExpectHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActiveEditor(event) instanceof DebateEditor editor) {
            LiveEvaluation evaluation = LiveEvaluations.shared().of(editor.getSession());
            evaluation.getResult().ifPresent(result -> {
                Command command = new Expectations(editor.getSession()).expect(labels(result, event),
                        result.settings());
                if (command.canExecute()) {
                    editor.getSession().getCommandStack().execute(command);
                }
            });
        }
        return null;
    }

    @Override
    public void setEnabled(Object context) {
        setBaseEnabled(SelectedElements.areIn(context));
    }

    private static Map<Attackable, Label> labels(EvaluationResult result, ExecutionEvent event) {
        Map<Attackable, Label> labels = new HashMap<>();
        SelectedElements.in(HandlerUtil.getCurrentSelection(event)).forEach(element -> result
                .label(result.settings().semantics(), element).ifPresent(label -> labels.put(element, label)));
        return labels;
    }
}
