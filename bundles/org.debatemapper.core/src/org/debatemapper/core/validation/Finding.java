package org.debatemapper.core.validation;

import java.util.Objects;
import java.util.Optional;

import org.debatemapper.model.Identified;

/**
 * Something that a rule finds in a debate.
 *
 * @param severity
 *            how bad it is
 * @param element
 *            where it is, never null
 * @param rule
 *            id of the rule
 * @param message
 *            what is the matter, as a sentence in the language of the program that names the element
 * @param explanation
 *            why it matters and what to do, in the same language
 * @param quickFix
 *            id of a repair that needs no thought, if there is one
 */
public record Finding(Severity severity, Identified element, String rule, String message, String explanation,
        Optional<String> quickFix) {
    /** Checks that nothing is null. */
    public Finding {
        Objects.requireNonNull(severity);
        Objects.requireNonNull(element);
        Objects.requireNonNull(rule);
        Objects.requireNonNull(message);
        Objects.requireNonNull(explanation);
        Objects.requireNonNull(quickFix);
    }
}
