package org.debatemapper.ui.internal.handlers;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.handlers.HandlerUtil;

/** Tells how to start in another language: the platform chooses it once, before the first window. */
public final class InterfaceLanguageHandler extends AbstractHandler {
    private static final String PARAMETER = "org.debatemapper.ui.interfaceLanguage.tag"; //$NON-NLS-1$

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        String language = event.getParameter(PARAMETER);
        if (!Platform.getNL().startsWith(language)) {
            MessageDialog.openInformation(HandlerUtil.getActiveShell(event), Messages.InterfaceLanguageHandler_title,
                    NLS.bind(Messages.InterfaceLanguageHandler_message, language));
        }
        return null;
    }
}
