package org.debatemapper.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

import org.debatemapper.core.exchange.Formats;
import org.debatemapper.model.DebatePackage;

/**
 * The command line on a plain class path. It does what {@link CommandLineApplication} does and starts in a fraction of
 * the time, because no platform has to be started first.
 */
public final class Main {
    /** The name of the program, before its version. */
    static final String NAME = "Debate Mapper ";

    /** The version of the program where there is no platform to ask. */
    static final String VERSION = "1.0.0";

    private Main() {
    }

    /**
     * @param args
     *            the words of the command line
     * @throws IOException
     *             if the installation is damaged
     */
    public static void main(String[] args) throws IOException {
        // Scripts ask for it before they work: it needs no other class, and no other file is opened.
        if (args.length == 1 && args[0].equals("--version")) {
            System.out.println(NAME + VERSION);
            return;
        }
        PlainRegistry.install(Main.class.getClassLoader());
        DebatePackage.eINSTANCE.eClass();
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(new CommandLineInterface(Formats.contributed()).run(args, System.in, out, err));
    }
}
