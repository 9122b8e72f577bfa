package org.debatemapper.commands.session;

import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.CommandStack;

/**
 * A stack on which an edit may become part of the one before it, and on which an edit can be withdrawn so that nothing
 * of it is left, not even a redo.
 */
public final class EditStack extends CommandStack {
    private Command withdrawn;

    /**
     * Executes an edit so that one undo takes both it and an earlier edit back. If the earlier one is not the last, or
     * is what the file holds, the edit becomes a step of its own.
     *
     * @param earlier
     *            an executed edit
     * @param edit
     *            what to execute; ignored if it cannot be executed
     * @param <C>
     *            the class of the earlier edit
     */
    public <C extends Command & ContinuedCommand> void executeAsPartOf(C earlier, Command edit) {
        if (getUndoCommand() != earlier || super.getRedoCommand() != null || !isDirty()) {
            execute(edit);
        } else if (edit.canExecute()) {
            notifyListeners(edit, PRE_EXECUTE);
            try {
                edit.execute();
                earlier.append(edit);
                notifyListeners();
            } finally {
                notifyListeners(edit, POST_EXECUTE);
            }
        }
    }

    /**
     * Takes an edit back as if it had never been made.
     *
     * @param command
     *            an executed edit; left alone if it is not the last one
     */
    public void withdraw(Command command) {
        if (command != null && command == getUndoCommand()) {
            withdrawn = command;
            undo();
        }
    }

    @Override
    public boolean canRedo() {
        return getRedoCommand() != null && super.canRedo();
    }

    @Override
    public Command getRedoCommand() {
        Command command = super.getRedoCommand();
        return command == withdrawn ? null : command;
    }
}
