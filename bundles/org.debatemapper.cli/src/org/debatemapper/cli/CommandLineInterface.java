package org.debatemapper.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.Callable;

import org.debatemapper.core.exchange.Formats;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The commands of the program, without window, display or platform. */
public final class CommandLineInterface {
    private static final String CONVERT = "convert";

    private final Formats formats;
    private final LocalDate today;

    /**
     * @param formats
     *            what can be read and written
     */
    public CommandLineInterface(Formats formats) {
        this(formats, LocalDate.now());
    }

    /**
     * @param formats
     *            what can be read and written
     * @param today
     *            the date on which sources are valid or not
     */
    public CommandLineInterface(Formats formats, LocalDate today) {
        this.formats = formats;
        this.today = today;
    }

    /**
     * Runs a command to its end.
     *
     * @param args
     *            the words of the command line
     * @param in
     *            standard input; read only if a command is told to by {@code -}
     * @param out
     *            takes what was asked for
     * @param err
     *            takes messages
     * @return one of {@link ExitCode}
     */
    public int run(String[] args, InputStream in, PrintStream out, PrintStream err) {
        CommandLine line = commands(new Session(in, out, err, formats, today), args.length == 0 ? "" : args[0]);
        try {
            return line.execute(args);
        } finally {
            out.flush();
            err.flush();
        }
    }

    /** Knows just the command that is asked for, if it is one: to look at the options of all takes longer than many a command. */
    private static CommandLine commands(Session session, String asked) {
        CommandLine line = new CommandLine(new RootCommand(session));
        Map<String, Callable<Integer>> commands = named(session);
        commands.forEach((name, command) -> {
            if (name.equals(asked) || !commands.containsKey(asked)) {
                line.addSubcommand(name, command);
            }
        });
        line.getSubcommands().values().forEach(command -> command.getCommandSpec().addOption(helpOption()));
        line.addSubcommand("help", new CommandLine.HelpCommand());
        line.setResourceBundle(ResourceBundle.getBundle("org.debatemapper.cli.help", Locale.getDefault(),
                CommandLineInterface.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
        CommandLine convert = line.getSubcommands().get(CONVERT);
        if (convert != null) {
            convert.getCommandSpec().usageMessage().footer(ConvertCommand.formats(session.formats()));
        }
        line.setOut(new PrintWriter(session.out(), true));
        line.setErr(new PrintWriter(session.err(), true));
        line.setUsageHelpAutoWidth(false);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setParameterExceptionHandler((fault, words) -> usage(fault, session));
        line.setExecutionExceptionHandler((fault, command, words) -> failure(fault, line, session));
        return line;
    }

    private static Map<String, Callable<Integer>> named(Session session) {
        Map<String, Callable<Integer>> commands = new LinkedHashMap<>();
        commands.put("export", new ExportCommand(session));
        commands.put(CONVERT, new ConvertCommand(session));
        commands.put("validate", new ValidateCommand(session));
        commands.put("info", new InfoCommand(session));
        commands.put("schema", new SchemaCommand(session));
        commands.put("evaluate", new EvaluateCommand(session));
        commands.put("diff", new DiffCommand(session));
        commands.put("solve", new SolveCommandLine(session));
        return commands;
    }

    private static OptionSpec helpOption() {
        return OptionSpec.builder("-h", "--help").usageHelp(true).arity("0").type(boolean.class).build();
    }

    private static int usage(ParameterException fault, Session session) {
        session.err().println(message(fault));
        session.err().println(NLS.bind(Messages.CommandLine_seeHelp, fault.getCommandLine().getCommandSpec().qualifiedName()));
        return ExitCode.USAGE;
    }

    private static String message(ParameterException fault) {
        if (fault instanceof UnmatchedArgumentException unmatched) {
            return NLS.bind(Messages.CommandLine_unknown, String.join(" ", unmatched.getUnmatched()));
        } else if (fault instanceof MissingParameterException missing && !missing.getMissing().isEmpty()) {
            ArgSpec spec = missing.getMissing().get(0);
            return NLS.bind(Messages.CommandLine_missing, spec instanceof OptionSpec option
                    ? option.longestName() : spec.paramLabel());
        }
        return fault.getMessage();
    }

    /** A fault of the program itself is told without its stack, too, unless --debug asks for it. */
    private static int failure(Exception fault, CommandLine line, Session session) {
        boolean known = fault instanceof CommandFailure;
        session.err().println(known ? fault.getMessage() : NLS.bind(Messages.CommandLine_unexpected, fault));
        if (((RootCommand) line.getCommand()).isDebug()) {
            fault.printStackTrace(session.err());
        }
        return known ? ((CommandFailure) fault).exitCode() : ExitCode.UNREADABLE;
    }
}
