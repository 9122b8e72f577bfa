package org.debatemapper.help.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the help view, on the page that the command's parameter names, or on the one about the part that is active, if any. */
public final class OpenHelpHandler extends AbstractHandler {
    private static final String PAGE = "org.debatemapper.help.page";

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        try {
            IWorkbenchPart part = HandlerUtil.getActivePart(event);
            HelpView view = (HelpView) HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage()
                    .showView(HelpView.ID);
            String page = event.getParameter(PAGE);
            if (page != null) {
                view.show(page);
            } else if (part != null) {
                PartPages.of(part.getSite().getId()).ifPresent(about -> view.show(about, part.getTitle()));
            }
        } catch (PartInitException e) {
            throw new ExecutionException(e.getLocalizedMessage(), e);
        }
        return null;
    }
}
