package org.debatemapper.views.internal.stances;

import java.util.List;
import java.util.Objects;

import org.debatemapper.commands.EditCommand;
import org.debatemapper.commands.Stamps;
import org.debatemapper.commands.session.DebateSession;
import org.debatemapper.model.Actor;
import org.debatemapper.model.DebateFactory;
import org.debatemapper.model.Stance;
import org.debatemapper.model.StanceKind;
import org.debatemapper.model.Statement;
import org.eclipse.gef.commands.Command;

/** What actors hold of statements, one cell of the matrix at a time. */
public final class StanceEdits {
    private StanceEdits() {
    }

    /** The stances of an actor on a statement, oldest first. */
    static List<Stance> of(Statement statement, Actor actor) {
        return statement.getStances().stream().filter(stance -> stance.getActor() == actor).toList();
    }

    /** What an actor holds of a statement now, which is the last that was noted; null if nothing is known. */
    public static StanceKind kind(Statement statement, Actor actor) {
        List<Stance> stances = of(statement, actor);
        return stances.isEmpty() ? null : stances.get(stances.size() - 1).getKind();
    }

    /**
     * @param kind
     *            what the actor holds from now on: the last stance is changed, with its date and citation, or a first one
     *            made; null takes all away
     * @return an edit that cannot be executed if nothing would change
     */
    public static Command set(DebateSession session, Statement statement, Actor actor, StanceKind kind) {
        return new EditCommand(session, Messages.StanceEdits_label, () -> !Objects.equals(kind, kind(statement, actor)),
                debate -> {
                    List<Stance> stances = of(statement, actor);
                    if (kind == null) {
                        statement.getStances().removeAll(stances);
                    } else if (stances.isEmpty()) {
                        Stance stance = DebateFactory.eINSTANCE.createStance();
                        stance.setActor(actor);
                        stance.setKind(kind);
                        statement.getStances().add(stance);
                    } else {
                        stances.get(stances.size() - 1).setKind(kind);
                    }
                    Stamps.modified(statement);
                });
    }

    /** The actors who hold something of a statement now. */
    public static List<Actor> holding(Statement statement, List<Actor> actors, StanceKind kind) {
        return actors.stream().filter(actor -> kind(statement, actor) == kind).toList();
    }
}
