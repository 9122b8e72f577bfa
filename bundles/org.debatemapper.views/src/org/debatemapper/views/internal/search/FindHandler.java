package org.debatemapper.views.internal.search;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the search with the keyboard in its text; with a parameter goes to another hit instead. */
public final class FindHandler extends AbstractHandler {
    /** The id of the parameter: 1 for the next hit, -1 for the one before. */
    public static final String PARAMETER = "org.debatemapper.views.find.step"; //$NON-NLS-1$

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
        String step = event.getParameter(PARAMETER);
        try {
            if (step != null && page.findView(SearchView.ID) instanceof SearchView view && view.hasHits()) {
                view.step(Integer.parseInt(step));
            } else {
                page.showView(SearchView.ID).setFocus();
            }
        } catch (PartInitException e) {
            throw new ExecutionException(e.getMessage(), e);
        }
        return null;
    }
}
