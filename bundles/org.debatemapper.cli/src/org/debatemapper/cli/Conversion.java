package org.debatemapper.cli;

/**
 * A debate to convert.
 *
 * @param input
 *            a file, or standard input
 * @param output
 *            a file, or standard output
 */
record Conversion(String input, String output) {
}
