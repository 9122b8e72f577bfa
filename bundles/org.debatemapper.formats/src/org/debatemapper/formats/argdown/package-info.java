/**
 * Argdown: reader and writer. Debates come back from it equal, because what it cannot say is kept in its data blocks: under
 * {@code debate} of statements and arguments and of the front matter, and under {@code relation} of a child for the
 * relation in which it stands. What the Argdown text itself says wins over this data, so that it can be edited freely.
 */
package org.debatemapper.formats.argdown;
