package org.debatemapper.ui.internal.handlers;

import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.CommandStack;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchCommandConstants;

/** Makes again what was taken back last. */
public final class RedoHandler extends EditHistoryHandler {
    /** For the extension registry. */
    public RedoHandler() {
        super(IWorkbenchCommandConstants.EDIT_REDO);
    }

    @Override
    protected Command next(CommandStack stack) {
        return stack.canRedo() ? stack.getRedoCommand() : null;
    }

    @Override
    protected void go(CommandStack stack) {
        stack.redo();
    }

    @Override
    protected String label(String edit) {
        return NLS.bind(Messages.RedoHandler_label, edit).strip();
    }
}
