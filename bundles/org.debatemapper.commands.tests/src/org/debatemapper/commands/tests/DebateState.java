package org.debatemapper.commands.tests;

import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Iterator;

import org.debatemapper.commands.session.DebateSession;
import org.debatemapper.model.Debate;
import org.debatemapper.model.Identified;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * A debate as it was.
 *
 * @param copy
 *            every value, and the order in every list, opposites too
 */
record DebateState(Debate copy) {
    static DebateState of(DebateSession session) {
        return new DebateState(EcoreUtil.copy(session.getDebate()));
    }

    /** Fails unless a session holds this again, with every object found by its id. */
    void assertIsOf(DebateSession session, String what) {
        assertTrue(new EcoreUtil.EqualityHelper().equals(copy, session.getDebate()), what);
        for (Iterator<EObject> all = session.getDebate().eAllContents(); all.hasNext();) {
            if (all.next() instanceof Identified object) {
                assertSame(object, session.find(object.getId()), what);
            }
        }
    }
}
