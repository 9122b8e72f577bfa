package org.debatemapper.core.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.debatemapper.core.evaluation.ElementFacts.ArgumentFacts;
import org.debatemapper.core.evaluation.ElementFacts.AttackFacts;
import org.debatemapper.core.evaluation.ElementFacts.PreferenceFacts;
import org.debatemapper.core.evaluation.ElementFacts.StatementFacts;
import org.debatemapper.model.Attack;
import org.debatemapper.model.Attackable;
import org.debatemapper.model.BurdenOfProof;
import org.debatemapper.model.Debate;
import org.debatemapper.model.Preference;
import org.debatemapper.model.Statement;
import org.debatemapper.semantics.ArgumentationFramework;
import org.debatemapper.semantics.FrameworkBuilder;

/**
 * A debate as an abstract framework (Dung 1995) of linear size. There is one abstract argument for every statement and
 * relation, and auxiliary ones:
 * <ul>
 * <li>not-x for every x that something rests on: {@code x → not-x}; an attack t by x on y is {@code not-x → t → y},
 * an argument a from p is {@code not-p → a};</li>
 * <li>unproved-c for every claim c under the burden of proof: {@code unproved-c → c}, and {@code a → unproved-c} for
 * every argument a for c;</li>
 * <li>the way back of a mutual attack, which whatever attacks the attack attacks, too;</li>
 * <li>one that nothing attacks and that attacks all that is switched off.</li>
 * </ul>
 * An attack on what is preferred to its source does not arrive.
 */
public final class DebateFramework {
    private final EvaluationSettings settings;
    private final BurdenOfProof standard;
    private final FrameworkBuilder builder = new FrameworkBuilder();
    private final List<Attackable> elements;
    private final Map<Attackable, Integer> indexes;
    private final Map<Attackable, Integer> negations = new HashMap<>();
    private final Map<Attack, Integer> waysBack = new HashMap<>();
    private final Map<Statement, Integer> burdens = new HashMap<>();
    private final Map<Attackable, Set<Attackable>> preferred = new HashMap<>();
    private final Set<Attackable> off = new HashSet<>();
    private final List<Integer> owners = new ArrayList<>();
    private final ArgumentationFramework framework;

    private DebateFramework(DebateSnapshot debate, EvaluationSettings settings) {
        this.settings = settings;
        elements = new ArrayList<>(debate.size());
        indexes = new HashMap<>(2 * debate.size());
        this.standard = settings.standard() == BurdenOfProof.INHERIT ? debate.burden() : settings.standard();
        debate.facts().forEach(facts -> addElement(facts.element()));
        debate.preferences().forEach(this::addPreference);
        debate.facts(AttackFacts.class).forEach(this::addWayBack);
        debate.facts(StatementFacts.class).filter(this::needsProof).forEach(this::addBurden);
        debate.facts(ArgumentFacts.class).forEach(this::addArgument);
        debate.facts(AttackFacts.class).forEach(this::addAttack);
        switchOff(debate);
        framework = builder.build();
    }

    /**
     * @param debate
     *            a debate
     * @param settings
     *            how to read it
     * @return its framework as it is now; later changes of the debate do not show
     */
    public static DebateFramework of(Debate debate, EvaluationSettings settings) {
        return of(DebateSnapshot.of(debate), settings);
    }

    /**
     * Touches no object of the model, so that it can run in any thread.
     *
     * @param debate
     *            a debate at some moment
     * @param settings
     *            how to read it
     * @return its framework at that moment
     */
    public static DebateFramework of(DebateSnapshot debate, EvaluationSettings settings) {
        return new DebateFramework(debate, settings);
    }

    /** @return the framework, never null */
    public ArgumentationFramework framework() {
        return framework;
    }

    /** @return the statements and relations; the index of each in this list is its abstract argument */
    public List<Attackable> elements() {
        return List.copyOf(elements);
    }

    /**
     * @param element
     *            an element
     * @return its abstract argument, or -1 if it is not in the debate
     */
    public int indexOf(Attackable element) {
        return indexes.getOrDefault(element, -1);
    }

