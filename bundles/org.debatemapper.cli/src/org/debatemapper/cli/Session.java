package org.debatemapper.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.time.LocalDate;

import org.debatemapper.core.exchange.Formats;

/**
 * What commands work with.
 *
 * @param in
 *            standard input
 * @param out
 *            standard output
 * @param err
 *            standard error
 * @param formats
 *            what can be read and written
 * @param today
 *            the date on which sources are valid or not
 */
record Session(InputStream in, PrintStream out, PrintStream err, Formats formats, LocalDate today) {
}
