package org.debatemapper.core.evaluation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.debatemapper.model.Argument;
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

    private DebateGraph(DebateFramework debate, List<Relation> relations) {
        this.debate = debate;
        debate.elements().forEach(element -> add(weight(element)));
        relations.forEach(this::addWayBack);
        relations.forEach(this::addRelation);
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
        return new DebateGraph(DebateFramework.of(debate, settings), debate.getRelations());
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

    private double weight(Attackable element) {
        if (debate.isOff(element)) {
            return 0;
        }
        double unset = element instanceof Relation ? 1 : NEUTRAL;
        return element.getWeight() == null ? unset : Math.max(0, Math.min(1, element.getWeight()));
    }

    private int add(double weight) {
        weights.add(weight);
        supports.addArgument();
        return attacks.addArgument();
    }

    private void addWayBack(Relation relation) {
        if (relation instanceof Attack attack && attack.isSymmetric() && isWhole(attack)) {
            waysBack.put(attack, add(weight(attack)));
        }
    }

    private void addRelation(Relation relation) {
        int index = debate.indexOf(relation);
        if (relation instanceof Argument argument) {
            argument.getPremises().forEach(premise -> rest(index, premise));
            if (argument.getConclusion() != null && !debate.isOff(argument.getConclusion())) {
                supports.addAttack(index, debate.indexOf(argument.getConclusion()));
            }
        } else if (relation instanceof Attack attack && isWhole(attack)) {
            addAttack(index, attack.getSource(), attack.getTarget());
            if (waysBack.containsKey(attack)) {
                addAttack(waysBack.get(attack), attack.getTarget(), attack.getSource());
            }
        }
    }

    private boolean isWhole(Attack attack) {
        return debate.indexOf(attack.getSource()) >= 0 && debate.indexOf(attack.getTarget()) >= 0;
    }

    private void addAttack(int index, Attackable source, Attackable target) {
        rest(index, source);
        if (!DebateFramework.isPreferred(target, source)) {
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
