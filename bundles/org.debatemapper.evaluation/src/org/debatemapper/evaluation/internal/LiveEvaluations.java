package org.debatemapper.evaluation.internal;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;

import org.debatemapper.commands.session.DebateSession;
import org.debatemapper.commands.session.DebateSessions;
import org.debatemapper.evaluation.LiveEvaluation;
import org.eclipse.ui.PlatformUI;

/** The evaluations of the debates that are open in the workbench. For the thread of the user interface. */
final class LiveEvaluations {
    private static final LiveEvaluations SHARED = new LiveEvaluations();

    private final Map<DebateSession, LiveEvaluation> evaluations = new HashMap<>();

    private LiveEvaluations() {
    }

    static LiveEvaluations shared() {
        return SHARED;
    }

    /** The evaluation of a debate, begun when it is first asked for. */
    LiveEvaluation of(DebateSession session) {
        forgetClosed();
        return evaluations.computeIfAbsent(session,
                key -> new LiveEvaluation(key, work -> PlatformUI.getWorkbench().getDisplay().asyncExec(work)));
    }

    /** The evaluation of a debate if it was begun. */
    Optional<LiveEvaluation> find(DebateSession session) {
        return Optional.ofNullable(evaluations.get(session));
    }

    /** Stops evaluating debates that nobody has open any more. */
    void forgetClosed() {
        var open = DebateSessions.shared().open();
        for (Iterator<LiveEvaluation> all = evaluations.values().iterator(); all.hasNext();) {
            LiveEvaluation evaluation = all.next();
            if (!open.contains(evaluation.getSession())) {
                evaluation.dispose();
                all.remove();
            }
        }
    }
}
