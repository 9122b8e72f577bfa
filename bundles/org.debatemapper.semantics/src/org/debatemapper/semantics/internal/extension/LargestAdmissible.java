package org.debatemapper.semantics.internal.extension;

import java.util.BitSet;
import java.util.Optional;
import java.util.stream.IntStream;
import org.debatemapper.semantics.ArgumentSet;
import org.debatemapper.semantics.ArgumentationFramework;
import org.debatemapper.semantics.Budget;
import org.debatemapper.semantics.internal.sat.AttackEncoding.Property;

/** The largest admissible set inside a given set: ideal and eager extensions. */
public final class LargestAdmissible {

    private final ArgumentationFramework framework;
    private final Budget budget;

    /** Prepares for a framework. */
    public LargestAdmissible(ArgumentationFramework framework, Budget budget) {
        this.framework = framework;
        this.budget = budget;
    }

    /**
     * Returns the ideal extension: the largest admissible set that no admissible set attacks. All that some admissible set
     * attacks is taken away first, so that the admissible sets among the rest agree with each other.
     *
     * <p>M. Thimm, F. Cerutti, M. Vallati, Fudge: a light-weight solver for abstract argumentation based on SAT reductions, 2021;
     * definition: P. M. Dung, P. Mancarella, F. Toni, Computing ideal sceptical argumentation, Artificial Intelligence 171, 2007.
     */
    public ArgumentSet ideal() {
        BitSet candidates = new BitSet();
        IntStream.range(0, framework.size()).filter(a -> !framework.attacksItself(a)).forEach(candidates::set);
        AdmissibleSearch search = new AdmissibleSearch(framework, budget);
        search.encoding().preferAcceptance();
        boolean attacked = true;
        while (attacked && !candidates.isEmpty()) {
            Optional<ArgumentSet> attacker = attackerOf(candidates, search);
            attacker.ifPresent(set -> set.stream().flatMap(framework::targets).forEach(candidates::clear));
            attacked = attacker.isPresent();
        }
        dropUndefended(candidates);
        if (isConflictFree(candidates)) {
            return ArgumentSet.of(candidates.stream().toArray());
        }
        search.forbidUnless(candidates::get);
        return search.findMaximalAsLast();
    }

    private Optional<ArgumentSet> attackerOf(BitSet candidates, AdmissibleSearch search) {
        int selector = search.session().newVariable();
        IntStream attacked = candidates.stream().map(search.encoding()::out);
        search.session().add(IntStream.concat(IntStream.of(-selector), attacked).toArray());
        Optional<ArgumentSet> found = search.find(selector);
        search.session().add(-selector);
        return found;
    }

    /**
     * Returns the eager extension: the largest admissible set inside all semi-stable extensions; M. Caminada, Comparing two unique
     * extension semantics for formal argumentation: ideal and eager, BNAIC 2007.
     */
    public ArgumentSet eager() {
        BitSet candidates = new RangeSolver(framework, Property.ADMISSIBLE, budget).common();
        dropUndefended(candidates);
        return ArgumentSet.of(candidates.stream().toArray());
    }

    /** Takes away what has an attacker that the rest does not attack, until all that is left is defended. */
    private void dropUndefended(BitSet candidates) {
        boolean changed = true;
        while (changed) {
            budget.check();
            BitSet attacked = new BitSet(framework.size());
            candidates.stream().flatMap(framework::targets).forEach(attacked::set);
            int[] undefended = candidates.stream()
                    .filter(a -> !framework.attackers(a).allMatch(attacked::get)).toArray();
            for (int a : undefended) {
                candidates.clear(a);
            }
            changed = undefended.length > 0;
        }
    }

    private boolean isConflictFree(BitSet set) {
        return set.stream().noneMatch(a -> framework.targets(a).anyMatch(set::get));
    }
}
