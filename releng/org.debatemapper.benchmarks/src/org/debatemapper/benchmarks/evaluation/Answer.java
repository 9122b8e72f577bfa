package org.debatemapper.benchmarks.evaluation;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a solver said.
 *
 * @param verdict
 *            YES, NO or, where an extension was asked for, EXTENSION or NONE
 * @param set
 *            the extension or the certificate, arguments from 0
 */
record Answer(Verdict verdict, Optional<BitSet> set) {

    enum Verdict {
        YES, NO, EXTENSION, NONE
    }

    private static final Pattern IN = Pattern.compile("in\\((\\d+)\\)");

    /** Reads the output of ICCMA 2023, or returns empty if there is no answer in it. */
    static Optional<Answer> ofCompetition(Problem problem, String output) {
        List<String> lines = output.lines().map(String::strip).toList();
        Optional<BitSet> set = lines.stream().filter(line -> line.equals("w") || line.startsWith("w ")).findFirst()
                .map(line -> members(line.substring(1)));
        boolean yes = lines.contains("YES");
        boolean no = lines.contains("NO");
        if (problem.hasArgument()) {
            return yes || no ? Optional.of(new Answer(yes ? Verdict.YES : Verdict.NO, set)) : Optional.empty();
        }
        if (set.isPresent()) {
            return Optional.of(new Answer(Verdict.EXTENSION, set));
        }
        return no ? Optional.of(new Answer(Verdict.NONE, Optional.empty())) : Optional.empty();
    }

    private static BitSet members(String numbers) {
        BitSet set = new BitSet();
        Arrays.stream(numbers.strip().split("\\s+")).filter(word -> !word.isEmpty())
                .forEach(word -> set.set(Integer.parseInt(word) - 1));
        return set;
    }

    /** Reads the output of clingo, which was asked for a set with the argument, or without it for DS. */
    static Optional<Answer> ofClingo(Problem problem, String output) {
        List<String> lines = output.lines().toList();
        if (lines.contains("UNSATISFIABLE")) {
            Verdict verdict = switch (problem.task()) {
                case "DC" -> Verdict.NO;
                case "DS" -> Verdict.YES;
                default -> Verdict.NONE;
            };
            return Optional.of(new Answer(verdict, Optional.empty()));
        }
        int model = lines.indexOf("Answer: 1") + 1;
        if (model == 0 || model == lines.size() || !lines.contains("SATISFIABLE")) {
            return Optional.empty();
        }
        BitSet set = new BitSet();
        Matcher in = IN.matcher(lines.get(model));
        while (in.find()) {
            set.set(Integer.parseInt(in.group(1)) - 1);
        }
        Verdict verdict = switch (problem.task()) {
            case "DC" -> Verdict.YES;
            case "DS" -> Verdict.NO;
            default -> Verdict.EXTENSION;
        };
        return Optional.of(new Answer(verdict, Optional.of(set)));
    }
}
