package org.debatemapper.semantics.extension;

/**
 * How an enumeration of extensions ended.
 *
 * @param found    how many extensions were handed out
 * @param complete true if there are no others; false if the limit or the receiver ended the enumeration
 */
public record Enumeration(long found, boolean complete) {
}
