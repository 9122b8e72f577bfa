package org.debatemapper.core.evaluation;

import org.debatemapper.model.Attackable;

/**
 * How far the weight of one element moves the strength of a claim.
 *
 * @param element
 *            whose weight
 * @param weight
 *            its weight as it is, from 0 to 1
 * @param atZero
 *            the strength of the claim if the weight were 0, from 0 to 1
 * @param atOne
 *            the strength of the claim if the weight were 1, from 0 to 1
 */
public record Swing(Attackable element, double weight, double atZero, double atOne) {
    /** @return how far the ends lie apart, from 0 to 1 */
    public double range() {
        return Math.abs(atOne - atZero);
    }
}
