package org.debatemapper.benchmarks.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Asks all solvers the same questions, one process after the other, and judges the answers. */
final class Contest {
    /** A slow solver that fails so often in a row on growing frameworks is not asked the rest of the problem. */
    private static final int PATIENCE = 2;

    private final List<Solver> solvers;
    private final List<Instance> instances;
    private final double limit;
    private final double slowLimit;
    private final Path work;

    /**
     * @param limit
     *            for each answer, in seconds
     * @param slowLimit
     *            the same for solvers that are slow
     * @param work
     *            a folder for what solvers write
     */
    Contest(List<Solver> solvers, List<Instance> instances, double limit, double slowLimit, Path work) {
        this.solvers = solvers;
        this.instances = instances;
        this.limit = limit;
        this.slowLimit = slowLimit;
        this.work = work;
    }

    /** Runs one problem on all instances; solvers that do not know the problem get no score. */
    Map<String, Score> run(Problem problem) throws IOException {
        Map<String, Score> scores = new LinkedHashMap<>();
        for (Solver solver : solvers) {
            if (solver.command(problem, instances.get(0)).isPresent()) {
                scores.put(solver.name(), new Score(limitOf(solver)));
            }
        }
        for (Instance instance : instances) {
            run(problem, instance, scores);
        }
        scores.values().removeIf(Score::isUnable);
        return scores;
    }

    private void run(Problem problem, Instance instance, Map<String, Score> scores) throws IOException {
        Map<String, Answer> answers = new HashMap<>();
        Map<String, Double> times = new HashMap<>();
        Set<String> ended = new HashSet<>();
        for (Solver solver : solvers) {
            Score score = scores.get(solver.name());
            if (score != null && (!solver.isSlow() || score.failuresInARow() < PATIENCE)) {
                TimedProcess process = TimedProcess.run(solver.command(problem, instance).orElseThrow(), limitOf(solver), work);
                Optional<Answer> answer = process.finished() ? solver.answer(problem, process.output()) : Optional.empty();
                answer.ifPresent(found -> answers.put(solver.name(), found));
                times.put(solver.name(), process.seconds());
                if (process.finished()) {
                    ended.add(solver.name());
                }
            }
        }
        Set<String> wrong = Judge.wrong(problem, instance, answers);
        wrong.forEach(name -> System.err.println(name + " is wrong about " + problem + " on " + instance.file()));
        scores.forEach((name, score) -> {
            if (wrong.contains(name)) {
                score.addWrong(instance);
            } else if (answers.containsKey(name)) {
                score.addSolved(instance, times.get(name));
            } else if (times.containsKey(name)) {
                score.addUnsolved(instance, !ended.contains(name));
            } else {
                score.addSkipped(instance);
            }
        });
    }

    private double limitOf(Solver solver) {
        return solver.isSlow() ? slowLimit : limit;
    }
}
