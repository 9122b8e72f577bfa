package org.debatemapper.core.reading;

/**
 * A line of a map that is read from top to bottom.
 *
 * @param step
 *            the element, and how it bears on what it stands below
 * @param number
 *            its place, such as 1.3.2
 * @param depth
 *            how many lines it stands below, 0 at the top
 * @param before
 *            the number under which the element was read already, with all that bears on it; null if it was not
 */
public record ReadingLine(ReadingStep step, String number, int depth, String before) {
}
