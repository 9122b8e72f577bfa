package org.debatemapper.core.evaluation;

import java.util.List;
import java.util.Objects;

import org.debatemapper.model.Attackable;
import org.debatemapper.model.Label;
import org.debatemapper.semantics.Budget;
import org.debatemapper.semantics.Result;

/**
 * Why an element has its label.
 *
 * @param element
 *            the element
 * @param label
 *            its label
 * @param kind
 *            what the deciding elements are
 * @param deciding
 *            other elements, in the order of the file, none of which can be left out; see {@link Kind}
 */
public record Explanation(Attackable element, Label label, Kind kind, List<Attackable> deciding) {
    /** How far a set of elements explains a label. */
    public enum Kind {
        /**
         * The label follows from the set, whatever labels all other elements have; see
         * {@link org.debatemapper.semantics.explain.LabelExplainer}.
         */
        DECIDED,
        /** All extensions agree on the label; in one of them the set justifies it. */
        POSITION,
        /** The extensions do not agree, so that no set decides; it is empty. */
        DISAGREEMENT,
        /** There is no extension, or none that justifies itself; the set is empty. */
        UNEXPLAINED
    }

    /** Copies the list. */
    public Explanation {
        Objects.requireNonNull(element);
        Objects.requireNonNull(label);
        Objects.requireNonNull(kind);
        deciding = List.copyOf(deciding);
    }

    /**
     * Explains a label. Touches no object of the model, so that it can run in any thread. For labels that are grounded
     * already it is linear in the debate plus quadratic in a first set; the others need one more extension.
     *
     * @param evaluation
     *            the labels
     * @param element
     *            an element of the evaluated debate
     * @param budget
     *            limit of time, and cancelling
     * @return why it has its label, or why that is unknown
     * @throws IllegalArgumentException
     *             if the element was not evaluated
     */
    public static Result<Explanation> of(Evaluation evaluation, Attackable element, Budget budget) {
        return new Explainer(evaluation, budget).explain(element);
    }
}
