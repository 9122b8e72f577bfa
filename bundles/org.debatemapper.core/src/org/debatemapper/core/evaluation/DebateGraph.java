package org.debatemapper.core.evaluation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.debatemapper.core.evaluation.ElementFacts.ArgumentFacts;
import org.debatemapper.core.evaluation.ElementFacts.AttackFacts;
import org.debatemapper.model.Attack;
import org.debatemapper.model.Attackable;
import org.debatemapper.model.Debate;
import org.debatemapper.model.Relation;
import org.debatemapper.semantics.Budget;
import org.debatemapper.semantics.FrameworkBuilder;
import org.debatemapper.semantics.Result;
import org.debatemapper.semantics.gradual.GradualEvaluator;
import org.debatemapper.semantics.gradual.GradualSemantics;
import org.debatemapper.semantics.gradual.Strengths;
import org.debatemapper.semantics.gradual.WeightedBipolarGraph;

/**
 * A debate as a weighted bipolar graph, made as {@link DebateFramework} is: what rests on x is attacked by not-x, which x
 * attacks. So under DF-QuAD an attack is as strong as its source, and an argument as the product of its premises, each
 * times its own weight. Arguments support their conclusions. Without a weight a statement weighs {@value #NEUTRAL} and a
 * relation 1; what is switched off weighs 0 and nothing supports it.
 */
public final class DebateGraph {
    /** The weight of a statement that has none. */
    public static final double NEUTRAL = 0.5;

    private final DebateFramework debate;
    private final List<Double> weights = new ArrayList<>();
    private final FrameworkBuilder attacks = new FrameworkBuilder();
    private final FrameworkBuilder supports = new FrameworkBuilder();
    private final Map<Integer, Integer> negations = new HashMap<>();
    private final Map<Attack, Integer> waysBack = new HashMap<>();
    private final WeightedBipolarGraph graph;

    private DebateGraph(DebateSnapshot facts, EvaluationSettings settings) {
        debate = DebateFramework.of(facts, settings);
        facts.facts().forEach(element -> add(weight(element)));
        facts.facts(AttackFacts.class).forEach(this::addWayBack);
        facts.facts(ArgumentFacts.class).forEach(this::addArgument);
        facts.facts(AttackFacts.class).filter(this::isWhole).forEach(this::addAttack);
        graph = new WeightedBipolarGraph(weights.stream().mapToDouble(Double::doubleValue).toArray(), attacks.build(),
                supports.build());
    }

    /**
     * @param debate
     *            a debate
     * @param settings
     *            what is switched off; semantics and standard do not matter
     * @return its graph as it is now; later changes of the debate do not show
     */
    public static DebateGraph of(Debate debate, EvaluationSettings settings) {
        return of(DebateSnapshot.of(debate), settings);
    }

    /**
     * Touches no object of the model, so that it can run in any thread.
     *
     * @param debate
     *            a debate at some moment
     * @param settings
     *            what is switched off; semantics and standard do not matter
     * @return its graph at that moment
     */
    public static DebateGraph of(DebateSnapshot debate, EvaluationSettings settings) {
        return new DebateGraph(debate, settings);
    }

    /**
     * Touches no object of the model, so that it can run in any thread.
     *
     * @param semantics
     *            a semantics with supports
     * @param budget
     *            limit of time, and cancelling
     * @return the strength of every element from 0 to 1, or why it is unknown
     */
    public Result<Map<Attackable, Double>> strengths(GradualSemantics semantics, Budget budget) {
        return GradualEvaluator.evaluate(graph, semantics, budget).map(this::byElement);
    }

    private Map<Attackable, Double> byElement(Strengths strengths) {
        Map<Attackable, Double> map = new LinkedHashMap<>();
        int index = 0;
        for (Attackable element : debate.elements()) {
            map.put(element, strengths.get(index++));
        }
        return Collections.unmodifiableMap(map);
    }

    private double weight(ElementFacts facts) {
        if (debate.isOff(facts.element())) {
            return 0;
        }
        double unset = facts.element() instanceof Relation ? 1 : NEUTRAL;
        return facts.weight() == null ? unset : Math.max(0, Math.min(1, facts.weight()));
    }

    private int add(double weight) {
        weights.add(weight);
        supports.addArgument();
        return attacks.addArgument();
    }

    private void addWayBack(AttackFacts attack) {
        if (attack.symmetric() && isWhole(attack)) {
            waysBack.put(attack.element(), add(weight(attack)));
        }
    }

    private void addArgument(ArgumentFacts argument) {
        int index = debate.indexOf(argument.element());
        argument.premises().forEach(premise -> rest(index, premise));
        if (argument.conclusion() != null && !debate.isOff(argument.conclusion())) {
            supports.addAttack(index, debate.indexOf(argument.conclusion()));
        }
    }

    private void addAttack(AttackFacts attack) {
        addAttack(debate.indexOf(attack.element()), attack.source(), attack.target());
        if (waysBack.containsKey(attack.element())) {
            addAttack(waysBack.get(attack.element()), attack.target(), attack.source());
        }
    }

    private boolean isWhole(AttackFacts attack) {
        return debate.indexOf(attack.source()) >= 0 && debate.indexOf(attack.target()) >= 0;
    }

    private void addAttack(int index, Attackable source, Attackable target) {
        rest(index, source);
        if (!debate.stops(target, source)) {
            attacks.addAttack(index, debate.indexOf(target));
            if (target instanceof Attack attack && waysBack.containsKey(attack)) {
                attacks.addAttack(index, waysBack.get(attack));
            }
        }
    }

    private void rest(int index, Attackable ground) {
        int own = debate.indexOf(ground);
        if (own >= 0) {
            attacks.addAttack(negations.computeIfAbsent(own, this::negate), index);
        }
    }

    private int negate(int index) {
        int negation = add(1);
        attacks.addAttack(index, negation);
        return negation;
    }
}
