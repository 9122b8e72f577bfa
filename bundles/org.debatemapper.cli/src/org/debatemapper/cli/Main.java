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
    private Main() {
    }

    /**
     * @param args
     *            the words of the command line
     * @throws IOException
     *             if the installation is damaged
     */
    public static void main(String[] args) throws IOException {
        PlainRegistry.install(Main.class.getClassLoader());
        DebatePackage.eINSTANCE.eClass();
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(new CommandLineInterface(Formats.contributed()).run(args, System.in, out, err));
    }
}
