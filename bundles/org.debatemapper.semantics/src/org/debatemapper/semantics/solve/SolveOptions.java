package org.debatemapper.semantics.solve;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.debatemapper.semantics.extension.ExtensionSemantics;
import org.debatemapper.semantics.io.FrameworkFormat;

/** Understands the arguments of the command line. */
final class SolveOptions {

    private static final List<String> NAMES = List.of("-p", "-f", "-fo", "-a", "-limit", "-time");

    private final Map<String, String> values = new HashMap<>();

    private SolveOptions() {
    }

    static SolveRequest parse(List<String> arguments) throws SolveUsageException {
        SolveOptions options = new SolveOptions();
        for (int i = 0; i < arguments.size(); i += 2) {
            options.put(arguments.get(i), i + 1 < arguments.size() ? arguments.get(i + 1) : null);
        }
        return options.request();
    }

    private void put(String name, String value) throws SolveUsageException {
        if (!NAMES.contains(name)) {
            throw new SolveUsageException("unknown option " + name);
        }
        if (value == null) {
            throw new SolveUsageException("no value after " + name);
        }
        if (values.put(name, value) != null) {
            throw new SolveUsageException("option " + name + " twice");
        }
    }

    private SolveRequest request() throws SolveUsageException {
        String problem = required("-p");
        String[] parts = problem.split("-", 2);
        SolveTask task = Arrays.stream(SolveTask.values()).filter(each -> each.name().equals(parts[0])).findFirst()
                .orElseThrow(() -> new SolveUsageException("unknown problem " + problem));
        ExtensionSemantics semantics = Optional.of(parts).filter(p -> p.length == 2)
                .flatMap(p -> ExtensionSemantics.byId(p[1]))
                .orElseThrow(() -> new SolveUsageException("unknown problem " + problem));
        if (task.needsArgument() && !values.containsKey("-a")) {
            throw new SolveUsageException("problem " + problem + " needs an argument, -a");
        }
        String file = required("-f");
        FrameworkFormat format = format(file);
        boolean oldOutput = values.containsKey("-fo") && format != FrameworkFormat.I23;
        return new SolveRequest(task, semantics, path(file), format, oldOutput, Optional.ofNullable(values.get("-a")),
                number("-limit").orElse(Long.MAX_VALUE), number("-time").map(Duration::ofSeconds));
    }

    private static Path path(String file) throws SolveUsageException {
        try {
            return Path.of(file);
        } catch (InvalidPathException e) {
            throw new SolveUsageException("no file name: " + e.getMessage());
        }
    }

    private String required(String name) throws SolveUsageException {
        String value = values.get(name);
        if (value == null) {
            throw new SolveUsageException("option " + name + " is missing");
        }
        return value;
    }

    private FrameworkFormat format(String file) throws SolveUsageException {
        String named = values.get("-fo");
        if (named != null) {
            return FrameworkFormat.byId(named).orElseThrow(() -> new SolveUsageException("unknown format " + named));
        }
        return FrameworkFormat.byFileName(file).orElse(FrameworkFormat.I23);
    }

    private Optional<Long> number(String name) throws SolveUsageException {
        String value = values.get(name);
        if (value == null) {
            return Optional.empty();
        }
        if (!value.matches("[0-9]{1,15}")) {
            throw new SolveUsageException("no number after " + name + ": " + value);
        }
        return Optional.of(Long.valueOf(value));
    }
}
