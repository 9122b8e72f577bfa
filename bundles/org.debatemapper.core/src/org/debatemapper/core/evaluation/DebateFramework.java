package org.debatemapper.core.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.debatemapper.model.Argument;
import org.debatemapper.model.Attack;
import org.debatemapper.model.Attackable;
import org.debatemapper.model.BurdenOfProof;
import org.debatemapper.model.Claim;
import org.debatemapper.model.Debate;
import org.debatemapper.model.Preference;
import org.debatemapper.model.Relation;
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
    private final List<Attackable> elements = new ArrayList<>();
    private final Map<Attackable, Integer> indexes = new HashMap<>();
    private final Map<Attackable, Integer> negations = new HashMap<>();
    private final Map<Attack, Integer> waysBack = new HashMap<>();
    private final Set<Attackable> off = new HashSet<>();
    private final List<Integer> owners = new ArrayList<>();
    private final ArgumentationFramework framework;

    private DebateFramework(Debate debate, EvaluationSettings settings) {
        this.settings = settings;
        this.standard = standardOf(debate, settings);
        debate.getStatements().forEach(this::addElement);
        debate.getRelations().forEach(this::addElement);
        debate.getRelations().forEach(this::addWayBack);
        debate.getStatements().forEach(this::addBurden);
        debate.getRelations().forEach(this::addRelation);
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

    /**
     * @param statement
     *            a statement
     * @return whether it needs an accepted argument to be accepted
     */
    public boolean needsProof(Statement statement) {
        if (!(statement instanceof Claim claim)) {
            return false;
        }
        return (claim.getBurden() == BurdenOfProof.INHERIT ? standard : claim.getBurden()) == BurdenOfProof.PROOF;
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

    static boolean isPreferred(Attackable stronger, Attackable weaker) {
        return stronger != null && weaker != null
                && stronger.getPreferredIn().stream().map(Preference::getOver).anyMatch(over -> over == weaker);
    }

    private static BurdenOfProof standardOf(Debate debate, EvaluationSettings settings) {
        return settings.standard() == BurdenOfProof.INHERIT ? debate.getBurden() : settings.standard();
    }

    private int add(int owner) {
        owners.add(owner);
        return builder.addArgument();
    }

    private void addElement(Attackable element) {
        indexes.put(element, add(owners.size()));
        elements.add(element);
    }

    private void addWayBack(Relation relation) {
        if (relation instanceof Attack attack && attack.isSymmetric() && attack.getTarget() != null
                && attack.getSource() != null) {
            waysBack.put(attack, add(indexes.get(attack)));
        }
    }

    private void addBurden(Statement statement) {
        if (needsProof(statement)) {
            int unproved = add(indexes.get(statement));
            builder.addAttack(unproved, indexes.get(statement));
            statement.getArguments().stream().map(indexes::get).filter(i -> i != null)
                    .forEach(argument -> builder.addAttack(argument, unproved));
        }
    }

    private void addRelation(Relation relation) {
        if (relation instanceof Argument argument) {
            argument.getPremises().forEach(premise -> rest(indexes.get(argument), premise));
        } else if (relation instanceof Attack attack && indexes.containsKey(attack.getSource())
                && indexes.containsKey(attack.getTarget())) {
            addAttack(indexes.get(attack), attack.getSource(), attack.getTarget());
            if (waysBack.containsKey(attack)) {
                addAttack(waysBack.get(attack), attack.getTarget(), attack.getSource());
            }
        }
    }

    private void addAttack(int attack, Attackable source, Attackable target) {
        rest(attack, source);
        if (!isPreferred(target, source)) {
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

    private void switchOff(Debate debate) {
        off.addAll(new SwitchedOff(settings).in(debate));
        off.retainAll(indexes.keySet());
        if (!off.isEmpty()) {
            int defeater = add(-1);
            off.forEach(element -> hit(defeater, element));
        }
    }
}
