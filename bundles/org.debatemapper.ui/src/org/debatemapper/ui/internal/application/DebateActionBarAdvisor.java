package org.debatemapper.ui.internal.application;

import java.util.List;

import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;

/**
 * Registers the actions that editors take over (copy, delete …). Menus and the toolbar are made of commands by the
 * extension point {@code org.eclipse.ui.menus}.
 */
final class DebateActionBarAdvisor extends ActionBarAdvisor {
    private static final List<ActionFactory> GLOBAL = List.of(ActionFactory.CUT, ActionFactory.COPY, ActionFactory.PASTE, ActionFactory.DELETE, ActionFactory.SELECT_ALL, ActionFactory.SAVE,
            ActionFactory.SAVE_AS, ActionFactory.SAVE_ALL, ActionFactory.REVERT, ActionFactory.CLOSE,
            ActionFactory.CLOSE_ALL, ActionFactory.QUIT, ActionFactory.PREFERENCES, ActionFactory.ABOUT,
            ActionFactory.RENAME);

    DebateActionBarAdvisor(IActionBarConfigurer configurer) {
        super(configurer);
    }

    @Override
    protected void makeActions(IWorkbenchWindow window) {
        GLOBAL.forEach(factory -> register(factory.create(window)));
    }
}
