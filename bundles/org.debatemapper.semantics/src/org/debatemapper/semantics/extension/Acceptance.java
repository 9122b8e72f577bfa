package org.debatemapper.semantics.extension;

import java.util.Objects;
import java.util.Optional;
import org.debatemapper.semantics.ArgumentSet;

/**
 * The answer to whether an argument is accepted, with the extension that proves it where one extension can.
 *
 * @param accepted    the answer
 * @param certificate for an argument accepted credulously an extension with it; for one not accepted sceptically an extension
 *                    without it; else empty; not null
 */
public record Acceptance(boolean accepted, Optional<ArgumentSet> certificate) {

    /** Checks that nothing is missing. */
    public Acceptance {
        Objects.requireNonNull(certificate, "certificate");
    }
}
