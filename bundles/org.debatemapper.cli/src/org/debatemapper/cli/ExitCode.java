package org.debatemapper.cli;

import org.debatemapper.semantics.solve.SolveCommand;

/** What the program tells the shell. */
public final class ExitCode {
    /** Everything was done. */
    public static final int DONE = 0;
    /** The debate was read, but something was found in it. */
    public static final int FINDINGS = 1;
    /** The command line is wrong. */
    public static final int USAGE = 2;
    /** The input cannot be read. */
    public static final int UNREADABLE = 3;
    /** The output cannot be written. */
    public static final int CANNOT_WRITE = 4;
    /** The solver gave up, because time or memory ran out. */
    public static final int UNKNOWN = SolveCommand.UNKNOWN;

    private ExitCode() {
    }
}
