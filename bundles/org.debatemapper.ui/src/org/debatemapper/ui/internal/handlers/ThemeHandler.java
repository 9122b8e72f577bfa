package org.debatemapper.ui.internal.handlers;

import org.debatemapper.ui.internal.theme.Appearance;
import org.debatemapper.ui.internal.welcome.WelcomeEditor;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.handlers.RadioState;

/** Changes between the light and the dark theme. */
public final class ThemeHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        if (!HandlerUtil.matchesRadioState(event)) {
            String theme = event.getParameter(RadioState.PARAMETER_ID);
            Appearance.set(theme);
            WelcomeEditor.repaint(HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage());
            HandlerUtil.updateRadioState(event.getCommand(), theme);
        }
        return null;
    }
}
