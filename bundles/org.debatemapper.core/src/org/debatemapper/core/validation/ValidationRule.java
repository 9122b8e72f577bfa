package org.debatemapper.core.validation;

/**
 * Looks for one kind of weakness in a debate. Offered through the extension point {@value #EXTENSION_POINT}. An
 * implementation has a public constructor without parameters and keeps no state between calls.
 */
public interface ValidationRule {
    /** The id of the extension point for rules. */
    String EXTENSION_POINT = "org.debatemapper.core.validators";

    /** @return a stable id; built-in ones are single words with hyphens, others begin with the name of their bundle */
    String id();

    /**
     * Checks a debate and leaves it as it is. Takes time linear in its size if possible.
     *
     * @param context
     *            the debate, and where findings go
     */
    void check(ValidationContext context);
}
