package org.debatemapper.formats.argdown.syntax;

/**
 * A numbered statement.
 *
 * @param inference
 *            the inference right before it, which makes it a conclusion, or null for a premise
 * @param statement
 *            the statement
 */
public record PcsLine(InferenceNode inference, ElementNode statement) {
}
