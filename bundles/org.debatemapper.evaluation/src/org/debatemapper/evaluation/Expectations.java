package org.debatemapper.evaluation;

import java.util.Map;
import java.util.Objects;

import org.debatemapper.commands.EditCommand;
import org.debatemapper.commands.session.DebateSession;
import org.debatemapper.core.evaluation.EvaluationSettings;
import org.debatemapper.model.Attackable;
import org.debatemapper.model.Debate;
import org.debatemapper.model.DebateFactory;
import org.debatemapper.model.Expectation;
import org.debatemapper.model.Label;
import org.eclipse.gef.commands.Command;

/** Commands that keep labels as what a debate expects. */
public final class Expectations {
    private final DebateSession session;

    /**
     * @param session
     *            the debate to edit
     */
    public Expectations(DebateSession session) {
        this.session = Objects.requireNonNull(session);
    }

    /**
     * An element of which something else was expected under settings that mean the same is expected to have the new label instead.
     *
     * @param labels
     *            by element of the debate
     * @param settings
     *            under which they are expected
     * @return a command that cannot be executed if all of that is expected already
     */
    public Command expect(Map<? extends Attackable, Label> labels, EvaluationSettings settings) {
        Map<Attackable, Label> wanted = Map.copyOf(labels);
        return new EditCommand(session, Messages.Expectations_expect,
                () -> wanted.entrySet().stream().anyMatch(each -> !isExpected(each.getKey(), each.getValue(), settings)),
                debate -> wanted.forEach((element, label) -> keep(debate, element, label, settings)));
    }

    private boolean isExpected(Attackable element, Label label, EvaluationSettings settings) {
        Expectation same = find(session.getDebate(), element, settings);
        return same != null && same.getLabel() == label;
    }

    private static Expectation find(Debate debate, Attackable element, EvaluationSettings settings) {
        return debate.getExpectations().stream()
                .filter(each -> each.getElement() == element
                        && EvaluationSettings.of(each).in(debate).equals(settings.in(debate)))
                .findFirst().orElse(null);
    }

    private static void keep(Debate debate, Attackable element, Label label, EvaluationSettings settings) {
        Expectation expectation = find(debate, element, settings);
        if (expectation == null) {
            expectation = DebateFactory.eINSTANCE.createExpectation();
            expectation.setElement(element);
            expectation.setSemantics(settings.semantics());
            expectation.setStandard(settings.standard());
            expectation.setActor(settings.actor());
            expectation.getWithout().addAll(settings.without());
            debate.getExpectations().add(expectation);
        }
        expectation.setLabel(label);
    }
}
