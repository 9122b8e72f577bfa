package org.debatemapper.semantics.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.stream.IntStream;
import org.debatemapper.semantics.Budget;
import org.debatemapper.semantics.gradual.Attribution;
import org.debatemapper.semantics.gradual.Contributions;
import org.debatemapper.semantics.gradual.GradualEvaluator;
import org.debatemapper.semantics.gradual.GradualSemantics;
import org.debatemapper.semantics.gradual.WeightedBipolarGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Contributions against their definitions. */
class AttributionTest {

    private static final Budget BUDGET = Budget.unlimited();

    private static double strength(WeightedBipolarGraph graph, GradualSemantics semantics, int topic) {
        return GradualEvaluator.evaluate(graph, semantics, BUDGET).orElseThrow().get(topic);
    }

    /** Kampik, Potyka, Yin, Čyras, Toni 2024: attacks and supports of a cancel out to first order. */
    @Test
    void publishedGradient() {
        Qbaf qbaf = Qbaf.of("a=.5 b=0 c=0 d=0 e=.5 b>e c>e a+b a+c a+d d+e");
        Contributions gradient = new Attribution(qbaf.graph(), GradualSemantics.DF_QUAD, BUDGET).gradient(4).orElseThrow();
        assertEquals(0, gradient.get(0), 1e-12);
    }

    @ParameterizedTest
    @EnumSource(value = GradualSemantics.class, names = "CARD_BASED", mode = EnumSource.Mode.EXCLUDE)
    void gradientIsTheLimitOfDifferences(GradualSemantics semantics) {
        Random random = new Random(3);
        for (int i = 0; i < 60; i++) {
            WeightedBipolarGraph graph = Qbaf.random(random, 6, true, semantics.allowsSupports());
            Contributions gradient = new Attribution(graph, semantics, BUDGET).gradient(0).orElseThrow();
            for (int a = 0; a < 6; a++) {
                assertEquals(difference(graph, semantics, a), gradient.get(a), 1e-4, semantics.id());
            }
        }
    }

    @ParameterizedTest
    @EnumSource(value = GradualSemantics.class, names = { "H_CATEGORISER", "EULER_BASED", "MLP_BASED" })
    void gradientAroundCycles(GradualSemantics semantics) {
        Random random = new Random(4);
        for (int i = 0; i < 40; i++) {
            WeightedBipolarGraph graph = Qbaf.random(random, 5, false, semantics.allowsSupports());
            new Attribution(graph, semantics, BUDGET).gradient(0).map(gradient -> {
                IntStream.range(0, 5).forEach(
                        a -> assertEquals(difference(graph, semantics, a), gradient.get(a), 1e-3, semantics.id()));
                return gradient;
            });
        }
    }

    private static double difference(WeightedBipolarGraph graph, GradualSemantics semantics, int argument) {
        double h = 1e-6;
        double[] up = graph.weights();
        double[] down = graph.weights();
        up[argument] = Math.min(1, up[argument] + h);
        down[argument] = Math.max(0, down[argument] - h);
        return (strength(graph.withWeights(up), semantics, 0) - strength(graph.withWeights(down), semantics, 0))
                / (up[argument] - down[argument]);
    }

    @ParameterizedTest
    @EnumSource(GradualSemantics.class)
    void shapleyValuesAddUp(GradualSemantics semantics) {
        Random random = new Random(5);
        for (int i = 0; i < 10; i++) {
            WeightedBipolarGraph graph = Qbaf.random(random, 7, true, semantics.allowsSupports());
            Contributions shapley = new Attribution(graph, semantics, BUDGET).shapley(0, 2, 1).orElseThrow();
            assertTrue(shapley.isExact());
            double sum = IntStream.range(0, 7).mapToDouble(shapley::get).sum();
            assertEquals(strength(graph, semantics, 0) - graph.weight(0), sum, 1e-9);
        }
    }

    @Test
    void removalIsTheDifference() {
        Qbaf qbaf = Qbaf.of("a=.1 b=.1 c=.5 d=.3 x=.5 a>c d>c a+b");
        Contributions removal = new Attribution(qbaf.graph(), GradualSemantics.DF_QUAD, BUDGET).removal(2).orElseThrow();
        assertEquals(0.315 - 0.35, removal.get(0), 1e-12);
        assertEquals(0, removal.get(1), 0);
        assertEquals(0.315, removal.get(2), 1e-12);
        assertEquals(0.315 - 0.45, removal.get(3), 1e-12);
        assertEquals(0, removal.get(4), 0);
    }

    /** In a star of equal attackers all players are alike, so the exact value is known for any number of them. */
    @Test
    void sampledValuesLieWithinTheirErrors() {
        int attackers = 20;
        StringBuilder text = new StringBuilder("t=.9");
        IntStream.range(0, attackers).forEach(k -> text.append(" a" + k + "=.3"));
        IntStream.range(0, attackers).forEach(k -> text.append(" a" + k + ">t"));
        Qbaf qbaf = Qbaf.of(text.toString());
        Contributions shapley = new Attribution(qbaf.graph(), GradualSemantics.QUADRATIC_ENERGY, BUDGET).shapley(0, 400, 42)
                .orElseThrow();
        double exact = (strength(qbaf.graph(), GradualSemantics.QUADRATIC_ENERGY, 0) - 0.9) / attackers;
        assertFalse(shapley.isExact());
        for (int k = 1; k <= attackers; k++) {
            assertTrue(shapley.standardError(k) > 0);
            assertEquals(exact, shapley.get(k), 5 * shapley.standardError(k));
        }
    }
}
