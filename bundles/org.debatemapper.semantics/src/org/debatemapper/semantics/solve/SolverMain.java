package org.debatemapper.semantics.solve;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** The solver as a program of its own, which starts faster than one with all other commands. */
public final class SolverMain {

    private static final int BUFFER = 1 << 16;

    private SolverMain() {
    }

    /**
     * Runs {@link SolveCommand} and ends the virtual machine with its exit code.
     *
     * @param args the words of the command line
     */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), BUFFER), false,
                StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        System.exit(new SolveCommand(out, err, () -> false).run(args));
    }
}
