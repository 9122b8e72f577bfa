package org.debatemapper.semantics.explain;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.debatemapper.semantics.ArgumentSet;
import org.debatemapper.semantics.ArgumentationFramework;
import org.debatemapper.semantics.Budget;
import org.debatemapper.semantics.BudgetExhaustedException;
import org.debatemapper.semantics.Label;
import org.debatemapper.semantics.Labelling;
import org.debatemapper.semantics.Result;
import org.debatemapper.semantics.extension.GroundedLabeller;

/**
 * Finds minimal sets of arguments that decide a label.
 *
 * <p><b>Grounded labels.</b> A set D <em>decides</em> the label of an argument if the label follows from the attacks on members of D
 * alone, by these rules, in which only members of D have facts:
 * <ul>
 * <li>an argument is in if all its attackers are out, and out if an attacker is in; these facts are derived step by step from
 * unattacked arguments;
 * <li>an argument is not in if it is out or an attacker is not out, and not out if it is in or all its attackers are not in; these
 * facts may support each other in a circle;
 * <li>an argument is undecided if it is neither in nor out.
 * </ul>
 * Then the argument keeps its label whatever labels all arguments outside D are given. A larger set decides what a smaller one does.
 * For in and out the rules find every set with that property; for undecided they leave out arguments by cases, as a set that needs
 * them is NP-hard to find.
 *
 * <p><b>Other complete labellings.</b> A set justifies itself in a labelling if each member that is in has all its attackers in the
 * set, each that is out has an attacker in the set that is in, and each that is undecided has all its attackers in the set and one of
 * them is undecided.
 *
 * <p>The sets returned are minimal: no proper subset decides the label. They need not be the smallest in number. The rules are those
 * of the grounded and the preferred discussion game in S. Modgil, M. Caminada, Proof theories and algorithms for abstract
 * argumentation frameworks, in: Argumentation in Artificial Intelligence, 2009, with the circular facts added for the label undecided.
 */
public final class LabelExplainer {

    private final ArgumentationFramework framework;
    private final Budget budget;

    /**
     * Prepares for a framework.
     *
     * @param framework not null
     * @param budget    shared by all questions to this object; not null
     */
    public LabelExplainer(ArgumentationFramework framework, Budget budget) {
        this.framework = Objects.requireNonNull(framework, "framework");
        this.budget = Objects.requireNonNull(budget, "budget");
    }

    /**
     * Returns a minimal set that decides an argument's grounded label.
     *
     * @param argument an argument of the framework
     * @return the set, or unknown; never null. Linear in the framework plus quadratic in a first, not yet minimal set, which follows
     *         the shortest derivations
     * @throws IllegalArgumentException if there is no such argument
     */
    public Result<DecidingSet> grounded(int argument) {
        return grounded(argument, IntUnaryOperator.identity());
    }

    /**
     * Returns a set that decides an argument's grounded label and is minimal in its owners, for frameworks in which several arguments
     * express one thing.
     *
     * @param argument an argument of the framework
     * @param owner    who owns an argument: those with one owner are in the set or not together; those of the explained argument's
     *                 owner, and those with a negative one, which stands for nobody, always are. Not null
     * @return the set, or unknown; never null. Linear in the framework plus quadratic in a first set
     * @throws IllegalArgumentException if there is no such argument
     */
    public Result<DecidingSet> grounded(int argument, IntUnaryOperator owner) {
        framework.checkArgument(argument);
        Labelling labelling = GroundedLabeller.label(framework);
        FirstReasons reasons = new FirstReasons(framework, labelling, GroundedRanks.of(framework), false);
        return within(argument, labelling, new Owned(reasons, owner), GroundedDecision::new);
    }

    /**
     * Returns a minimal set with the argument that justifies itself in a complete labelling.
     *
     * @param labelling a complete labelling of the framework, not null
     * @param argument  an argument of the framework
     * @return the set, or unknown; never null
     * @throws IllegalArgumentException if there is no such argument, or the labelling is not complete
     */
    public Result<DecidingSet> complete(Labelling labelling, int argument) {
        return complete(labelling, argument, IntUnaryOperator.identity());
    }

    /**
     * Returns a set with the argument that justifies itself in a complete labelling and is minimal in its owners.
     *
     * @param labelling a complete labelling of the framework, not null
     * @param argument  an argument of the framework
     * @param owner     as for {@link #grounded(int, IntUnaryOperator)}
     * @return the set, or unknown; never null
     * @throws IllegalArgumentException if there is no such argument, or the labelling is not complete
     */
    public Result<DecidingSet> complete(Labelling labelling, int argument, IntUnaryOperator owner) {
        framework.checkArgument(argument);
        CompleteCheck.check(framework, labelling);
        FirstReasons reasons = new FirstReasons(framework, labelling, new int[framework.size()], true);
        return within(argument, labelling, new Owned(reasons, owner), part -> new JustifiedDecision(part, labelling));
    }

    /** Makes a decision procedure for subsets of a first set. */
    private interface Deciding {
        Decision over(LocalAttacks part);
    }

    /** First reasons, and whose the arguments are. */
    private record Owned(FirstReasons reasons, IntUnaryOperator owner) {

        Owned {
            Objects.requireNonNull(owner, "owner");
        }

        /** All arguments of those who own one of the first reasons. */
        ArgumentSet closure(int argument, int size) {
            Set<Integer> owners = reasons.of(argument).stream().map(owner).boxed().collect(Collectors.toSet());
            return ArgumentSet.of(IntStream.range(0, size).filter(a -> isFree(a, argument) || owners.contains(owner.applyAsInt(a)))
                    .toArray());
        }

        boolean isFree(int a, int argument) {
            return owner.applyAsInt(a) < 0 || owner.applyAsInt(a) == owner.applyAsInt(argument);
        }
    }

    private Result<DecidingSet> within(int argument, Labelling labelling, Owned owned, Deciding deciding) {
        try {
            budget.check();
            LocalAttacks part = new LocalAttacks(framework, owned.closure(argument, framework.size()));
            BitSet minimal = minimize(part, deciding.over(part), owned, part.indexOf(argument), labelling.get(argument));
            ArgumentSet members = ArgumentSet.of(minimal.stream().map(part::name).toArray());
            return new Result.Known<>(new DecidingSet(argument, labelling.get(argument), members));
        } catch (BudgetExhaustedException e) {
            return new Result.Unknown<>(e.reason());
        }
    }

    /** Because larger sets decide more, one try for each owner is enough. */
    private BitSet minimize(LocalAttacks part, Decision decision, Owned owned, int argument, Label label) {
        Map<Integer, BitSet> groups = new LinkedHashMap<>();
        for (int a = 0; a < part.size(); a++) {
            if (!owned.isFree(part.name(a), part.name(argument))) {
                groups.computeIfAbsent(owned.owner().applyAsInt(part.name(a)), key -> new BitSet()).set(a);
            }
        }
        BitSet kept = new BitSet(part.size());
        kept.set(0, part.size());
        for (BitSet group : groups.values()) {
            budget.check();
            kept.andNot(group);
            if (!decision.decides(kept, argument, label)) {
                kept.or(group);
            }
        }
        return kept;
    }
}
