package org.debatemapper.benchmarks.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * clingo with encodings after ASPARTIX.
 *
 * @param program
 *            the program
 * @param encodings
 *            the folder of the encodings
 */
record Clingo(String program, Path encodings) implements Solver {
    private static final Map<String, List<String>> ENCODINGS = Map.of(
            "SE-GR", List.of("grounded.lp"),
            "SE-ST", List.of("stable.lp"),
            "SE-PR", List.of("preferred.lp", "--heuristic=Domain", "--enum-mode=domRec"),
            "SE-SST", List.of("semi-stable.lp", "--heuristic=Domain", "--enum-mode=domRec"),
            "DC-CO", List.of("admissible-query.lp"),
            "DC-PR", List.of("admissible-query.lp"),
            "DC-ST", List.of("stable.lp", "with-query.lp"),
            "DS-ST", List.of("stable.lp", "without-query.lp"));

    @Override
    public String name() {
        return "clingo";
    }

    @Override
    public boolean isSlow() {
        return false;
    }

    @Override
    public Optional<List<String>> command(Problem problem, Instance instance) {
        return Optional.ofNullable(ENCODINGS.get(problem.toString())).map(words -> {
            List<String> command = new ArrayList<>(List.of(program, instance.facts().toString(), "-c", "q=" + instance.query()));
            words.forEach(word -> command.add(word.endsWith(".lp") ? encodings.resolve(word).toString() : word));
            return command;
        });
    }

    @Override
    public Optional<Answer> answer(Problem problem, String output) {
        return Answer.ofClingo(problem, output);
    }
}
