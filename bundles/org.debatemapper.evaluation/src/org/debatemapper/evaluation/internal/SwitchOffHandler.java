package org.debatemapper.evaluation.internal;

import java.util.List;
import java.util.Map;

import org.debatemapper.diagram.DebateEditor;
import org.debatemapper.model.Attackable;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.menus.UIElement;

/** Switches the selected elements off, or on again if all of them are off. */
public final class SwitchOffHandler extends AbstractHandler implements IElementUpdater {
    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActiveEditor(event) instanceof DebateEditor editor) {
            List<Attackable> elements = SelectedElements.in(HandlerUtil.getCurrentSelection(event));
            LiveEvaluations.shared().of(editor.getSession()).switchOff(elements, !areOff(editor, elements));
        }
        return null;
    }

    /** A menu that is opened says which of both it would do. */
    @Override
    @SuppressWarnings("rawtypes")
    public void updateElement(UIElement element, Map parameters) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        if (window != null && window.getActivePage() != null
                && window.getActivePage().getActiveEditor() instanceof DebateEditor editor) {
            List<Attackable> elements = SelectedElements.in(window.getSelectionService().getSelection());
            element.setText(!elements.isEmpty() && areOff(editor, elements) ? Messages.SwitchOffHandler_on
                    : Messages.SwitchOffHandler_off);
        }
    }

    private static boolean areOff(DebateEditor editor, List<Attackable> elements) {
        return LiveEvaluations.shared().of(editor.getSession()).getSettings().without().containsAll(elements);
    }

    @Override
    public void setEnabled(Object context) {
        setBaseEnabled(SelectedElements.areIn(context));
    }
}
