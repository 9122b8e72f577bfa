package org.debatemapper.core.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.debatemapper.model.Debate;
import org.debatemapper.model.Expectation;
import org.debatemapper.model.Label;
import org.debatemapper.semantics.Budget;
import org.debatemapper.semantics.Result;
import org.eclipse.osgi.util.NLS;

/** Checks what a debate says should come out. */
public final class ExpectationCheck {
    private final Debate debate;
    private final Budget budget;
    private final Map<EvaluationSettings, Result<Evaluation>> evaluations = new HashMap<>();

    /**
     * @param debate
     *            a debate that does not change during the check
     * @param budget
     *            limit of time for all expectations together, and cancelling
     */
    public ExpectationCheck(Debate debate, Budget budget) {
        this.debate = debate;
        this.budget = budget;
    }

    /**
     * What became of an expectation.
     *
     * @param expectation
     *            the expectation
     * @param actual
     *            the label that came out; empty if it is unknown or no element is given
     * @param reason
     *            why, as a sentence in the language of the program
     */
    public record Outcome(Expectation expectation, Optional<Label> actual, String reason) {
        /** @return whether the label is the expected one */
        public boolean isMet() {
            return actual.filter(label -> label == expectation.getLabel()).isPresent();
        }
    }

    /** @return the outcome of every expectation of the debate, in its order */
    public List<Outcome> check() {
        List<Outcome> outcomes = new ArrayList<>();
        for (Expectation expectation : debate.getExpectations()) {
            outcomes.add(check(expectation));
        }
        return outcomes;
    }

    /**
     * @param expectation
     *            an expectation of the debate
     * @return its outcome; expectations with the same settings are evaluated together
     */
    public Outcome check(Expectation expectation) {
        if (expectation.getElement() == null) {
            return new Outcome(expectation, Optional.empty(), Messages.ExpectationCheck_noElement);
        }
        Result<Evaluation> result = evaluations.computeIfAbsent(EvaluationSettings.of(expectation),
                settings -> Evaluation.of(debate, settings, budget));
        if (result instanceof Result.Unknown<Evaluation> unknown) {
            return new Outcome(expectation, Optional.empty(),
                    NLS.bind(Messages.ExpectationCheck_unknown, unknown.reason().text()));
        }
        Evaluation evaluation = result.orElseThrow();
        return new Outcome(expectation, evaluation.label(expectation.getElement()),
                new LabelReason(evaluation, debate.languageOrder(Locale.getDefault().getLanguage())).of(expectation.getElement()));
    }
}
