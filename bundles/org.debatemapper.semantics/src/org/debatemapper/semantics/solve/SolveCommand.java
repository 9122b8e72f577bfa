package org.debatemapper.semantics.solve;

import java.io.IOException;
import java.io.PrintStream;
import java.math.BigInteger;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.debatemapper.semantics.Budget;
import org.debatemapper.semantics.BudgetExhaustedException;
import org.debatemapper.semantics.Result;
import org.debatemapper.semantics.extension.Acceptance;
import org.debatemapper.semantics.extension.ExtensionSemantics;
import org.debatemapper.semantics.extension.Reasoner;
import org.debatemapper.semantics.io.FrameworkFormat;
import org.debatemapper.semantics.io.FrameworkReader;
import org.debatemapper.semantics.io.FrameworkSyntaxException;
import org.debatemapper.semantics.io.NamedFramework;
import org.debatemapper.semantics.io.ReadLimits;

/**
 * The command line of an argumentation solver, as the International Competition on Computational Models of Argumentation has it.
 *
 * <pre>
 * -p DC-PR -f FILE [-fo apx|tgf|i23] [-a ARGUMENT] [-limit N] [-time SECONDS]
 * --problems
 * --formats
 * </pre>
 *
 * Without {@code -fo} the end of the file name tells the format, and the answer follows the rules of 2023; after
 * {@code -fo apx} or {@code -fo tgf} it follows the older rules. An answer that is not known in time is {@code UNKNOWN}.
 */
public final class SolveCommand {

    /** The question was answered. */
    public static final int OK = 0;
    /** The command line is wrong. */
    public static final int USAGE = 2;
    /** The file cannot be read or is no framework. */
    public static final int BAD_INPUT = 3;
    /** Time or memory ran out, or someone cancelled. */
    public static final int UNKNOWN = 5;

    private static final String USAGE_TEXT =
            "usage: -p TASK-SEMANTICS -f FILE [-fo apx|tgf|i23] [-a ARGUMENT] [-limit N] [-time SECONDS] | --problems | --formats";

    private final PrintStream out;
    private final PrintStream err;
    private final BooleanSupplier cancelled;

    /**
     * Makes a command that writes to the given streams.
     *
     * @param out       for answers, not null
     * @param err       for what went wrong, not null
     * @param cancelled asked often; true ends the work; not null
     */
    public SolveCommand(PrintStream out, PrintStream err, BooleanSupplier cancelled) {
        this.out = Objects.requireNonNull(out, "out");
        this.err = Objects.requireNonNull(err, "err");
        this.cancelled = Objects.requireNonNull(cancelled, "cancelled");
    }

    /**
     * Runs the command; never ends the virtual machine.
     *
     * @param arguments the words of the command line, not null
     * @return {@link #OK}, {@link #USAGE}, {@link #BAD_INPUT} or {@link #UNKNOWN}
     */
    public int run(String... arguments) {
        int code = run(List.of(arguments));
        out.flush();
        return code;
    }

    private int run(List<String> arguments) {
        if (arguments.equals(List.of("--problems"))) {
            return print(problems());
        }
        if (arguments.equals(List.of("--formats"))) {
            return print(Arrays.stream(FrameworkFormat.values()).map(FrameworkFormat::id).toList());
        }
        try {
            return solve(SolveOptions.parse(arguments));
        } catch (SolveUsageException e) {
            return fail(USAGE, e.getMessage() + System.lineSeparator() + USAGE_TEXT);
        }
    }

    private int print(List<String> words) {
        out.print("[" + String.join(",", words) + "]\n");
        return OK;
    }

    private static List<String> problems() {
        List<String> problems = new ArrayList<>();
        for (ExtensionSemantics semantics : ExtensionSemantics.values()) {
            for (SolveTask task : SolveTask.values()) {
                problems.add(task + "-" + semantics.id());
            }
        }
        return problems;
    }

    private int solve(SolveRequest request) throws SolveUsageException {
        Budget budget = request.time().map(time -> Budget.of(time, cancelled)).orElseGet(() -> Budget.until(cancelled));
        try {
            NamedFramework named = new FrameworkReader(ReadLimits.DEFAULT, budget).read(request.file(), request.format());
            return answer(request, named, budget);
        } catch (FrameworkSyntaxException e) {
            return fail(BAD_INPUT, request.file() + ":" + e.line() + ": " + e.fault());
        } catch (NoSuchFileException e) {
            return fail(BAD_INPUT, request.file() + ": no such file");
        } catch (IOException e) {
            return fail(BAD_INPUT, request.file() + ": " + e.getMessage());
        } catch (BudgetExhaustedException e) {
            return unknown(e.reason());
        } catch (OutOfMemoryError e) {
            // all that filled the heap is garbage by now, so there is room for the message
            return unknown(Result.Reason.TOO_LARGE);
        }
    }

    private int answer(SolveRequest request, NamedFramework named, Budget budget) throws SolveUsageException {
        Reasoner reasoner = new Reasoner(named.framework());
        SolveOutput output = new SolveOutput(out, named.names(), request.oldOutput());
        ExtensionSemantics semantics = request.semantics();
        return switch (request.task()) {
            case SE -> finish(reasoner.extension(semantics, budget).map(found -> {
                output.writeSome(found);
                return found;
            }));
            case EE -> all(reasoner, request, output, budget);
            case CE -> finish(reasoner.count(semantics, budget).map((BigInteger count) -> {
                output.line(count.toString());
                return count;
            }));
            case DC -> decide(reasoner.credulous(semantics, argument(request, named), budget), output);
            case DS -> decide(reasoner.sceptical(semantics, argument(request, named), budget), output);
        };
    }

    private int all(Reasoner reasoner, SolveRequest request, SolveOutput output, Budget budget) {
        var end = reasoner.extensions(request.semantics(), request.limit(), set -> {
            output.writeNext(set);
            return !out.checkError();
        }, budget);
        output.endList();
        return finish(end);
    }

    private int decide(Result<Acceptance> result, SolveOutput output) {
        return finish(result.map(acceptance -> {
            output.writeDecision(acceptance);
            return acceptance;
        }));
    }

    private static int argument(SolveRequest request, NamedFramework named) throws SolveUsageException {
        Optional<String> name = request.argument();
        return name.map(named.names()::index).orElseThrow().orElseThrow(
                () -> new SolveUsageException("no argument '" + name.orElseThrow() + "' in " + request.file()));
    }

    private int finish(Result<?> result) {
        return result instanceof Result.Unknown<?> unknown ? unknown(unknown.reason()) : OK;
    }

    private int unknown(Result.Reason reason) {
        out.print("UNKNOWN\n");
        return fail(UNKNOWN, "unknown, because " + reason.text());
    }

    private int fail(int code, String message) {
        err.println(message);
        err.flush();
        return code;
    }
}
