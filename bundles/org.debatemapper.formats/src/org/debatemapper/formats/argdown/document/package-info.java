/** What an Argdown text says, as the reference implementation {@code @argdown/core} 1.7.5 understands it. */
package org.debatemapper.formats.argdown.document;
