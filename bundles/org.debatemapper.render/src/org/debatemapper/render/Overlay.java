package org.debatemapper.render;

import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.debatemapper.model.Element;
import org.debatemapper.model.Label;

/**
 * What an evaluation says, to be shown on the cards.
 *
 * @param labels
 *            by element; elements without label are shown as ever
 * @param strengths
 *            0 to 1 by element, from a gradual semantics
 * @param before
 *            labels to compare with; where another one is shown, the change is
 * @param marked
 *            elements with a frame that catches the eye
 * @param focus
 *            elements that stand out because all others are dimmed; empty to dim nothing
 */
public record Overlay(Map<Element, Label> labels, Map<Element, Double> strengths, Map<Element, Label> before,
        Set<Element> marked, Set<Element> focus) {
    /** Nothing was evaluated. */
    public static final Overlay NONE = new Overlay(Map.of(), Map.of());

    /**
     * Compares with nothing and dims nothing.
     *
     * @param labels
     *            by element
     * @param strengths
     *            0 to 1 by element
     */
    public Overlay(Map<Element, Label> labels, Map<Element, Double> strengths) {
        this(labels, strengths, Map.of(), Set.of(), Set.of());
    }

    /**
     * @param elements
     *            what stands out; empty for all
     * @return the same otherwise
     */
    public Overlay withFocus(Set<Element> elements) {
        return new Overlay(labels, strengths, before, marked, elements);
    }

    /**
     * @param elements
     *            what gets a frame
     * @return the same otherwise
     */
    public Overlay withMarked(Set<Element> elements) {
        return new Overlay(labels, strengths, before, elements, focus);
    }

    /**
     * @param earlier
     *            labels to compare with
     * @return the same otherwise
     */
    public Overlay withBefore(Map<Element, Label> earlier) {
        return new Overlay(labels, strengths, earlier, marked, focus);
    }

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

    /**
     * @param element
     *            may be null
     * @return the label that it had before, if it has another one now; else null
     */
    public Label changedFrom(Element element) {
        Label earlier = element == null ? null : before.get(element);
        return label(element) == null || earlier == label(element) ? null : earlier;
    }

    /**
     * @param element
     *            may be null
     * @return whether it has a frame, for itself or because its label changed
     */
    public boolean isMarked(Element element) {
        return element != null && (marked.contains(element) || changedFrom(element) != null);
    }

    /**
     * @param element
     *            may be null
     * @return whether it gives way to others
     */
    public boolean isDimmed(Element element) {
        return !focus.isEmpty() && (element == null || !focus.contains(element));
    }

    /**
     * @param other
     *            another overlay
     * @param element
     *            an element
     * @return whether the element looks the same with both
     */
    public boolean isSame(Overlay other, Element element) {
        return label(element) == other.label(element) && changedFrom(element) == other.changedFrom(element)
                && isMarked(element) == other.isMarked(element) && isDimmed(element) == other.isDimmed(element)
                && Objects.equals(strength(element), other.strength(element));
    }
}
