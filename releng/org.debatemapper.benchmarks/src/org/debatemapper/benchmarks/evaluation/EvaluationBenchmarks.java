package org.debatemapper.benchmarks.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Measures the solver against its peers. The words of the command line are pairs:
 *
 * <pre>
 * --work FOLDER         for files of the run
 * --ours COMMAND        our solver, words separated by blanks; also --clingo, --tweety and, any number of times,
 * --solver NAME=COMMAND a peer with the command line of ICCMA 2023
 * --encodings FOLDER    clingo's encodings
 * --instances FOLDER    frameworks; without it, new ones are generated
 * --sample N            how many of them at most
 * --limit SECONDS       for each answer
 * --slow-limit SECONDS  for each answer of TweetyProject
 * --problems A,B        which problems
 * </pre>
 */
public final class EvaluationBenchmarks {
    private static final String PROBLEMS = "SE-GR,SE-PR,SE-ST,SE-SST,SE-ID,DC-CO,DC-PR,DC-ST,DS-PR,DS-ST";
    private static final double LONG_ENOUGH = 1;

    private final Map<String, String> options = new HashMap<>();
    private final List<Solver> solvers = new ArrayList<>();
    private final Figures figures = new Figures(System.out);

    private EvaluationBenchmarks(String[] args) {
        for (int i = 0; i + 1 < args.length; i += 2) {
            options.put(args[i], args[i + 1]);
            if (args[i].equals("--solver")) {
                String[] peer = args[i + 1].split("=", 2);
                solvers.add(new CompetitionSolver(peer[0], words(peer[1]), true, false));
            }
        }
    }

    /**
     * Runs everything.
     *
     * @param args
     *            see above
     * @throws IOException
     *             if a file cannot be read or written, or a solver not be started
     */
    public static void main(String[] args) throws IOException {
        new EvaluationBenchmarks(args).run();
    }

    private static List<String> words(String command) {
        return List.of(command.split(" "));
    }

    private void run() throws IOException {
        Path work = Files.createDirectories(Path.of(options.get("--work")));
        Solver ours = new CompetitionSolver("ours", words(options.get("--ours")), true, false);
        ReadingBenchmark reading = new ReadingBenchmark(work, figures);
        reading.measureInProcess();
        reading.measureProcesses(ours, List.of("java", "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"),
                LineCounter.class.getName()));
        if (options.containsKey("--small-heap")) {
            reading.measureMemory(words(options.get("--small-heap")));
        }
        addPeers(ours);
        List<Instance> instances = Instance.sample(Instance.readAll(instances(work), work),
                Integer.parseInt(options.getOrDefault("--sample", "1000")));
        double limit = Double.parseDouble(options.getOrDefault("--limit", "10"));
        figures.put("evaluation.instances", instances.size(), "files");
        figures.put("evaluation.limit", limit, "s");
        double slowLimit = Double.parseDouble(options.getOrDefault("--slow-limit", "60"));
        figures.put("evaluation.slow-limit", slowLimit, "s");
        Contest contest = new Contest(solvers, instances, limit, slowLimit, work);
        int wrong = 0;
        for (String name : options.getOrDefault("--problems", PROBLEMS).split(",")) {
            Problem problem = Problem.of(name);
            Map<String, Score> scores = contest.run(problem);
            report("evaluation." + problem.figure(), scores);
            wrong += scores.get("ours").wrong();
        }
        figures.put("evaluation.wrong", wrong, "answers");
    }

    private void addPeers(Solver ours) {
        solvers.add(0, ours);
        if (options.containsKey("--clingo")) {
            solvers.add(new Clingo(options.get("--clingo"), Path.of(options.get("--encodings"))));
        }
        if (options.containsKey("--tweety")) {
            solvers.add(new CompetitionSolver("tweety", words(options.get("--tweety")), false, true));
        }
    }

    private boolean isSlow(String name) {
        return solvers.stream().anyMatch(solver -> solver.name().equals(name) && solver.isSlow());
    }

    private Path instances(Path work) throws IOException {
        if (options.containsKey("--instances")) {
            return Path.of(options.get("--instances"));
        }
        Path generated = work.resolve("generated");
        new InstanceGenerator(System.nanoTime()).writeAll(generated);
        return generated;
    }

    private void report(String prefix, Map<String, Score> scores) {
        Score ours = scores.get("ours");
        if (ours == null) {
            throw new IllegalStateException("our solver answers nothing: " + options.get("--ours"));
        }
        scores.forEach((name, score) -> {
            figures.put(prefix + ".solved." + name, score.solved(), "instances");
            figures.put(prefix + ".par2." + name, score.par2(), "s");
            if (score.wrong() > 0) {
                figures.put(prefix + ".wrong." + name, score.wrong(), "answers");
            }
            if (isSlow(name)) {
                new SpeedComparison(ours, score).report(prefix, name, figures);
                if (score.limit() == ours.limit()) {
                    figures.put(prefix + "." + name + "-par2-vs-ours", score.par2() / ours.par2(), "ratio");
                }
            } else if (score != ours) {
                figures.put(prefix + ".par2-vs-" + name, ours.par2() / score.par2(), "ratio");
                double slow = ours.ratioWhere(score, LONG_ENOUGH);
                if (!Double.isNaN(slow)) {
                    figures.put(prefix + ".over-1s-vs-" + name, slow, "ratio");
                }
            }
        });
    }
}
