package org.debatemapper.semantics.ranking;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Comparator;
import org.debatemapper.semantics.ArgumentationFramework;
import org.debatemapper.semantics.Budget;
import org.debatemapper.semantics.BudgetExhaustedException;
import org.debatemapper.semantics.Result;
import org.debatemapper.semantics.gradual.GradualEvaluator;
import org.debatemapper.semantics.gradual.GradualSemantics;
import org.debatemapper.semantics.gradual.Strengths;
import org.debatemapper.semantics.gradual.WeightedBipolarGraph;

/** Ranks the arguments of a framework. */
public final class Ranker {

    /** Numbers nearer than this, relative to their size, count as equal. */
    private static final double TOLERANCE = 1e-10;
    private static final double SETTLED = 1e-14;
    private static final int MAXIMAL_STEPS = 100_000;

    private final ArgumentationFramework framework;
    private final Budget budget;

    private Ranker(ArgumentationFramework framework, Budget budget) {
        this.framework = framework;
        this.budget = budget;
    }

    /**
     * Ranks the arguments of a framework.
     *
     * @param framework not null
     * @param semantics not null
     * @param budget    not null
     * @return the ranking, or unknown; never null. Categoriser and burden numbers are compared with a relative tolerance of 1e-10;
     *         discussions are counted exactly, in at most as many steps as there are arguments
     */
    public static Result<Ranking> rank(ArgumentationFramework framework, RankingSemantics semantics, Budget budget) {
        Ranker ranker = new Ranker(framework, budget);
        try {
            return new Result.Known<>(switch (semantics) {
                case CATEGORISER -> ranker.categoriser();
                case BURDEN -> ranker.burden();
                case DISCUSSION -> ranker.discussion();
            });
        } catch (BudgetExhaustedException e) {
            return new Result.Unknown<>(e.reason());
        }
    }

    private Ranking categoriser() {
        double[] ones = new double[framework.size()];
        Arrays.fill(ones, 1);
        WeightedBipolarGraph graph = new WeightedBipolarGraph(ones, framework, ArgumentationFramework.of(ones.length));
        Result<Strengths> result = GradualEvaluator.evaluate(graph, GradualSemantics.H_CATEGORISER, budget);
        if (result instanceof Result.Unknown<Strengths> unknown) {
            throw new BudgetExhaustedException(unknown.reason());
        }
        double[] strengths = result.orElseThrow().toArray();
        RankRefinement refinement = new RankRefinement(framework.size());
        refinement.refine(Comparator.comparingDouble(a -> -strengths[a]), (a, b) -> nearly(strengths[a], strengths[b]));
        return new Ranking(refinement.ranks());
    }

    private static int nearly(double first, double second) {
        boolean near = Math.abs(first - second) <= TOLERANCE * Math.max(1, Math.abs(first));
        return near ? 0 : Double.compare(first, second);
    }

    private Ranking burden() {
        RankRefinement refinement = new RankRefinement(framework.size());
        int finest = AttackColours.count(framework, budget);
        double[] burdens = new double[framework.size()];
        Arrays.fill(burdens, 1);
        double change = 1;
        for (int step = 0; step < MAXIMAL_STEPS && refinement.classes() < finest && change > SETTLED; step++) {
            budget.check();
            double[] next = nextBurdens(burdens);
            refinement.refine(Comparator.comparingDouble(a -> next[a]), (a, b) -> nearly(next[a], next[b]));
            change = 0;
            for (int a = 0; a < next.length; a++) {
                change = Math.max(change, Math.abs(next[a] - burdens[a]));
            }
            burdens = next;
        }
        return new Ranking(refinement.ranks());
    }

    private double[] nextBurdens(double[] burdens) {
        double[] next = new double[burdens.length];
        for (int a = 0; a < next.length; a++) {
            next[a] = 1 + framework.attackers(a).mapToDouble(b -> 1 / burdens[b]).sum();
        }
        return next;
    }

    /** Counts of discussions obey a linear recurrence of the order of the framework's size, so differences show by then. */
    private Ranking discussion() {
        RankRefinement refinement = new RankRefinement(framework.size());
        int finest = AttackColours.count(framework, budget);
        BigInteger[] counts = new BigInteger[framework.size()];
        Arrays.fill(counts, BigInteger.ONE);
        boolean attacking = true;
        for (int step = 0; step < framework.size() && refinement.classes() < finest; step++) {
            BigInteger[] next = nextCounts(counts);
            Comparator<Integer> fewest = Comparator.comparing(a -> next[a]);
            Comparator<Integer> order = attacking ? fewest : fewest.reversed();
            refinement.refine(order, order::compare);
            counts = next;
            attacking = !attacking;
        }
        return new Ranking(refinement.ranks());
    }

    private BigInteger[] nextCounts(BigInteger[] counts) {
        BigInteger[] next = new BigInteger[counts.length];
        for (int a = 0; a < next.length; a++) {
            budget.check();
            next[a] = framework.attackers(a).mapToObj(b -> counts[b]).reduce(BigInteger.ZERO, BigInteger::add);
        }
        return next;
    }
}
