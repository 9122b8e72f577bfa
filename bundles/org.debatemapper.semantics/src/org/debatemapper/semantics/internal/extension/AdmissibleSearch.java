package org.debatemapper.semantics.internal.extension;

import java.util.BitSet;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.debatemapper.semantics.ArgumentSet;
import org.debatemapper.semantics.ArgumentationFramework;
import org.debatemapper.semantics.Budget;
import org.debatemapper.semantics.internal.sat.AttackEncoding;
import org.debatemapper.semantics.internal.sat.AttackEncoding.Property;
import org.debatemapper.semantics.internal.sat.SatSession;

/** Incremental search for admissible sets of one framework, perhaps only among some of its arguments. */
final class AdmissibleSearch {

    private final ArgumentationFramework framework;
    private final AttackEncoding encoding;
    private final SatSession session;

    AdmissibleSearch(ArgumentationFramework framework, Budget budget) {
        this.framework = framework;
        encoding = new AttackEncoding(framework, Property.ADMISSIBLE, budget);
        session = encoding.session();
    }

    /** Keeps arguments out of all sets found from now on. */
    void forbidUnless(IntPredicate allowed) {
        for (int a = 0; a < framework.size(); a++) {
            if (!allowed.test(a)) {
                session.add(-AttackEncoding.in(a));
            }
        }
    }

    /** Returns an admissible set that satisfies the assumed literals. */
    Optional<ArgumentSet> find(int... assumptions) {
        return session.solve(assumptions) ? Optional.of(encoding.model()) : Optional.empty();
    }

    AttackEncoding encoding() {
        return encoding;
    }

    SatSession session() {
        return session;
    }

    /**
     * Returns a maximal admissible set. Each set found on the way is fixed for good, which is faster than to assume it, so nothing
     * else can be asked after this. Trying to accept first makes the sets large, so that there are few.
     */
    ArgumentSet findMaximalAsLast() {
        ArgumentSet set = ArgumentSet.EMPTY;
        encoding.preferAcceptance();
        Optional<ArgumentSet> larger = find();
        while (larger.isPresent()) {
            if (set.isEmpty() && !larger.get().isEmpty()) {
                encoding.preferAcceptance(); // what the first search rejected is tried again
            }
            set = larger.get();
            set.stream().forEach(a -> session.add(AttackEncoding.in(a)));
            session.add(growth(set));
            larger = find();
        }
        return set;
    }

    /** What a set attacks can not join it, so only the undecided are offered. */
    private int[] growth(ArgumentSet set) {
        BitSet closed = new BitSet(framework.size());
        set.stream().forEach(a -> {
            closed.set(a);
            framework.targets(a).forEach(closed::set);
        });
        return IntStream.range(0, framework.size()).filter(a -> !closed.get(a)).map(AttackEncoding::in).toArray();
    }

    /** Demands that all sets found from now on attack the given admissible set; the guard literal switches the demand off. */
    void demandAttackOn(ArgumentSet set, int... guard) {
        IntStream attackers = set.stream().flatMap(framework::attackers).distinct().map(AttackEncoding::in);
        session.add(IntStream.concat(IntStream.of(guard), attackers).toArray());
    }
}
