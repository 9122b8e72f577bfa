package org.debatemapper.ui.internal.handlers;

import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.CommandStack;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchCommandConstants;

/** Takes the last edit of the debate back. */
public final class UndoHandler extends EditHistoryHandler {
    /** For the extension registry. */
    public UndoHandler() {
        super(IWorkbenchCommandConstants.EDIT_UNDO);
    }

    @Override
    protected Command next(CommandStack stack) {
        return stack.canUndo() ? stack.getUndoCommand() : null;
    }

    @Override
    protected void go(CommandStack stack) {
        stack.undo();
    }

    @Override
    protected String label(String edit) {
        return NLS.bind(Messages.UndoHandler_label, edit).strip();
    }
}
