package org.debatemapper.benchmarks.evaluation;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.debatemapper.semantics.ArgumentationFramework;
import org.debatemapper.semantics.extension.GroundedLabeller;
import org.debatemapper.semantics.io.FrameworkFormat;
import org.debatemapper.semantics.io.FrameworkReader;

/** Grounded semantics of a million arguments and five million attacks: time against a bare count of the file's lines, and memory. */
final class ReadingBenchmark {
    private static final int ARGUMENTS = 1_000_000;
    private static final int ATTACKS = 5_000_000;
    private static final int RUNS = 7;
    private static final double NANOS_PER_MS = 1e6;
    private static final double MIB = 1 << 20;
    private static final int LIMIT = 120;
    private static final int BUFFER = 1 << 16;

    private final Path work;
    private final Figures figures;

    ReadingBenchmark(Path work, Figures figures) {
        this.work = work;
        this.figures = figures;
    }

    /** Anything that may fail by reading. */
    private interface Action {
        void run() throws IOException;
    }

    /** Measures all ways of reading in turns in this virtual machine, and the best of each. */
    void measureInProcess() throws IOException {
        Path file = instance();
        double count = Double.MAX_VALUE;
        double lines = Double.MAX_VALUE;
        double ours = Double.MAX_VALUE;
        for (int i = 0; i < RUNS; i++) {
            count = Math.min(count, time(() -> countLines(file)));
            lines = Math.min(lines, time(() -> readLines(file)));
            ours = Math.min(ours, time(() -> ground(file)));
        }
        figures.put("evaluation.grounded.linecount", count, "ms");
        figures.put("evaluation.grounded.readline", lines, "ms");
        figures.put("evaluation.grounded.in-process", ours, "ms");
        figures.put("evaluation.grounded.vs-linecount", ours / count, "ratio");
        figures.put("evaluation.grounded.vs-readline", ours / lines, "ratio");
    }

    /** Measures our solver and a virtual machine that counts lines, as whole processes. */
    void measureProcesses(Solver ours, List<String> lineCounter) throws IOException {
        Path file = instance();
        Instance instance = new Instance(file, file, ArgumentationFramework.of(1));
        List<String> command = ours.command(Problem.of("SE-GR"), instance).orElseThrow();
        List<String> counter = new java.util.ArrayList<>(lineCounter);
        counter.add(file.toString());
        double count = best(counter);
        double solver = best(command);
        figures.put("evaluation.grounded.process", solver, "s");
        figures.put("evaluation.grounded.process-vs-linecount", solver / count, "ratio");
    }

    private double best(List<String> command) throws IOException {
        double best = Double.MAX_VALUE;
        for (int i = 0; i < RUNS; i++) {
            best = Math.min(best, TimedProcess.run(command, LIMIT, work).seconds());
        }
        return best;
    }

    /** Solves the framework in each format; the command must give 1 GiB of heap to the virtual machine. */
    void measureMemory(List<String> solver) throws IOException {
        Path numbers = instance();
        for (FrameworkFormat format : FrameworkFormat.values()) {
            Path file = format == FrameworkFormat.I23 ? numbers : named(numbers, format);
            List<String> command = new java.util.ArrayList<>(solver);
            command.addAll(List.of("-p", "SE-GR", "-f", file.toString()));
            TimedProcess process = TimedProcess.run(command, LIMIT, work);
            boolean solved = process.output().startsWith("w");
            figures.put("evaluation.million." + format.id() + ".solved", solved ? 1 : 0, "of-1");
            figures.put("evaluation.million." + format.id() + ".peak", process.peak() / MIB, "MiB");
            figures.put("evaluation.million." + format.id() + ".time", process.seconds(), "s");
        }
    }

    private Path instance() throws IOException {
        Path file = work.resolve("million.af");
        if (!Files.exists(file)) {
            new InstanceGenerator(1).writeLarge(file, ARGUMENTS, ATTACKS);
        }
        return file;
    }

    private Path named(Path numbers, FrameworkFormat format) throws IOException {
        Path file = work.resolve("million." + format.id());
        if (Files.exists(file)) {
            return file;
        }
        boolean facts = format == FrameworkFormat.APX;
        ArgumentationFramework framework = new FrameworkReader().read(numbers, FrameworkFormat.I23).framework();
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (int a = 0; a < framework.size(); a++) {
                out.write(facts ? "arg(a" + a + ").\n" : "a" + a + "\n");
            }
            out.write(facts ? "" : "#\n");
            for (int a = 0; a < framework.size(); a++) {
                for (int target : framework.targets(a).toArray()) {
                    out.write(facts ? "att(a" + a + ",a" + target + ").\n" : "a" + a + " a" + target + "\n");
                }
            }
        }
        return file;
    }

    private static double time(Action action) throws IOException {
        long start = System.nanoTime();
        action.run();
        return (System.nanoTime() - start) / NANOS_PER_MS;
    }

    private static void ground(Path file) throws IOException {
        GroundedLabeller.label(new FrameworkReader().read(file, FrameworkFormat.I23).framework());
    }

    /** Counts the ends of lines as plainly as Java can. */
    static int countLines(Path file) throws IOException {
        byte[] buffer = new byte[BUFFER];
        int lines = 0;
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                for (int i = 0; i < read; i++) {
                    if (buffer[i] == '\n') {
                        lines++;
                    }
                }
            }
        }
        return lines;
    }

    /** Counts lines as most programs read them, with an object for each. */
    private static int readLines(Path file) throws IOException {
        int lines = 0;
        try (BufferedReader in = Files.newBufferedReader(file)) {
            while (in.readLine() != null) {
                lines++;
            }
        }
        return lines;
    }
}
