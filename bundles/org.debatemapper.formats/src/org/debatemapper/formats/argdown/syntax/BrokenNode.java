package org.debatemapper.formats.argdown.syntax;

/**
 * A block that could not be read.
 *
 * @param raw
 *            its characters
 * @param problem
 *            why
 */
public record BrokenNode(String raw, SyntaxProblem problem, int start, int line) implements BlockNode {
}
