package org.debatemapper.formats.argdown.syntax;

import java.util.List;

/**
 * An Argdown text, block by block.
 *
 * @param text
 *            the text
 * @param frontMatter
 *            the front matter with its marks, or null
 * @param blocks
 *            all blocks in order, those that could not be read included
 * @param comments
 *            all comments in order
 * @param problems
 *            what is wrong, in order
 */
public record ArgdownSyntax(String text, Token frontMatter, List<BlockNode> blocks, List<CommentToken> comments,
        List<SyntaxProblem> problems) {
}
