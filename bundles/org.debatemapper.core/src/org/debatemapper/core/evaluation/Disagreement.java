package org.debatemapper.core.evaluation;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

import org.debatemapper.model.Actor;
import org.debatemapper.model.Debate;
import org.debatemapper.model.Stance;
import org.debatemapper.model.StanceKind;
import org.debatemapper.model.Statement;

/** On what two actors of a debate differ. */
public final class Disagreement {
    private Disagreement() {
    }

    /**
     * Reads the model, in the thread that owns it. Linear in the number of stances.
     *
     * @param debate
     *            a debate
     * @param mind
     *            who might be convinced
     * @param other
     *            of whose opinion
     * @return the statements on which the first would have to give up or to accept something in order to agree with the
     *         other: what only the first asserts, what only the first denies, and what the other denies; in the order
     *         of the file
     */
    public static Set<Statement> of(Debate debate, Actor mind, Actor other) {
        Set<Statement> differing = new LinkedHashSet<>();
        for (Statement statement : debate.getStatements()) {
            Optional<StanceKind> own = stand(statement, mind);
            Optional<StanceKind> theirs = stand(statement, other);
            if (!own.equals(theirs) && (own.isPresent() || theirs.get() == StanceKind.DENIES)) {
                differing.add(statement);
            }
        }
        return differing;
    }

    /** A denial counts more, as it does in an actor's view. */
    private static Optional<StanceKind> stand(Statement statement, Actor actor) {
        return statement.getStances().stream().filter(stance -> stance.getActor() == actor).map(Stance::getKind)
                .filter(kind -> kind == StanceKind.ASSERTS || kind == StanceKind.DENIES).max(StanceKind::compareTo);
    }
}
