package org.debatemapper.core.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.debatemapper.model.Attackable;
import org.debatemapper.model.Claim;
import org.debatemapper.model.Debate;
import org.debatemapper.model.Relation;
import org.debatemapper.semantics.Budget;
import org.debatemapper.semantics.gradual.GradualSemantics;
import org.debatemapper.testing.DebateBuilder;
import org.debatemapper.testing.RandomDebates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SensitivityTest {
    private static final double EXACT = 1e-9;
    private static final double NEAR = 1e-3;

    private final DebateBuilder builder = new DebateBuilder();
    private final Claim claim = builder.claim("Claim");
    private final Claim reason = builder.claim("Reason");
    private final Claim aside = builder.claim("Aside");

    @Test
    void aReasonMovesItsConclusion() {
        builder.argument(claim, reason);
        Sensitivity found = sensitivity(builder.debate(), claim);
        assertTrue(found.isComplete());
        assertEquals(0.75, found.strength(), EXACT);
        Swing swing = found.swings().stream().filter(one -> one.element() == reason).findFirst().orElseThrow();
        assertEquals(0.5, swing.weight(), EXACT);
        assertEquals(0.5, swing.atZero(), EXACT);
        assertEquals(1, swing.atOne(), EXACT);
        assertTrue(found.swings().stream().noneMatch(one -> one.element() == aside));
        assertEquals(found.swings().stream().map(Swing::range).sorted((x, y) -> Double.compare(y, x)).toList(),
                found.swings().stream().map(Swing::range).toList());
    }

    @Test
    void endsWhenTold() {
        builder.argument(claim, reason);
        assertFalse(Sensitivity.of(graph(builder.debate()), claim, GradualSemantics.DF_QUAD, Budget.until(() -> true))
                .isComplete());
    }

    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8 })
    void itIsWhatOtherWeightsInTheDebateGive(long seed) {
        Debate debate = new RandomDebates(seed).debate(10);
        debate.getStatements().forEach(statement -> statement.setWeight(0.4));
        Attackable chosen = debate.getStatements().get(0);
        Map<Attackable, List<Double>> expected = new HashMap<>();
        for (Attackable element : List.copyOf(graph(debate).strengths(GradualSemantics.DF_QUAD, Budget.unlimited())
                .orElseThrow().keySet())) {
            Double before = element.getWeight();
            expected.put(element, List.of(strengthWith(debate, chosen, element, 0), strengthWith(debate, chosen, element, 1)));
            element.setWeight(before);
        }
        Sensitivity found = sensitivity(debate, chosen);
        assertTrue(found.isComplete());
        for (Swing swing : found.swings()) {
            assertEquals(expected.get(swing.element()).get(0), swing.atZero(), NEAR);
            assertEquals(expected.get(swing.element()).get(1), swing.atOne(), NEAR);
            assertEquals(swing.element().getWeight() == null && swing.element() instanceof Relation ? 1
                    : swing.element().getWeight(), swing.weight(), EXACT);
            expected.remove(swing.element());
        }
        expected.values().forEach(ends -> assertEquals(ends.get(0), ends.get(1), NEAR));
    }

    private static double strengthWith(Debate debate, Attackable chosen, Attackable element, double weight) {
        element.setWeight(weight);
        return graph(debate).strengths(GradualSemantics.DF_QUAD, Budget.unlimited()).orElseThrow().get(chosen);
    }

    private static Sensitivity sensitivity(Debate debate, Attackable chosen) {
        return Sensitivity.of(graph(debate), chosen, GradualSemantics.DF_QUAD, Budget.unlimited());
    }

    private static DebateGraph graph(Debate debate) {
        return DebateGraph.of(debate, EvaluationSettings.of(debate));
    }
}
