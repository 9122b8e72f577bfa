package org.debatemapper.render;

import java.util.Map;

import org.debatemapper.model.Element;
import org.debatemapper.model.Label;

/**
 * What an evaluation says, to be shown on the cards.
 *
 * @param labels
 *            by element; elements without label are shown as ever
 * @param strengths
 *            0 to 1 by element, from a gradual semantics
 */
public record Overlay(Map<Element, Label> labels, Map<Element, Double> strengths) {
    /** Nothing was evaluated. */
    public static final Overlay NONE = new Overlay(Map.of(), Map.of());

    /**
     * @param element
     *            may be null
     * @return its label, or null
     */
    public Label label(Element element) {
        return element == null ? null : labels.get(element);
    }

    /**
     * @param element
     *            may be null
     * @return its strength from 0 to 1, or null
     */
    public Double strength(Element element) {
        return element == null ? null : strengths.get(element);
    }
}
