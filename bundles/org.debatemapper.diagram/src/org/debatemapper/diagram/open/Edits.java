package org.debatemapper.diagram.open;

import org.debatemapper.commands.EditCommand;
import org.debatemapper.commands.ModelEdit;
import org.debatemapper.commands.session.DebateSession;
import org.debatemapper.commands.session.DebateSessions;
import org.eclipse.emf.ecore.EObject;

/** Runs edits of views on the command stack of the debate, so that they can be undone in the editor as well. */
public final class Edits {
    private Edits() {
    }

    /**
     * @param session
     *            an open debate
     * @param label
     *            what the Undo menu says
     * @param edit
     *            the change
     */
    public static void run(DebateSession session, String label, ModelEdit edit) {
        session.getCommandStack().execute(new EditCommand(session, label, edit));
    }

    /**
     * @param object
     *            an object of a debate
     * @return whether its debate is open, so that it can be edited
     */
    public static boolean isEditable(EObject object) {
        return DebateSessions.shared().of(object).isPresent();
    }

    /**
     * Does nothing if the debate of the object is not open.
     *
     * @param object
     *            an object of a debate
     * @param label
     *            what the Undo menu says
     * @param edit
     *            the change
     */
    public static void run(EObject object, String label, ModelEdit edit) {
        DebateSessions.shared().of(object).ifPresent(session -> run(session, label, edit));
    }
}
