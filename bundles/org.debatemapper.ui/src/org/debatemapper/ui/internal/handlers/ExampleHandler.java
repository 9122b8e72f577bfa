package org.debatemapper.ui.internal.handlers;

import org.debatemapper.ui.internal.welcome.Doors;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens a copy of the shipped debate. */
public final class ExampleHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        new Doors(HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage()).openExample();
        return null;
    }
}
