package org.debatemapper.core.exchange;

import java.util.List;

/**
 * An option that a format offers to wizards and to the command line.
 *
 * @param name
 *            the name in {@link Input#options()} or {@link WriteOptions#properties()}
 * @param label
 *            the name that a person sees
 * @param values
 *            the values to choose from; empty for a free text
 * @param defaultValue
 *            what holds if it is not given; may be null
 */
public record FormatOption(String name, String label, List<String> values, String defaultValue) {
    /** Copies the values. */
    public FormatOption {
        values = List.copyOf(values);
    }
}
