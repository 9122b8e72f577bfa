package org.debatemapper.core.diff;

import java.util.Objects;

import org.debatemapper.model.Identified;

/**
 * Something that only the earlier debate has. What it contains belongs to it and is no difference of its own.
 *
 * @param element
 *            the object, of the earlier debate
 */
public record Removal(Identified element) implements Difference {
    /** The object must be there. */
    public Removal {
        Objects.requireNonNull(element);
    }
}
