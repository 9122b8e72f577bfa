package org.debatemapper.semantics.io;

import java.util.Objects;
import org.debatemapper.semantics.ArgumentationFramework;

/**
 * A framework together with the names of its arguments.
 *
 * @param framework the arguments and attacks, not null
 * @param names     a name for each argument, not null
 */
public record NamedFramework(ArgumentationFramework framework, ArgumentNames names) {

    /** Checks that nothing is missing. */
    public NamedFramework {
        Objects.requireNonNull(framework, "framework");
        Objects.requireNonNull(names, "names");
    }
}
