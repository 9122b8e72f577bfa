package org.debatemapper.formats.argdown.syntax;

import java.util.List;

/**
 * The line between premises and conclusion.
 *
 * @param rules
 *            the names of its rules; each is a list of tokens
 * @param data
 *            its data block with braces, or null
 * @param undercuts
 *            what undercuts it
 */
public record InferenceNode(List<List<Token>> rules, Token data, List<RelationNode> undercuts, int line) {
}
