package org.debatemapper.diagram.open;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;

/** Is told whenever another editor of a page may be the active one. What happens to views does not count. */
public interface ActiveEditorListener extends IPartListener2 {
    /** Looks again which editor is active. */
    void update();

    @Override
    default void partActivated(IWorkbenchPartReference reference) {
        updateFor(reference);
    }

    @Override
    default void partBroughtToTop(IWorkbenchPartReference reference) {
        updateFor(reference);
    }

    @Override
    default void partClosed(IWorkbenchPartReference reference) {
        updateFor(reference);
    }

    @Override
    default void partInputChanged(IWorkbenchPartReference reference) {
        updateFor(reference);
    }

    private void updateFor(IWorkbenchPartReference reference) {
        if (reference.getPart(false) instanceof IEditorPart) {
            update();
        }
    }
}
