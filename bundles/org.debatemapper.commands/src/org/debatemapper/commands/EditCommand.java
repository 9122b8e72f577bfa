package org.debatemapper.commands;

import java.util.Objects;
import java.util.function.BooleanSupplier;

import org.debatemapper.commands.session.ContinuedCommand;
import org.debatemapper.commands.session.DebateSession;
import org.eclipse.emf.ecore.change.ChangeDescription;
import org.eclipse.gef.commands.Command;

/**
 * Runs a {@link ModelEdit} and takes it back exactly: values, order in lists, positions and ids. Redo restores the very
 * objects that the edit made instead of running it again, so that later commands still find them.
 */
public class EditCommand extends Command implements ContinuedCommand {
    private final DebateSession session;
    private final ModelEdit edit;
    private final BooleanSupplier legal;
    private ChangeDescription change;
    private Command rest;

    /**
     * @param session
     *            the debate to edit
     * @param label
     *            what the Undo menu says
     * @param edit
     *            the change
     */
    public EditCommand(DebateSession session, String label, ModelEdit edit) {
        this(session, label, () -> true, edit);
    }

    /**
     * @param session
     *            the debate to edit
     * @param label
     *            what the Undo menu says
     * @param legal
     *            whether the command may be executed; without side effects
     * @param edit
     *            the change
     */
    public EditCommand(DebateSession session, String label, BooleanSupplier legal, ModelEdit edit) {
        super(Objects.requireNonNull(label));
        this.session = Objects.requireNonNull(session);
        this.legal = Objects.requireNonNull(legal);
        this.edit = Objects.requireNonNull(edit);
    }

    @Override
    public final boolean canExecute() {
        return change == null && legal.getAsBoolean();
    }

    @Override
    public final boolean canUndo() {
        return change != null;
    }

    @Override
    public final void execute() {
        change = session.record(edit);
    }

    @Override
    public final void undo() {
        if (rest != null) {
            rest.undo();
        }
        change.applyAndReverse();
    }

    @Override
    public final void redo() {
        change.applyAndReverse();
        if (rest != null) {
            rest.redo();
        }
    }

    @Override
    public final void append(Command later) {
        rest = rest == null ? Objects.requireNonNull(later) : rest.chain(later);
    }

    @Override
    public final void dispose() {
        change = null;
        rest = null;
    }
}
