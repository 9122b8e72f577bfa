/**
 * Lexer and parser of Argdown.
 * <p>
 * They are written by hand, not generated, for three reasons. What a character means depends on the tokens before it:
 * line starts, open emphasis, levels of indentation, whether an inference is open; a generated lexer would consist of
 * hand-written predicates for nearly every token. A generated parser descends one call per level of nesting, so that
 * 100,000 levels would overflow the stack; these keep their own stack. And one broken block must cost no other block,
 * with its text kept.
 */
package org.debatemapper.formats.argdown.syntax;
