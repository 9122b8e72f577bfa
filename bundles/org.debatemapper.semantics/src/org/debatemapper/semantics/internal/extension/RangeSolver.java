package org.debatemapper.semantics.internal.extension;

import java.util.BitSet;
import java.util.Optional;
import java.util.function.Predicate;
import org.debatemapper.semantics.ArgumentSet;
import org.debatemapper.semantics.ArgumentationFramework;
import org.debatemapper.semantics.Budget;
import org.debatemapper.semantics.internal.sat.AttackEncoding;
import org.debatemapper.semantics.internal.sat.AttackEncoding.Property;

/**
 * Sets of maximal range, where the range of a set is the set with all that it attacks: semi-stable extensions among the admissible
 * sets, stage extensions among the conflict-free. If there are stable extensions these are the only ones: their range is everything.
 */
public final class RangeSolver implements ExtensionSolver {

    private final ArgumentationFramework framework;
    private final Property property;
    private final Budget budget;
    private final EncodedSolver stable;
    private Optional<ArgumentSet> someStable;

    /** Prepares for a framework and sets that are admissible or conflict-free. */
    public RangeSolver(ArgumentationFramework framework, Property property, Budget budget) {
        this.framework = framework;
        this.property = property;
        this.budget = budget;
        stable = new EncodedSolver(framework, Property.STABLE, budget);
    }

    private Optional<ArgumentSet> someStable() {
        if (someStable == null) {
            someStable = stable.any();
        }
        return someStable;
    }

    private MaximalRanges ranges() {
        return new MaximalRanges(framework, property, budget);
    }

    @Override
    public Optional<ArgumentSet> any() {
        return someStable().or(() -> Optional.of(ranges().findAsLast()));
    }

    @Override
    public Optional<ArgumentSet> containing(int argument) {
        if (framework.attacksItself(argument)) {
            return Optional.empty();
        }
        return someStable().isPresent() ? stable.containing(argument) : firstWith(AttackEncoding.in(argument));
    }

    @Override
    public Optional<ArgumentSet> avoiding(int argument) {
        return someStable().isPresent() ? stable.avoiding(argument) : firstWith(-AttackEncoding.in(argument));
    }

    private Optional<ArgumentSet> firstWith(int literal) {
        MaximalRanges ranges = ranges();
        for (Optional<ArgumentSet> found = ranges.next(); found.isPresent(); found = ranges.next()) {
            Optional<ArgumentSet> witness = ranges.withRange(literal);
            if (witness.isPresent()) {
                return witness;
            }
        }
        return Optional.empty();
    }

    @Override
    public boolean each(Predicate<ArgumentSet> sink) {
        if (someStable().isPresent()) {
            return stable.each(sink);
        }
        MaximalRanges ranges = ranges();
        for (Optional<ArgumentSet> found = ranges.next(); found.isPresent(); found = ranges.next()) {
            if (!ranges.eachWithRange(sink)) {
                return false;
            }
        }
        return true;
    }

    /** Returns what all extensions have in common; each extension that is looked at lacks something that those before had. */
    BitSet common() {
        BitSet common = new BitSet(framework.size());
        common.set(0, framework.size());
        MaximalRanges ranges = new MaximalRanges(framework, someStable().isPresent() ? Property.STABLE : property, budget);
        for (Optional<ArgumentSet> found = ranges.next(); found.isPresent() && !common.isEmpty(); found = ranges.next()) {
            while (found.isPresent()) {
                retain(common, found.get());
                found = ranges.lackingOneOf(common);
            }
        }
        return common;
    }

    private static void retain(BitSet common, ArgumentSet set) {
        BitSet members = new BitSet();
        set.stream().forEach(members::set);
        common.and(members);
    }
}
