package org.debatemapper.core.evaluation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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

    private DebateGraph(DebateSnapshot facts, DebateFramework framework) {
        debate = framework;
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
        return of(debate, DebateFramework.of(debate, settings));
    }

    /**
     * Touches no object of the model, so that it can run in any thread.
     *
     * @param debate
     *            a debate at some moment
     * @param framework
     *            what was made of that very snapshot; it says what is switched off, its semantics and standard do not matter
     * @return its graph at that moment; linear in the size of the debate
     */
    public static DebateGraph of(DebateSnapshot debate, DebateFramework framework) {
        return new DebateGraph(debate, framework);
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

    /** What bears on a claim directly or through others, with the claim. */
    Part bearingOn(Attackable claim) {
        BitSet bearing = new BitSet();
        Deque<Integer> open = new ArrayDeque<>(List.of(debate.indexOf(claim)));
        while (!open.isEmpty()) {
            int argument = open.pop();
            if (argument >= 0 && !bearing.get(argument)) {
                bearing.set(argument);
                graph.attacks().attackers(argument).forEach(open::push);
                graph.supports().attackers(argument).forEach(open::push);
            }
        }
        int[] arguments = bearing.stream().toArray();
        return new Part(this, graph.restrictedTo(arguments), arguments, Arrays.binarySearch(arguments, debate.indexOf(claim)));
    }

    /**
     * A part of the graph.
     *
     * @param graph
     *            its arguments, renamed to their positions
     * @param arguments
     *            what they are in the whole graph, ascending
     * @param claim
     *            the position of the claim; negative if the debate lacks it
     */
    record Part(DebateGraph whole, WeightedBipolarGraph graph, int[] arguments, int claim) {
        /** Those that are not switched off. */
        List<Attackable> elements() {
            return Arrays.stream(arguments).mapToObj(whole.debate::element).flatMap(Optional::stream)
                    .filter(element -> !whole.debate.isOff(element)).toList();
        }

        double weight(Attackable element) {
            return whole.graph.weight(whole.debate.indexOf(element));
        }

        WeightedBipolarGraph with(Attackable element, double weight) {
            double[] weights = graph.weights();
            set(weights, whole.debate.indexOf(element), weight);
            if (element instanceof Attack && whole.waysBack.containsKey(element)) {
                set(weights, whole.waysBack.get(element), weight);
            }
            return graph.withWeights(weights);
        }

        private void set(double[] weights, int argument, double weight) {
            int position = Arrays.binarySearch(arguments, argument);
            if (position >= 0) {
                weights[position] = weight;
            }
        }
    }

    private Map<Attackable, Double> byElement(Strengths strengths) {
        List<Attackable> elements = debate.elements();
        Map<Attackable, Double> map = new LinkedHashMap<>(2 * elements.size());
        int index = 0;
        for (Attackable element : elements) {
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
