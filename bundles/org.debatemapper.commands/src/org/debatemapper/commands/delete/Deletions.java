package org.debatemapper.commands.delete;

import java.util.Collection;
import java.util.List;
import java.util.Objects;

import org.debatemapper.commands.EditCommand;
import org.debatemapper.commands.Messages;
import org.debatemapper.commands.session.DebateSession;
import org.debatemapper.model.Debate;
import org.debatemapper.model.EdgeView;
import org.debatemapper.model.View;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.commands.Command;

/** Commands that take things off a map or out of the debate. */
public final class Deletions {
    private final DebateSession session;

    /**
     * @param session
     *            the debate to edit
     */
    public Deletions(DebateSession session) {
        this.session = Objects.requireNonNull(session);
    }

    /**
     * Removes views; the elements stay in the debate.
     *
     * @param views
     *            views of any kind
     * @return a command that cannot be executed if none of them is on a map
     */
    public Command fromMap(Collection<? extends EObject> views) {
        List<EObject> gone = views.stream().filter(v -> v instanceof View || v instanceof EdgeView)
                .<EObject>map(v -> v).distinct().toList();
        return new EditCommand(session, Messages.Deletions_fromMap, () -> isAny(gone),
                debate -> new Removal(debate).delete(gone));
    }

    /**
     * Deletes objects with everything that is nothing without them, on all maps.
     *
     * @param objects
     *            any objects of the debate
     * @return a command that cannot be executed if none of them is in the debate
     */
    public Command fromDebate(Collection<? extends EObject> objects) {
        List<EObject> gone = objects.stream().filter(o -> !(o instanceof Debate)).<EObject>map(o -> o).distinct()
                .toList();
        return new EditCommand(session, Messages.Deletions_fromDebate, () -> isAny(gone),
                debate -> new Removal(debate).delete(gone.stream().filter(o -> o.eContainer() != null).toList()));
    }

    private static boolean isAny(List<EObject> objects) {
        return objects.stream().anyMatch(o -> o.eContainer() != null);
    }
}
