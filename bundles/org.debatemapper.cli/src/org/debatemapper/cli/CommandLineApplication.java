package org.debatemapper.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

import org.debatemapper.core.exchange.Formats;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

/** The command line as an application of the platform. Its result is the exit code. */
public final class CommandLineApplication implements IApplication {
    @Override
    public Object start(IApplicationContext context) {
        String[] args = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        context.applicationRunning();
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        return new CommandLineInterface(Formats.contributed()).run(args, System.in, out, err);
    }

    /** Commands end by themselves; files appear as a whole or not at all, so an abrupt end does no harm. */
    @Override
    public void stop() {
        Thread.currentThread().interrupt();
    }
}
