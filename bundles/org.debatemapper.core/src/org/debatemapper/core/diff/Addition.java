package org.debatemapper.core.diff;

import java.util.Objects;

import org.debatemapper.model.Identified;
import org.eclipse.emf.ecore.EReference;

/**
 * Something that only the later debate has. What it contains belongs to it and is no difference of its own.
 *
 * @param element
 *            the object, of the later debate; it has an id
 * @param owner
 *            what contains it, of the later debate
 * @param feature
 *            the containment in which it stands
 */
public record Addition(Identified element, Identified owner, EReference feature) implements Difference {
    /** All parts must be there. */
    public Addition {
        Objects.requireNonNull(element);
        Objects.requireNonNull(owner);
        Objects.requireNonNull(feature);
    }
}
