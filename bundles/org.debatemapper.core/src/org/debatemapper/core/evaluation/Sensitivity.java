package org.debatemapper.core.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.debatemapper.model.Attackable;
import org.debatemapper.semantics.Budget;
import org.debatemapper.semantics.Result;
import org.debatemapper.semantics.gradual.GradualEvaluator;
import org.debatemapper.semantics.gradual.GradualSemantics;
import org.debatemapper.semantics.gradual.Strengths;
import org.debatemapper.semantics.gradual.WeightedBipolarGraph;

/**
 * Which weights the strength of a claim depends on most: each is set to 0 and to 1 while the others stay, which gives the
 * bars of a tornado diagram (R. A. Howard, Decision analysis: practice and promise, Management Science 34, 1988). What two
 * weights do together does not show.
 *
 * @param strength
 *            the strength of the claim as it is, from 0 to 1; not a number if it is unknown
 * @param swings
 *            the elements that move it at all, the strongest first
 * @param isComplete
 *            whether all elements were tried
 */
public record Sensitivity(double strength, List<Swing> swings, boolean isComplete) {
    /** A smaller difference is one of rounding. */
    private static final double NOTHING = 1e-6;

    /** Copies the list. */
    public Sensitivity {
        swings = List.copyOf(swings);
    }

    /**
     * Touches no object of the model, so that it can run in any thread. Costs two evaluations of what bears on the claim
     * for each element of that.
     *
     * @param graph
     *            a debate's graph; what is switched off in it stays off
     * @param claim
     *            a statement or relation
     * @param semantics
     *            a semantics with supports
     * @param budget
     *            limit of time, and cancelling
     * @return what was found when all was tried or the budget used up; never null
     */
    public static Sensitivity of(DebateGraph graph, Attackable claim, GradualSemantics semantics, Budget budget) {
        DebateGraph.Part part = graph.bearingOn(claim);
        Trial trial = new Trial(part, semantics, budget);
        double strength = trial.strength(part.graph());
        List<Swing> swings = new ArrayList<>();
        boolean complete = !Double.isNaN(strength);
        for (Attackable element : part.elements()) {
            if (!complete || budget.exhausted().isPresent()) {
                complete = false;
                break;
            }
            Swing swing = new Swing(element, part.weight(element), trial.with(element, 0), trial.with(element, 1));
            complete = !Double.isNaN(swing.range());
            if (complete && swing.range() > NOTHING) {
                swings.add(swing);
            }
        }
        swings.sort(Comparator.comparingDouble(Swing::range).reversed());
        return new Sensitivity(strength, swings, complete);
    }

    /** Evaluates a part of a graph with other weights. */
    private record Trial(DebateGraph.Part part, GradualSemantics semantics, Budget budget) {
        double with(Attackable element, double weight) {
            return strength(part.with(element, weight));
        }

        double strength(WeightedBipolarGraph graph) {
            return GradualEvaluator.evaluate(graph, semantics, budget) instanceof Result.Known<Strengths> known
                    && part.claim() >= 0 ? known.value().get(part.claim()) : Double.NaN;
        }
    }
}
