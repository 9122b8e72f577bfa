package org.debatemapper.commands.tests;

import java.util.List;
import java.util.Random;

import org.debatemapper.commands.create.Creations;
import org.debatemapper.commands.session.DebateSession;
import org.debatemapper.model.ArgumentMap;
import org.debatemapper.model.Debate;
import org.debatemapper.model.DebatePackage;
import org.debatemapper.model.Element;
import org.debatemapper.model.NodeView;
import org.debatemapper.model.Relation;
import org.eclipse.emf.ecore.EClass;

/**
 * Random inputs from a debate as it stands.
 *
 * @param session
 *            the open debate
 * @param random
 *            decides
 */
record RandomPick(DebateSession session, Random random) {
    private static final DebatePackage MODEL = DebatePackage.eINSTANCE;
    private static final int REACH = 900;
    private static final int SOME = 4;

    /** The debate lacks what a command needs. */
    static final class Missing extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    Debate debate() {
        return session.getDebate();
    }

    ArgumentMap map() {
        return debate().getMaps().get(0);
    }

    Creations creations() {
        return new Creations(session);
    }

    EClass kind() {
        return any(List.of(MODEL.getIssue(), MODEL.getClaim(), MODEL.getClaim(), MODEL.getEvidence()));
    }

    int place() {
        return random.nextInt(REACH);
    }

    /** Whether something happens that happens once in so many times. */
    boolean chance(int one) {
        return random.nextInt(one) == 0;
    }

    <E extends Element> List<E> shown(Class<E> kind) {
        return map().getNodes().stream().map(NodeView::getElement).filter(kind::isInstance).map(kind::cast).toList();
    }

    <R extends Relation> List<R> relations(Class<R> kind) {
        return debate().getRelations().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    <T> List<T> some(List<T> list) {
        return list.stream().filter(t -> chance(SOME)).toList();
    }

    <T> T any(List<T> list) {
        if (list.isEmpty()) {
            throw new Missing();
        }
        return list.get(random.nextInt(list.size()));
    }
}
