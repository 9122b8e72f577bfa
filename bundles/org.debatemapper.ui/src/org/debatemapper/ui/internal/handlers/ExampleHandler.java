package org.debatemapper.ui.internal.handlers;

import org.debatemapper.ui.internal.wizards.NewDebateWizard;
import org.debatemapper.ui.internal.workspace.Template;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** Asks for title and language of a debate that begins as an example, and opens it. */
public final class ExampleHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        new WizardDialog(window.getShell(), new NewDebateWizard(window.getActivePage(), null, Template.JAPAN_KOREA)).open();
        return null;
    }
}
