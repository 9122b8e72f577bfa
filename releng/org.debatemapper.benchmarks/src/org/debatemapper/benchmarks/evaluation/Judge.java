package org.debatemapper.benchmarks.evaluation;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.debatemapper.benchmarks.evaluation.Answer.Verdict;
import org.debatemapper.semantics.ArgumentationFramework;

/** Tells which of several answers to one question are wrong. */
final class Judge {
    private final Problem problem;
    private final ArgumentationFramework framework;
    private final int query;
    private final Map<String, Answer> answers;
    private final Set<String> wrong = new HashSet<>();

    private Judge(Problem problem, Instance instance, Map<String, Answer> answers) {
        this.problem = problem;
        this.framework = instance.framework();
        this.query = instance.query() - 1;
        this.answers = answers;
    }

    /**
     * Compares answers.
     *
     * @param answers
     *            by the names of the solvers
     * @return the names of those that are wrong: whose set breaks the definition, or that contradict an answer with a
     *         proof, or most other answers
     */
    static Set<String> wrong(Problem problem, Instance instance, Map<String, Answer> answers) {
        Judge judge = new Judge(problem, instance, answers);
        answers.forEach((name, answer) -> {
            if (answer.set().isPresent() && !judge.isPossible(answer)) {
                judge.wrong.add(name);
            }
        });
        judge.compareVerdicts();
        judge.compareSets();
        return judge.wrong;
    }

    /** All that can be told in linear time. An admissible set proves credulous acceptance, and is no extension itself. */
    private boolean isPossible(Answer answer) {
        BitSet set = answer.set().orElseThrow();
        if (problem.hasArgument() && set.get(query) != (answer.verdict() == Verdict.YES)) {
            return false;
        }
        BitSet attacked = attacked(set);
        return !attacked.intersects(set) && (problem.semantics().equals("ST") ? covers(set, attacked) : defends(set, attacked));
    }

    private BitSet attacked(BitSet set) {
        BitSet attacked = new BitSet();
        set.stream().flatMap(framework::targets).forEach(attacked::set);
        return attacked;
    }

    private boolean covers(BitSet set, BitSet attacked) {
        return set.cardinality() + attacked.cardinality() == framework.size();
    }

    private boolean defends(BitSet set, BitSet attacked) {
        return set.stream().flatMap(framework::attackers).allMatch(attacked::get);
    }

    private void compareVerdicts() {
        Optional<Verdict> truth = proved().or(this::majority);
        answers.forEach((name, answer) -> {
            if (truth.isPresent() && answer.verdict() != truth.get()) {
                wrong.add(name);
            }
        });
    }

    /** A set with the argument proves YES for credulous acceptance, and one without it NO for sceptical. */
    private Optional<Verdict> proved() {
        Verdict provable = switch (problem.task()) {
            case "DC" -> Verdict.YES;
            case "DS" -> Verdict.NO;
            default -> Verdict.EXTENSION;
        };
        // an admissible set without the argument proves nothing about preferred extensions
        boolean proves = !problem.toString().equals("DS-PR");
        return answers.entrySet().stream()
                .filter(entry -> proves && entry.getValue().verdict() == provable && entry.getValue().set().isPresent()
                        && !wrong.contains(entry.getKey()))
                .findFirst().map(entry -> provable);
    }

    private Optional<Verdict> majority() {
        for (Verdict verdict : Verdict.values()) {
            if (answers.values().stream().filter(answer -> answer.verdict() == verdict).count() * 2 > answers.size()) {
                return Optional.of(verdict);
            }
        }
        return Optional.empty();
    }

    /** An extension inside another, or with a smaller range, is not maximal; the unique extension is the same for all. */
    private void compareSets() {
        if (problem.hasArgument()) {
            return;
        }
        for (Map.Entry<String, Answer> one : answers.entrySet()) {
            for (Map.Entry<String, Answer> other : answers.entrySet()) {
                if (!wrong.contains(other.getKey()) && isBeaten(one.getValue(), other.getValue())) {
                    wrong.add(one.getKey());
                }
            }
        }
    }

    private boolean isBeaten(Answer answer, Answer by) {
        if (answer.set().isEmpty() || by.set().isEmpty()) {
            return false;
        }
        BitSet set = answer.set().get();
        BitSet larger = by.set().get();
        return switch (problem.semantics()) {
            case "PR", "ID" -> isInside(set, larger);
            case "GR" -> isInside(larger, set);
            case "SST" -> isInside(range(set), range(larger));
            default -> false;
        };
    }

    private static boolean isInside(BitSet set, BitSet larger) {
        BitSet rest = (BitSet) set.clone();
        rest.andNot(larger);
        return rest.isEmpty() && set.cardinality() < larger.cardinality();
    }

    private BitSet range(BitSet set) {
        BitSet range = attacked(set);
        range.or(set);
        return range;
    }
}
