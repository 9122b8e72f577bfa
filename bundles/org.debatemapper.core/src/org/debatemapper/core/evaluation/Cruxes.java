package org.debatemapper.core.evaluation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.debatemapper.core.evaluation.ElementFacts.StatementFacts;
import org.debatemapper.model.Attackable;
import org.debatemapper.model.Identified;
import org.debatemapper.model.Label;
import org.debatemapper.model.Semantics;
import org.debatemapper.model.Statement;
import org.debatemapper.semantics.Budget;
import org.debatemapper.semantics.Result;

/**
 * The smallest sets of statements such that a change of mind about them gives a claim another label. A statement whose
 * both sides two actors hold, and which is alone such a set, is known as the crux of their disagreement.
 * <p>
 * Every set of statements is tried, smaller ones first, and none that holds a crux found before: with n statements that
 * bear on the claim and sets of up to k there are up to n<sup>k</sup> evaluations.
 */
public final class Cruxes {
    /** Sets of more statements than this are no help to a person. */
    public static final int READABLE = 3;

    private static final Set<Semantics> DIRECTIONAL = EnumSet.of(Semantics.GROUNDED, Semantics.COMPLETE,
            Semantics.PREFERRED, Semantics.IDEAL);

    private final DebateSnapshot debate;
    private final EvaluationSettings settings;
    private final Attackable claim;
    private final Budget budget;
    private final Set<Attackable> denied = new HashSet<>();
    private final List<Statement> candidates = new ArrayList<>();
    private final List<Crux> found = new ArrayList<>();
    private final List<BitSet> foundSets = new ArrayList<>();
    private Label before;
    private boolean complete;

    private Cruxes(DebateSnapshot debate, EvaluationSettings settings, Attackable claim, Budget budget) {
        this.debate = debate;
        this.settings = settings;
        this.claim = claim;
        this.budget = budget;
    }

    /**
     * Touches no object of the model, so that it can run in any thread.
     *
     * @param debate
     *            a debate at some moment
     * @param settings
     *            how it is evaluated; their actor is whose mind is to change, null for what everybody says
     * @param claim
     *            a statement or relation of the debate, whose label is to change
     * @param about
     *            the statements about which the mind may change; others, the claim itself and what the settings switch
     *            off for another reason than a denial, stay as they are
     * @param largest
     *            how many statements a set has at most, 1 or more
     * @param budget
     *            limit of time, and cancelling
     * @return what was found when all was tried or the budget used up; never null
     */
    public static Cruxes of(DebateSnapshot debate, EvaluationSettings settings, Attackable claim,
            Collection<? extends Statement> about, int largest, Budget budget) {
        if (largest < 1) {
            throw new IllegalArgumentException("largest " + largest);
        }
        Cruxes cruxes = new Cruxes(debate, settings, claim, budget);
        cruxes.collect(Set.copyOf(about));
        cruxes.complete = cruxes.before != null;
        for (int size = 1; size <= largest && cruxes.complete; size++) {
            cruxes.complete = cruxes.extend(new BitSet(), 0, size);
        }
        return cruxes;
    }

    /** @return the cruxes, those with the fewest statements first; never null */
    public List<Crux> found() {
        return List.copyOf(found);
    }

    /** @return the label of the claim as it is; empty if the budget did not last for it, or if there is no such claim */
    public Optional<Label> before() {
        return Optional.ofNullable(before);
    }

    /** @return whether there are no more of this size */
    public boolean isComplete() {
        return complete;
    }

    private void collect(Set<Statement> about) {
        DebateFramework framework = DebateFramework.of(debate, settings);
        before = label(framework).orElse(null);
        Set<Attackable> off = new SwitchedOff(settings).in(debate);
        Set<Attackable> offAnyway = new SwitchedOff(settingsOfAll(settings.without())).in(debate);
        off.stream().filter(element -> !offAnyway.contains(element)).forEach(denied::add);
        BitSet bearing = bearing(framework);
        debate.facts(StatementFacts.class).map(StatementFacts::element)
                .filter(statement -> statement != claim && about.contains(statement)
                        && !offAnyway.contains(statement) && bearing.get(framework.indexOf(statement)))
                .forEach(candidates::add);
    }

    /**
     * What can change the label of the claim: under directional semantics (Baroni and Giacomin 2007) what is on a way of
     * attacks to it, else everything.
     */
    private BitSet bearing(DebateFramework framework) {
        BitSet bearing = new BitSet();
        if (!DIRECTIONAL.contains(settings.semantics())) {
            bearing.set(0, framework.framework().size());
            return bearing;
        }
        List<Integer> open = new ArrayList<>(List.of(framework.indexOf(claim)));
        while (!open.isEmpty()) {
            int argument = open.remove(open.size() - 1);
            if (argument >= 0 && !bearing.get(argument)) {
                bearing.set(argument);
                framework.framework().attackers(argument).forEach(open::add);
            }
        }
        return bearing;
    }

    /** Tries all sets that add some number of later candidates to one; false if the budget is used up. */
    private boolean extend(BitSet set, int from, int more) {
        if (more == 0) {
            return containsFound(set) || tryOut(set);
        }
        for (int next = from; next <= candidates.size() - more; next++) {
            set.set(next);
            boolean going = extend(set, next + 1, more - 1);
            set.clear(next);
            if (!going) {
                return false;
            }
        }
        return true;
    }

    private boolean containsFound(BitSet set) {
        return foundSets.stream().anyMatch(smaller -> {
            BitSet missing = (BitSet) smaller.clone();
            missing.andNot(set);
            return missing.isEmpty();
        });
    }

    private boolean tryOut(BitSet set) {
        if (budget.exhausted().isPresent()) {
            return false;
        }
        List<Statement> changed = set.stream().mapToObj(candidates::get).toList();
        List<Statement> accepted = changed.stream().filter(denied::contains).toList();
        List<Statement> dropped = changed.stream().filter(statement -> !denied.contains(statement)).toList();
        Set<Identified> without = new HashSet<>(settings.without());
        without.addAll(denied);
        without.addAll(dropped);
        accepted.forEach(without::remove);
        Optional<Label> label = label(DebateFramework.of(debate, settingsOfAll(without)));
        if (label.isPresent() && label.get() != before) {
            found.add(new Crux(dropped, accepted, label.get()));
            foundSets.add((BitSet) set.clone());
        }
        return label.isPresent();
    }

    private EvaluationSettings settingsOfAll(Set<Identified> without) {
        return new EvaluationSettings(settings.semantics(), settings.standard(), null, without);
    }

    private Optional<Label> label(DebateFramework framework) {
        return Evaluation.of(framework, settings.semantics(), budget) instanceof Result.Known<Evaluation> known
                ? known.value().label(claim) : Optional.empty();
    }
}
