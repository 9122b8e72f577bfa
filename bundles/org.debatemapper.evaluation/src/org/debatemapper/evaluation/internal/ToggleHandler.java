package org.debatemapper.evaluation.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Shows or hides labels on the cards. */
public final class ToggleHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        boolean on = !HandlerUtil.toggleCommandState(event.getCommand());
        var page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
        MapOverlays.set(page, on);
        try {
            if (on && page.findView(EvaluationView.ID) == null) {
                page.showView(EvaluationView.ID, null, IWorkbenchPage.VIEW_VISIBLE);
            } else if (on) {
                page.bringToTop(page.findView(EvaluationView.ID));
            }
        } catch (PartInitException e) {
            throw new ExecutionException(e.getMessage(), e);
        }
        return null;
    }
}
