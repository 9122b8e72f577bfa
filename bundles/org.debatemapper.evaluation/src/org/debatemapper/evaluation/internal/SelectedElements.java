package org.debatemapper.evaluation.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.debatemapper.diagram.DebateEditor;
import org.debatemapper.model.Attackable;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.gef.EditPart;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.ISources;
import org.eclipse.ui.handlers.HandlerUtil;

/** What can be evaluated behind what is selected on a map. */
final class SelectedElements {
    private SelectedElements() {
    }

    static List<Attackable> in(ISelection selection) {
        List<Attackable> elements = new ArrayList<>();
        if (selection instanceof IStructuredSelection structured) {
            for (Object selected : structured.toList()) {
                Attackable element = Adapters.adapt(selected, Attackable.class);
                if (element != null && !elements.contains(element)) {
                    elements.add(element);
                }
            }
        }
        return elements;
    }

    /** @return whether the selection that a handler is enabled for has something to evaluate; an empty map has not */
    static boolean areIn(Object context) {
        return HandlerUtil.getVariable(context, ISources.ACTIVE_CURRENT_SELECTION_NAME) instanceof ISelection selection
                && !in(selection).isEmpty();
    }

    /** Selects the cards and arrows of elements on the map in front; those that it does not show are passed over. */
    static void select(DebateEditor editor, Collection<? extends Attackable> elements) {
        var viewer = editor.getDiagram().getViewer();
        List<EditPart> parts = new ArrayList<>();
        for (Object each : viewer.getEditPartRegistry().values()) {
            if (each instanceof EditPart part && part.isSelectable()
                    && elements.contains(part.getAdapter(Attackable.class))) {
                parts.add(part);
            }
        }
        if (!parts.isEmpty()) {
            viewer.setSelection(new StructuredSelection(parts));
            viewer.reveal(parts.get(0));
        }
    }
}
