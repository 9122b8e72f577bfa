package org.debatemapper.cli;

import java.io.PrintStream;

import org.eclipse.osgi.util.NLS;

/** Tells on standard error how far a long conversion is: one line that changes on a terminal, else a line a file. */
final class ConversionProgress {
    private static final int WIDTH = 79;

    private final PrintStream err;
    private final int total;
    private final boolean shown;
    private final boolean terminal;
    private int done;

    /**
     * @param total
     *            the number of files
     * @param asked
     *            whether it is shown even if nobody sits before it
     * @param terminal
     *            whether somebody does
     */
    ConversionProgress(PrintStream err, int total, boolean asked, boolean terminal) {
        this.err = err;
        this.total = total;
        this.terminal = terminal;
        this.shown = asked || terminal && total > 1;
    }

    void begin(Conversion conversion) {
        done++;
        if (shown) {
            String line = NLS.bind(Messages.ConversionProgress_line, new Object[] { done, total, conversion.input() });
            if (terminal) {
                err.print("\r" + fitted(line));
                err.flush();
            } else {
                err.println(line);
            }
        }
    }

    /** Clears the line, so that a message can stand there. */
    void pause() {
        if (shown && terminal) {
            err.print("\r" + fitted("") + "\r");
        }
    }

    private static String fitted(String line) {
        String cut = line.length() > WIDTH ? line.substring(0, WIDTH - 1) + "\u2026" : line;
        return cut + " ".repeat(WIDTH - cut.length());
    }
}
