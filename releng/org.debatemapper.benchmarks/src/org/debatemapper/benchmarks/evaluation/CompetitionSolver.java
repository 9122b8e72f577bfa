package org.debatemapper.benchmarks.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A solver with the command line of ICCMA 2023, or with the same words without options.
 *
 * @param name
 *            for figures
 * @param program
 *            the command before {@code -p}
 * @param options
 *            whether the words follow {@code -p}, {@code -f} and {@code -a}
 * @param isSlow
 *            whether to give up on it soon
 */
record CompetitionSolver(String name, List<String> program, boolean options, boolean isSlow) implements Solver {
    @Override
    public Optional<List<String>> command(Problem problem, Instance instance) {
        List<String> command = new ArrayList<>(program);
        add(command, "-p", problem.toString());
        add(command, "-f", instance.file().toString());
        if (problem.hasArgument()) {
            add(command, "-a", Integer.toString(instance.query()));
        }
        return Optional.of(command);
    }

    private void add(List<String> command, String option, String value) {
        if (options) {
            command.add(option);
        }
        command.add(value);
    }

    @Override
    public Optional<Answer> answer(Problem problem, String output) {
        return Answer.ofCompetition(problem, output);
    }
}
