package org.debatemapper.core.evaluation;

import java.util.ArrayList;
import java.util.List;

import org.debatemapper.model.Attackable;
import org.debatemapper.model.Label;

/**
 * That an element has another label than before.
 *
 * @param element
 *            the element
 * @param before
 *            its label before
 * @param now
 *            its label now, another one
 */
public record LabelChange(Attackable element, Label before, Label now) {
    /**
     * @param before
     *            labels of a debate
     * @param now
     *            labels of the same debate
     * @return all changes of elements that both have, in the order of the file
     */
    public static List<LabelChange> between(Evaluation before, Evaluation now) {
        List<LabelChange> changes = new ArrayList<>();
        before.labels().forEach((element, label) -> now.label(element).filter(other -> other != label)
                .ifPresent(other -> changes.add(new LabelChange(element, label, other))));
        return changes;
    }
}
