package org.debatemapper.ui.internal.handlers;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.debatemapper.ui.internal.workspace.WindowLanguage;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.menus.UIElement;

/** Changes the language of menus and messages, and starts again on request; without a language, asks for it. */
public final class InterfaceLanguageHandler extends AbstractHandler implements IElementUpdater {
    private static final String PARAMETER = "org.debatemapper.ui.interfaceLanguage.tag"; //$NON-NLS-1$
    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.JAPANESE, Locale.KOREAN);

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        Shell shell = HandlerUtil.getActiveShell(event);
        String given = event.getParameter(PARAMETER);
        Locale language = given == null ? ask(shell) : Locale.forLanguageTag(given);
        if (language == null || language.getLanguage().equals(WindowLanguage.current())) {
            return null;
        }
        try {
            WindowLanguage.set(language.getLanguage());
        } catch (IOException e) {
            MessageDialog.openError(shell, Messages.InterfaceLanguageHandler_title,
                    NLS.bind(Messages.InterfaceLanguageHandler_failed, e.getLocalizedMessage()));
            return null;
        }
        String message = NLS.bind(Messages.InterfaceLanguageHandler_message, language.getDisplayLanguage(language));
        if (MessageDialog.open(MessageDialog.QUESTION, shell, Messages.InterfaceLanguageHandler_title, message, SWT.NONE,
                Messages.InterfaceLanguageHandler_restart, Messages.InterfaceLanguageHandler_later) == 0) {
            HandlerUtil.getActiveWorkbenchWindowChecked(event).getWorkbench().restart();
        }
        return null;
    }

    private static Locale ask(Shell shell) {
        String[] buttons = Stream.concat(LANGUAGES.stream().map(language -> language.getDisplayLanguage(language)),
                Stream.of(IDialogConstants.CANCEL_LABEL)).toArray(String[]::new);
        // The default button stands at the right on some systems: there nobody looks for a language.
        int chosen = new MessageDialog(shell, Messages.InterfaceLanguageHandler_title, null, Messages.InterfaceLanguageHandler_choose,
                MessageDialog.QUESTION, buttons.length - 1, buttons).open();
        return chosen >= 0 && chosen < LANGUAGES.size() ? LANGUAGES.get(chosen) : null;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public void updateElement(UIElement element, Map parameters) {
        element.setChecked(WindowLanguage.current().equals(parameters.get(PARAMETER)));
    }
}
