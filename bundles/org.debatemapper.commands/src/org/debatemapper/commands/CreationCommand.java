package org.debatemapper.commands;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

import org.debatemapper.commands.session.DebateSession;
import org.debatemapper.model.Debate;
import org.eclipse.emf.ecore.EObject;

/** An edit that makes something which is then to be selected. */
public final class CreationCommand extends EditCommand {
    private final AtomicReference<EObject> made;

    /**
     * @param session
     *            the debate to edit
     * @param label
     *            what the Undo menu says
     * @param legal
     *            whether the command may be executed
     * @param creation
     *            changes the debate and gives what it made, a view if there is one
     */
    public CreationCommand(DebateSession session, String label, BooleanSupplier legal,
            Function<Debate, ? extends EObject> creation) {
        this(session, label, legal, creation, new AtomicReference<>());
    }

    private CreationCommand(DebateSession session, String label, BooleanSupplier legal,
            Function<Debate, ? extends EObject> creation, AtomicReference<EObject> made) {
        super(session, label, legal, debate -> made.set(creation.apply(debate)));
        this.made = made;
    }

    /** @return what was made, or null before the command was executed */
    public EObject getMade() {
        return made.get();
    }
}
