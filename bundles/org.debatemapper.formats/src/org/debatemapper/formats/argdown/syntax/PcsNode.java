package org.debatemapper.formats.argdown.syntax;

import java.util.List;

/**
 * A premise-conclusion structure; its last line is a conclusion.
 *
 * @param lines
 *            its statements in order
 */
public record PcsNode(List<PcsLine> lines, int start, int line) implements BlockNode {
}
