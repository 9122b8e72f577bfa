package org.debatemapper.commands;

import java.util.Objects;
import java.util.function.BooleanSupplier;

import org.debatemapper.commands.session.DebateSession;
import org.eclipse.emf.ecore.change.ChangeDescription;
import org.eclipse.gef.commands.Command;

/**
 * Runs a {@link ModelEdit} and takes it back exactly: values, order in lists, positions and ids. Redo restores the very
 * objects that the edit made instead of running it again, so that later commands still find them.
 */
public class EditCommand extends Command {
    private final DebateSession session;
    private final ModelEdit edit;
    private final BooleanSupplier legal;
    private ChangeDescription change;
    private EditCommand rest;

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

    /**
     * Makes a later edit part of this one: both are undone and redone together, under the label of this one.
     *
     * @param later
     *            executed after this, with nothing between them
     */
    public final void append(EditCommand later) {
        if (rest == null) {
            rest = Objects.requireNonNull(later);
        } else {
            rest.append(later);
        }
    }

    @Override
    public final void dispose() {
        change = null;
        rest = null;
    }
}
