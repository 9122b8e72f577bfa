package org.debatemapper.evaluation.internal;

import java.util.List;
import java.util.Optional;

import org.debatemapper.core.evaluation.Explanation;
import org.debatemapper.core.evaluation.ExplanationText;
import org.debatemapper.evaluation.EvaluationResult;
import org.debatemapper.model.Argument;
import org.debatemapper.model.Attackable;
import org.debatemapper.model.Issue;
import org.debatemapper.model.Label;
import org.debatemapper.model.Semantics;
import org.debatemapper.model.Statement;
import org.debatemapper.model.operations.Names;
import org.eclipse.core.runtime.IAdaptable;

/**
 * A line of the table. Adapts to its element, so that other views follow the selection.
 *
 * @param element
 *            the element
 * @param name
 *            what it is called
 * @param result
 *            the labels
 * @param languages
 *            the languages to take names from
 */
record Row(Attackable element, String name, EvaluationResult result, List<String> languages) implements IAdaptable {
    /** The lines of a result: statements but questions, and arguments that have a node of their own. */
    static List<Row> of(EvaluationResult result, List<String> languages) {
        return result.chosen().map(evaluation -> evaluation.labels().keySet().stream().filter(Row::isShown)
                .map(element -> new Row(element, Names.of(element, languages), result, languages)).toList())
                .orElse(List.of());
    }

    /** Questions are neither true nor false, and arguments without a node are arrows. */
    static boolean isShown(Attackable element) {
        return element instanceof Statement && !(element instanceof Issue)
                || element instanceof Argument argument && argument.needsNode();
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        return type.isInstance(element) ? type.cast(element) : null;
    }

    Optional<Label> label(Semantics semantics) {
        return result.label(semantics, element);
    }

    Optional<Label> label() {
        return label(result.settings().semantics());
    }

    double strength() {
        return result.strengths().getOrDefault(element, Double.NaN);
    }

    boolean isOff() {
        return result.chosen().filter(evaluation -> evaluation.framework().isOff(element)).isPresent();
    }

    String change() {
        return result.changedFrom(element).flatMap(was -> label().map(now -> Labels.change(was, now))).orElse(""); //$NON-NLS-1$
    }

    Optional<Explanation> explanation() {
        return result.explanations().get(element);
    }

    String decidedBy() {
        if (explanation().isEmpty() || result.chosen().isEmpty()) {
            return ""; //$NON-NLS-1$
        }
        List<String> names = new ExplanationText(result.chosen().get(), languages).names(explanation().get());
        return names.isEmpty() ? "\u2013" : String.join(", ", names); //$NON-NLS-1$ //$NON-NLS-2$
    }
}
