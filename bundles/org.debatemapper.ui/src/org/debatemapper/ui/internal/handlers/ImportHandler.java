package org.debatemapper.ui.internal.handlers;

import org.debatemapper.ui.internal.welcome.Doors;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Asks for a file of another format and opens what is in it. */
public final class ImportHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        new Doors(HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage()).importFile();
        return null;
    }
}
