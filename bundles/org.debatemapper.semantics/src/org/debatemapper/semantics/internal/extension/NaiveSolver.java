package org.debatemapper.semantics.internal.extension;

import java.util.BitSet;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.debatemapper.semantics.ArgumentSet;
import org.debatemapper.semantics.ArgumentationFramework;
import org.debatemapper.semantics.Budget;
import org.debatemapper.semantics.internal.sat.AttackEncoding.Property;

/** Maximal conflict-free sets: all but the enumeration is linear, for every conflict-free set can be filled up greedily. */
public final class NaiveSolver implements ExtensionSolver {

    private final ArgumentationFramework framework;
    private final Budget budget;

    /** Prepares for a framework. */
    public NaiveSolver(ArgumentationFramework framework, Budget budget) {
        this.framework = framework;
        this.budget = budget;
    }

    @Override
    public Optional<ArgumentSet> any() {
        return Optional.of(fill(-1));
    }

    @Override
    public Optional<ArgumentSet> containing(int argument) {
        return framework.attacksItself(argument) ? Optional.empty() : Optional.of(fill(argument));
    }

    @Override
    public Optional<ArgumentSet> avoiding(int argument) {
        if (framework.attacksItself(argument)) {
            return any();
        }
        return IntStream.concat(framework.attackers(argument), framework.targets(argument))
                .filter(other -> !framework.attacksItself(other)).mapToObj(this::fill).findFirst();
    }

    /** Takes the first argument, if it is one, and then each that conflicts with none before. */
    private ArgumentSet fill(int first) {
        BitSet chosen = new BitSet(framework.size());
        BitSet excluded = new BitSet(framework.size());
        if (first >= 0) {
            choose(first, chosen, excluded);
        }
        for (int a = 0; a < framework.size(); a++) {
            if (!chosen.get(a) && !excluded.get(a) && !framework.attacksItself(a)) {
                choose(a, chosen, excluded);
            }
        }
        return ArgumentSet.of(chosen.stream().toArray());
    }

    private void choose(int argument, BitSet chosen, BitSet excluded) {
        chosen.set(argument);
        framework.attackers(argument).forEach(excluded::set);
        framework.targets(argument).forEach(excluded::set);
    }

    @Override
    public boolean each(Predicate<ArgumentSet> sink) {
        return new EncodedSolver(framework, Property.NAIVE, budget).each(sink);
    }
}