    /**
     * @param argument
     *            an abstract argument
     * @return what it stands for; empty if it is auxiliary
     */
    public Optional<Attackable> element(int argument) {
        return argument >= 0 && argument < elements.size() ? Optional.of(elements.get(argument)) : Optional.empty();
    }

    /**
     * @param argument
     *            an abstract argument
     * @return the abstract argument of the element on whose behalf it is there; an element's own one owns itself; -1 for
     *         the one that attacks what is switched off
     */
    public int ownerOf(int argument) {
        return owners.get(argument);
    }

    /**
     * @param element
     *            an element
     * @return whether the settings switch it off
     */
    public boolean isOff(Attackable element) {
        return off.contains(element);
    }

    /** @return how the debate was read */
    public EvaluationSettings settings() {
        return settings;
    }

    /**
     * @param attack
     *            an attack
     * @return whether a preference for the target over the source stops it
     */
    public static boolean isStopped(Attack attack) {
        return isPreferred(attack.getTarget(), attack.getSource());
    }

    private static boolean isPreferred(Attackable stronger, Attackable weaker) {
        return stronger != null && weaker != null
                && stronger.getPreferredIn().stream().map(Preference::getOver).anyMatch(over -> over == weaker);
    }

    /** Whether an attack of one on the other does not arrive. */
    boolean stops(Attackable target, Attackable source) {
        return preferred.getOrDefault(target, Set.of()).contains(source);
    }

    private boolean needsProof(StatementFacts statement) {
        return (statement.burden() == BurdenOfProof.INHERIT ? standard : statement.burden()) == BurdenOfProof.PROOF;
    }

    private int add(int owner) {
        owners.add(owner);
        return builder.addArgument();
    }

    private void addElement(Attackable element) {
        indexes.put(element, add(owners.size()));
        elements.add(element);
    }

    private void addPreference(PreferenceFacts preference) {
        if (preference.preferred() != null && preference.over() != null) {
            preferred.computeIfAbsent(preference.preferred(), key -> new HashSet<>()).add(preference.over());
        }
    }

    private void addWayBack(AttackFacts attack) {
        if (attack.symmetric() && attack.target() != null && attack.source() != null) {
            waysBack.put(attack.element(), add(indexes.get(attack.element())));
        }
    }

    private void addBurden(StatementFacts statement) {
        int index = indexes.get(statement.element());
        int unproved = add(index);
        burdens.put(statement.element(), unproved);
        builder.addAttack(unproved, index);
    }

    private void addArgument(ArgumentFacts argument) {
        int index = indexes.get(argument.element());
        argument.premises().forEach(premise -> rest(index, premise));
        if (burdens.containsKey(argument.conclusion())) {
            builder.addAttack(index, burdens.get(argument.conclusion()));
        }
    }

    private void addAttack(AttackFacts attack) {
        if (indexes.containsKey(attack.source()) && indexes.containsKey(attack.target())) {
            addAttack(indexes.get(attack.element()), attack.source(), attack.target());
            if (waysBack.containsKey(attack.element())) {
                addAttack(waysBack.get(attack.element()), attack.target(), attack.source());
            }
        }
    }

    private void addAttack(int attack, Attackable source, Attackable target) {
        rest(attack, source);
        if (!stops(target, source)) {
            hit(attack, target);
        }
    }

    private void hit(int attacker, Attackable target) {
        builder.addAttack(attacker, indexes.get(target));
        if (target instanceof Attack attack && waysBack.containsKey(attack)) {
            builder.addAttack(attacker, waysBack.get(attack));
        }
    }

    /** Makes an abstract argument fall with what it rests on. */
    private void rest(int argument, Attackable ground) {
        Integer index = indexes.get(ground);
        if (index != null) {
            builder.addAttack(negations.computeIfAbsent(ground, key -> negate(index)), argument);
        }
    }

    private int negate(int index) {
        int negation = add(index);
        builder.addAttack(index, negation);
        return negation;
    }

    private void switchOff(DebateSnapshot debate) {
        off.addAll(new SwitchedOff(settings).in(debate));
        off.retainAll(indexes.keySet());
        if (!off.isEmpty()) {
            int defeater = add(-1);
            off.forEach(element -> hit(defeater, element));
        }
    }
}
