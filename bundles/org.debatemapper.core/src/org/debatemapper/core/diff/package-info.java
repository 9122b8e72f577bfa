/**
 * Differences between two states of a debate, and how they are carried over to a third. What says the same in both is
 * found by id, by the key that an import left, or by title and text.
 */
package org.debatemapper.core.diff;
