package org.debatemapper.core.diff;

import java.util.Objects;

import org.debatemapper.model.Identified;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * A feature whose value is another one.
 *
 * @param element
 *            whose feature, in the earlier debate
 * @param now
 *            the same in the later debate
 * @param feature
 *            what changed; for a containment of things with ids only their order
 * @param key
 *            for a text its language, for properties their key, else null
 * @param from
 *            the value in the earlier debate; a copy if the feature is a list; null if there is none
 * @param to
 *            the value in the later debate; a copy if the feature is a list; null if there is none
 */
public record Change(Identified element, Identified now, EStructuralFeature feature, String key, Object from, Object to)
        implements Difference {
    /** Element and feature must be there. */
    public Change {
        Objects.requireNonNull(element);
        Objects.requireNonNull(now);
        Objects.requireNonNull(feature);
    }
}
