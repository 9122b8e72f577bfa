package org.debatemapper.semantics.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.debatemapper.semantics.ArgumentationFramework;
import org.debatemapper.semantics.Budget;
import org.debatemapper.semantics.Result;
import org.debatemapper.semantics.gradual.GradualEvaluator;
import org.debatemapper.semantics.gradual.GradualSemantics;
import org.debatemapper.semantics.gradual.Strengths;
import org.debatemapper.semantics.gradual.WeightedBipolarGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds for strengths on any graph. */
class GradualLawsTest {

    @ParameterizedTest
    @EnumSource(GradualSemantics.class)
    void strengthsStayBetweenNothingAndOne(GradualSemantics semantics) {
        Random random = new Random(7);
        for (int i = 0; i < 300; i++) {
            WeightedBipolarGraph graph = Qbaf.random(random, 1 + random.nextInt(12), i % 2 == 0, semantics.allowsSupports());
            if (GradualEvaluator.evaluate(graph, semantics, Budget.unlimited()) instanceof Result.Known<Strengths> known) {
                for (double strength : known.value().toArray()) {
                    assertTrue(strength >= -1e-12 && strength <= 1 + 1e-12, () -> semantics + " " + strength);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(GradualSemantics.class)
    void whatIsNotTouchedKeepsItsBaseScore(GradualSemantics semantics) {
        WeightedBipolarGraph graph = new WeightedBipolarGraph(new double[] { 0, 0.3, 1 }, ArgumentationFramework.of(3),
                ArgumentationFramework.of(3));
        double[] strengths = GradualEvaluator.evaluate(graph, semantics, Budget.unlimited()).orElseThrow().toArray();
        assertEquals(0, strengths[0], 1e-15);
        assertEquals(0.3, strengths[1], 1e-15);
        assertEquals(1, strengths[2], 1e-15);
    }

    @ParameterizedTest
    @EnumSource(value = GradualSemantics.class, names = { "DF_QUAD", "QUADRATIC_ENERGY", "EULER_BASED", "EULER_TOP", "MLP_BASED" })
    void equalAttackerAndSupporterBalance(GradualSemantics semantics) {
        Qbaf qbaf = Qbaf.of("x=.6 y=.8 z=.8 y>x z+x");
        Strengths strengths = GradualEvaluator.evaluate(qbaf.graph(), semantics, Budget.unlimited()).orElseThrow();
        assertEquals(0.6, strengths.get(0), 1e-12);
    }

    @ParameterizedTest
    @EnumSource(GradualSemantics.class)
    void anAttackNeverStrengthens(GradualSemantics semantics) {
        Random random = new Random(11);
        for (int i = 0; i < 200; i++) {
            int size = 2 + random.nextInt(8);
            WeightedBipolarGraph graph = Qbaf.random(random, size, true, semantics.allowsSupports());
            int target = random.nextInt(size - 1);
            double before = GradualEvaluator.evaluate(graph, semantics, Budget.unlimited()).orElseThrow().get(target);
            WeightedBipolarGraph attacked = withAttackerOn(graph, target);
            double after = GradualEvaluator.evaluate(attacked, semantics, Budget.unlimited()).orElseThrow().get(target);
            assertTrue(after <= before + 1e-12, () -> semantics + " from " + before + " to " + after);
        }
    }

    private static WeightedBipolarGraph withAttackerOn(WeightedBipolarGraph graph, int target) {
        int size = graph.size();
        double[] weights = Arrays.copyOf(graph.weights(), size + 1);
        weights[size] = 0.8;
        int[][] attacks = IntStream.range(0, size).boxed()
                .flatMap(a -> graph.attacks().targets(a).mapToObj(b -> new int[] { a, b })).toArray(int[][]::new);
        int[][] more = Arrays.copyOf(attacks, attacks.length + 1);
        more[attacks.length] = new int[] { size, target };
        int[][] supports = IntStream.range(0, size).boxed()
                .flatMap(a -> graph.supports().targets(a).mapToObj(b -> new int[] { a, b })).toArray(int[][]::new);
        return new WeightedBipolarGraph(weights, ArgumentationFramework.of(size + 1, more),
                ArgumentationFramework.of(size + 1, supports));
    }

    @Test
    void aUsedUpBudgetGivesNoStrengths() {
        Qbaf qbaf = Qbaf.of("a=.5 b=.5 a>b b>a");
        assertEquals(new Result.Unknown<Strengths>(Result.Reason.CANCELLED),
                GradualEvaluator.evaluate(qbaf.graph(), GradualSemantics.MLP_BASED, Budget.until(() -> true)));
    }
}
