package org.debatemapper.semantics.explain;

import java.util.Objects;
import org.debatemapper.semantics.ArgumentSet;
import org.debatemapper.semantics.Label;

/**
 * Why an argument has its label: a minimal set of arguments that decides it.
 *
 * @param argument the explained argument, a member of the set
 * @param label    its label, not null
 * @param members  the set, not null
 */
public record DecidingSet(int argument, Label label, ArgumentSet members) {

    /** Checks that nothing is missing. */
    public DecidingSet {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(members, "members");
    }
}
