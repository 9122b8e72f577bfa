package org.debatemapper.views.internal;

import java.util.List;
import java.util.function.Consumer;

import org.debatemapper.diagram.DebateEditor;
import org.debatemapper.diagram.open.ModelObjects;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPage;

/** Follows what is selected on maps. */
public final class EditorSelection {
    private final IWorkbenchPage page;
    private final ISelectionListener listener;

    /**
     * @param page
     *            the page whose editors to follow
     * @param chosen
     *            is told of the objects of the model that are selected on a map
     */
    public EditorSelection(IWorkbenchPage page, Consumer<List<EObject>> chosen) {
        this.page = page;
        this.listener = (part, selection) -> {
            if (part instanceof DebateEditor) {
                chosen.accept(ModelObjects.in(selection));
            }
        };
        page.addPostSelectionListener(listener);
    }

    /** Stops following. */
    public void dispose() {
        page.removePostSelectionListener(listener);
    }
}
