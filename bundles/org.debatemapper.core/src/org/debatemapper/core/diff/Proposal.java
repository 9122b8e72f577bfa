package org.debatemapper.core.diff;

import java.util.Objects;

/**
 * A difference that a file brings when it is imported again.
 *
 * @param difference
 *            the difference
 * @param conflicting
 *            whether the debate was edited in the same place since the import before
 * @param recommended
 *            whether it is safe to take it over
 */
public record Proposal(Difference difference, boolean conflicting, boolean recommended) {
    /** The difference must be there. */
    public Proposal {
        Objects.requireNonNull(difference);
    }
}
