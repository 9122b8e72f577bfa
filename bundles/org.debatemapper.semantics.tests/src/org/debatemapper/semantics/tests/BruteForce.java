package org.debatemapper.semantics.tests;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.debatemapper.semantics.extension.ExtensionSemantics;

/**
 * The extensions of a small framework straight from the definitions: every subset is looked at, as a bit mask. Shares no code with
 * the engine.
 */
final class BruteForce {

    private final int size;
    /** Bit b of element a: a attacks b. */
    private final int[] targets;
    private final List<Integer> conflictFree = new ArrayList<>();
    private final List<Integer> admissible = new ArrayList<>();
    private final List<Integer> complete = new ArrayList<>();

    BruteForce(int[] targets) {
        size = targets.length;
        this.targets = targets;
        for (int set = 0; set < 1 << size; set++) {
            if ((attacked(set) & set) == 0) {
                classify(set);
            }
        }
    }

    private void classify(int set) {
        conflictFree.add(set);
        int defended = defended(set);
        if ((set & ~defended) == 0) {
            admissible.add(set);
            if (set == defended) {
                complete.add(set);
            }
        }
    }

    private int attacked(int set) {
        int attacked = 0;
        for (int a = 0; a < size; a++) {
            if ((set >> a & 1) != 0) {
                attacked |= targets[a];
            }
        }
        return attacked;
    }

    private int defended(int set) {
        int undefeated = (1 << size) - 1 & ~attacked(set);
        return (1 << size) - 1 & ~attacked(undefeated);
    }

    private int range(int set) {
        return set | attacked(set);
    }

    /** Returns the extensions under every semantics, as sets of bit masks. */
    Map<ExtensionSemantics, TreeSet<Integer>> all() {
        Map<ExtensionSemantics, TreeSet<Integer>> all = new EnumMap<>(ExtensionSemantics.class);
        for (ExtensionSemantics semantics : ExtensionSemantics.values()) {
            all.put(semantics, new TreeSet<>(extensions(semantics)));
        }
        return all;
    }

    List<Integer> extensions(ExtensionSemantics semantics) {
        return switch (semantics) {
            case CONFLICT_FREE -> conflictFree;
            case NAIVE -> maximal(conflictFree, false);
            case ADMISSIBLE -> admissible;
            case COMPLETE -> complete;
            case GROUNDED -> filter(complete, set -> complete.stream().allMatch(other -> (set & ~other) == 0));
            case PREFERRED -> maximal(admissible, false);
            case STABLE -> filter(conflictFree, set -> range(set) == (1 << size) - 1);
            case SEMI_STABLE -> maximal(complete, true);
            case STAGE -> maximal(conflictFree, true);
            case IDEAL -> largestInside(maximal(admissible, false));
            case EAGER -> largestInside(maximal(complete, true));
        };
    }

    private List<Integer> largestInside(List<Integer> extensions) {
        int common = extensions.stream().reduce(-1, (first, second) -> first & second);
        return maximal(filter(admissible, set -> (set & ~common) == 0), false);
    }

    private List<Integer> maximal(List<Integer> sets, boolean byRange) {
        return filter(sets, set -> sets.stream().noneMatch(other -> byRange ? smaller(range(set), range(other))
                : smaller(set, other)));
    }

    private static boolean smaller(int set, int other) {
        return set != other && (set & ~other) == 0;
    }

    private static List<Integer> filter(List<Integer> sets, IntPredicate condition) {
        return sets.stream().filter(condition::test).toList();
    }

    /** Returns the label of each argument in the grounded labelling: 'i', 'o' or 'u'. */
    String groundedLabels() {
        int in = extensions(ExtensionSemantics.GROUNDED).get(0);
        int out = attacked(in);
        StringBuilder labels = new StringBuilder();
        IntStream.range(0, size).forEach(a -> labels.append((in >> a & 1) != 0 ? 'i' : (out >> a & 1) != 0 ? 'o' : 'u'));
        return labels.toString();
    }
}
