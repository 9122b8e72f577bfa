package org.debatemapper.semantics.internal.extension;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.debatemapper.semantics.ArgumentSet;
import org.debatemapper.semantics.ArgumentationFramework;
import org.debatemapper.semantics.Budget;
import org.debatemapper.semantics.internal.sat.AttackEncoding;
import org.debatemapper.semantics.internal.sat.AttackEncoding.Property;
import org.debatemapper.semantics.internal.sat.SatSession;

/**
 * One search through the maximal ranges of the sets with a property. Each range is found by growing; all sets with one range are
 * models of the same encoding.
 */
final class MaximalRanges {

    private final AttackEncoding encoding;
    private final SatSession sat;
    private final int[] ranged;
    private BitSet range;

    MaximalRanges(ArgumentationFramework framework, Property property, Budget budget) {
        encoding = new AttackEncoding(framework, property, budget);
        sat = encoding.session();
        ranged = new int[framework.size()];
        for (int a = 0; a < ranged.length; a++) {
            ranged[a] = sat.newVariable();
            sat.add(-ranged[a], AttackEncoding.in(a), encoding.out(a));
            sat.add(ranged[a], -AttackEncoding.in(a));
            sat.add(ranged[a], -encoding.out(a));
        }
        preferLarge();
    }

    private void preferLarge() {
        encoding.preferAcceptance();
        Arrays.stream(ranged).forEach(a -> sat.prefer(a, true));
    }

    /** Returns a set with a maximal range. Nothing else can be asked after this. */
    ArgumentSet findAsLast() {
        ArgumentSet found = ArgumentSet.EMPTY;
        range = new BitSet();
        while (sat.solve()) {
            if (range.isEmpty()) {
                preferLarge(); // what the first search left open is tried again
            }
            found = remember();
            range.stream().forEach(a -> sat.add(ranged[a]));
            sat.add(outside().toArray());
        }
        return found;
    }

    /** Moves on to a maximal range that was not found before and returns a set that has it. */
    Optional<ArgumentSet> next() {
        if (range != null) {
            sat.add(outside().toArray());
        }
        if (!sat.solve()) {
            return Optional.empty();
        }
        ArgumentSet found = remember();
        while (grow()) {
            found = remember();
        }
        return Optional.of(found);
    }

    private ArgumentSet remember() {
        range = new BitSet(ranged.length);
        IntStream.range(0, ranged.length).filter(a -> sat.value(ranged[a])).forEach(range::set);
        return encoding.model();
    }

    private boolean grow() {
        int selector = selectorFor(outside());
        boolean larger = sat.solve(insideWith(selector));
        sat.add(-selector);
        return larger;
    }

    private IntStream outside() {
        return IntStream.range(0, ranged.length).filter(a -> !range.get(a)).map(a -> ranged[a]);
    }

    private int[] insideWith(int literal) {
        return IntStream.concat(range.stream().map(a -> ranged[a]), IntStream.of(literal)).toArray();
    }

    /** Returns a new variable that demands one of some literals. */
    private int selectorFor(IntStream literals) {
        int selector = sat.newVariable();
        sat.add(IntStream.concat(IntStream.of(-selector), literals).toArray());
        return selector;
    }

    /** Returns a set with the last range in which a literal holds. */
    Optional<ArgumentSet> withRange(int literal) {
        return sat.solve(insideWith(literal)) ? Optional.of(encoding.model()) : Optional.empty();
    }

    /** Returns a set with the last range that lacks one of some arguments. */
    Optional<ArgumentSet> lackingOneOf(BitSet arguments) {
        int selector = selectorFor(arguments.stream().map(a -> -AttackEncoding.in(a)));
        Optional<ArgumentSet> found = withRange(selector);
        sat.add(-selector);
        return found;
    }

    /** Hands out all sets with the last range. None contains another, so leaving out a member makes a set different. */
    boolean eachWithRange(Predicate<ArgumentSet> sink) {
        int selector = sat.newVariable();
        while (sat.solve(insideWith(selector))) {
            ArgumentSet found = encoding.model();
            if (!sink.test(found)) {
                return false;
            }
            sat.add(IntStream.concat(IntStream.of(-selector), found.stream().map(a -> -AttackEncoding.in(a))).toArray());
        }
        sat.add(-selector);
        return true;
    }
}
