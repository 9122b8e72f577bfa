package org.debatemapper.core.evaluation;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.debatemapper.model.Attackable;
import org.debatemapper.model.Debate;
import org.debatemapper.model.Expectation;
import org.debatemapper.model.Label;
import org.debatemapper.semantics.Budget;
import org.debatemapper.semantics.Result;
import org.eclipse.osgi.util.NLS;

/**
 * Checks what a debate says should come out. The expectations are read when it is made; the check itself looks into no
 * object of the model, so that it can run in any thread.
 */
public final class ExpectationCheck {
    private final DebateSnapshot debate;
    private final List<Expected> expected;

    /**
     * Reads a debate, in the thread that owns it.
     *
     * @param debate
     *            a debate
     */
    public ExpectationCheck(Debate debate) {
        this(DebateSnapshot.of(debate), debate.getExpectations());
    }

    /**
     * Reads expectations, in the thread that owns them.
     *
     * @param debate
     *            their debate
     * @param expectations
     *            what to check
     */
    public ExpectationCheck(DebateSnapshot debate, List<Expectation> expectations) {
        this.debate = debate;
        this.expected = expectations.stream().map(Expected::of).toList();
    }

    private record Expected(Expectation expectation, Attackable element, Label label, EvaluationSettings settings) {
        static Expected of(Expectation expectation) {
            return new Expected(expectation, expectation.getElement(), expectation.getLabel(),
                    EvaluationSettings.of(expectation));
        }
    }

    /**
     * What became of an expectation.
     *
     * @param expectation
     *            the expectation
     * @param isMet
     *            whether the label was the expected one
     * @param actual
     *            the label that came out; empty if it is unknown or no element is given
     * @param evaluation
     *            what it was taken from, or why it is unknown; null if no element is given
     */
    public record Outcome(Expectation expectation, boolean isMet, Optional<Label> actual,
            Result<Evaluation> evaluation) {
        /**
         * Looks into the model.
         *
         * @return why, as a sentence in the language of the program
         */
        public String reason() {
            if (evaluation == null) {
                return Messages.ExpectationCheck_noElement;
            } else if (evaluation instanceof Result.Unknown<Evaluation> unknown) {
                return NLS.bind(Messages.ExpectationCheck_unknown, unknown.reason().text());
            }
            Attackable element = expectation.getElement();
            return element == null ? Messages.ExpectationCheck_noElement
                    : new LabelReason(evaluation.orElseThrow(), languages(element)).of(element);
        }

        private static List<String> languages(Attackable element) {
            String language = Locale.getDefault().getLanguage();
            Debate debate = element.debate();
            return debate == null ? List.of(language) : debate.languageOrder(language);
        }
    }

    /**
     * Expectations with the same settings are evaluated together.
     *
     * @param budget
     *            limit of time for all expectations together, and cancelling
     * @return the outcome of every expectation, in their order
     */
    public List<Outcome> check(Budget budget) {
        Map<EvaluationSettings, Result<Evaluation>> evaluations = new HashMap<>();
        return expected.stream().map(each -> each.element() == null
                ? new Outcome(each.expectation(), false, Optional.empty(), null)
                : outcome(each, evaluations.computeIfAbsent(each.settings(), key -> evaluate(key, budget)))).toList();
    }

    private Result<Evaluation> evaluate(EvaluationSettings settings, Budget budget) {
        return Evaluation.of(DebateFramework.of(debate, settings), settings.semantics(), budget);
    }

    private static Outcome outcome(Expected each, Result<Evaluation> result) {
        Optional<Label> actual = result instanceof Result.Known<Evaluation> known ? known.value().label(each.element())
                : Optional.empty();
        return new Outcome(each.expectation(), actual.filter(label -> label == each.label()).isPresent(), actual,
                result);
    }
}
