package org.debatemapper.cli;

import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program without a command. */
@Command(name = "debatemapper", versionProvider = ProgramVersion.class, sortOptions = false)
final class RootCommand implements Callable<Integer> {
    private final Session session;

    @Spec
    private CommandSpec spec;

    @Option(names = "--version", versionHelp = true)
    private boolean version;

    @Option(names = { "-h", "--help" }, usageHelp = true)
    private boolean help;

    @Option(names = "--debug", scope = ScopeType.INHERIT)
    private boolean debug;

    RootCommand(Session session) {
        this.session = session;
    }

    boolean isDebug() {
        return debug;
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(session.err());
        return ExitCode.USAGE;
    }
}
