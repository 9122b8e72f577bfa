package org.debatemapper.evaluation;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.debatemapper.core.evaluation.Evaluation;
import org.debatemapper.core.evaluation.EvaluationSettings;
import org.debatemapper.core.evaluation.ExpectationCheck;
import org.debatemapper.model.Attackable;
import org.debatemapper.model.Label;
import org.debatemapper.model.Semantics;
import org.debatemapper.render.Overlay;
import org.debatemapper.semantics.Result;

/**
 * What came out for a debate at one moment.
 *
 * @param settings
 *            how it was evaluated
 * @param evaluations
 *            by semantics: the one of the settings, and, once they are known, those to compare with
 * @param strengths
 *            0 to 1 by element; empty if unknown
 * @param before
 *            the labels with everything switched on; empty if nothing is off or they are unknown
 * @param overlay
 *            what cards show: labels, and what they were with everything switched on, but none on questions
 * @param explanations
 *            why elements have their labels under the settings
 * @param outcomes
 *            what became of the debate's expectations; empty until they are known
 */
public record EvaluationResult(EvaluationSettings settings, Map<Semantics, Result<Evaluation>> evaluations,
        Map<Attackable, Double> strengths, Optional<Evaluation> before, Overlay overlay, Explanations explanations,
        Optional<List<ExpectationCheck.Outcome>> outcomes) {
    /** @return the labels under the settings; empty if they are unknown */
    public Optional<Evaluation> chosen() {
        return evaluation(settings.semantics());
    }

    /**
     * @param semantics
     *            a semantics
     * @return its labels; empty if they are unknown, or not known yet
     */
    public Optional<Evaluation> evaluation(Semantics semantics) {
        return evaluations.get(semantics) instanceof Result.Known<Evaluation> known ? Optional.of(known.value())
                : Optional.empty();
    }

    /**
     * @param semantics
     *            a semantics
     * @param element
     *            an element
     * @return its label; empty if it is unknown
     */
    public Optional<Label> label(Semantics semantics, Attackable element) {
        return evaluation(semantics).flatMap(evaluation -> evaluation.label(element));
    }

    /**
     * @param element
     *            an element
     * @return its label with everything switched on, if what is switched off changes it
     */
    public Optional<Label> changedFrom(Attackable element) {
        Optional<Label> now = label(settings.semantics(), element);
        return before.flatMap(evaluation -> evaluation.label(element))
                .filter(label -> now.isPresent() && label != now.get());
    }
}
