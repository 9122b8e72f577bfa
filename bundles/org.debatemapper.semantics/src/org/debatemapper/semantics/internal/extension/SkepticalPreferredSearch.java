package org.debatemapper.semantics.internal.extension;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.Optional;
import java.util.stream.IntStream;
import org.debatemapper.semantics.ArgumentSet;
import org.debatemapper.semantics.ArgumentationFramework;
import org.debatemapper.semantics.Budget;
import org.debatemapper.semantics.internal.sat.AttackEncoding;

/**
 * Looks for an admissible set that no admissible set with a chosen argument contains; each preferred extension around it lacks the
 * argument. No preferred extension has to be computed on the way.
 *
 * <p>M. Thimm, F. Cerutti, M. Vallati, Skeptical reasoning with preferred semantics in abstract argumentation without computing
 * preferred extensions, IJCAI 2021.
 */
final class SkepticalPreferredSearch {

    private final ArgumentationFramework framework;
    private final int argument;
    private final AdmissibleSearch search;
    /** True while a counterexample is looked for: then the set must attack all sets that defend the argument so far. */
    private final int hunting;

    SkepticalPreferredSearch(ArgumentationFramework framework, int argument, Budget budget) {
        this.framework = framework;
        this.argument = argument;
        search = new AdmissibleSearch(framework, budget);
        hunting = search.session().newVariable();
    }

    /** Returns such a set, or empty if each preferred extension has the argument. */
    Optional<ArgumentSet> counterexample() {
        Optional<ArgumentSet> attacking = search.find(search.encoding().out(argument));
        if (attacking.isPresent()) {
            return attacking;
        }
        Optional<ArgumentSet> accepting = search.find(AttackEncoding.in(argument));
        if (accepting.isEmpty()) {
            return Optional.of(ArgumentSet.EMPTY);
        }
        while (accepting.isPresent()) {
            search.demandAttackOn(defence(accepting.get()), -hunting);
            Optional<ArgumentSet> challenger = search.find(hunting, -AttackEncoding.in(argument));
            if (challenger.isEmpty()) {
                return Optional.empty();
            }
            attacking = challenger;
            accepting = search.find(withArgument(challenger.get()));
        }
        return attacking;
    }

    private int[] withArgument(ArgumentSet set) {
        return IntStream.concat(set.stream(), IntStream.of(argument)).map(AttackEncoding::in).toArray();
    }

    /** The smaller the defending set, the stronger the demand to attack it: keeps one defender against each attacker. */
    private ArgumentSet defence(ArgumentSet admissible) {
        BitSet kept = new BitSet();
        BitSet attacked = new BitSet();
        Deque<Integer> open = new ArrayDeque<>();
        keep(argument, kept, attacked, open);
        while (!open.isEmpty()) {
            int attacker = open.remove();
            if (!attacked.get(attacker)) {
                int defender = framework.attackers(attacker).filter(admissible::contains).findFirst().orElseThrow();
                keep(defender, kept, attacked, open);
            }
        }
        return ArgumentSet.of(kept.stream().toArray());
    }

    private void keep(int member, BitSet kept, BitSet attacked, Deque<Integer> open) {
        kept.set(member);
        framework.targets(member).forEach(attacked::set);
        framework.attackers(member).forEach(open::add);
    }
}
