package org.debatemapper.core.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Set;

import org.debatemapper.model.Argument;
import org.debatemapper.model.Attack;
import org.debatemapper.model.Attackable;
import org.debatemapper.model.BurdenOfProof;
import org.debatemapper.model.Claim;
import org.debatemapper.model.Identified;
import org.debatemapper.model.Semantics;
import org.debatemapper.semantics.Budget;
import org.debatemapper.semantics.gradual.GradualSemantics;
import org.debatemapper.testing.DebateBuilder;
import org.junit.jupiter.api.Test;

class DebateGraphTest {
    private static final double EXACT = 1e-9;

    private final DebateBuilder builder = new DebateBuilder();
    private final Claim a = builder.claim("A");
    private final Claim b = builder.claim("B");
    private final Claim c = builder.claim("C");

    @Test
    void multipliesPremises() {
        Argument argument = builder.argument(a, b, c);
        b.setWeight(0.8);
        c.setWeight(0.5);
        assertEquals(0.4, strengths().get(argument), EXACT);
        assertEquals(0.5 + 0.5 * 0.4, strengths().get(a), EXACT);
    }

    @Test
    void weakensByAnAttackAsStrongAsItsSource() {
        Attack attack = builder.attack(b, a);
        b.setWeight(0.6);
        attack.setWeight(0.5);
        assertEquals(0.3, strengths().get(attack), EXACT);
        assertEquals(0.5 * 0.7, strengths().get(a), EXACT);
    }

    @Test
    void stopsAnAttackOnWhatIsPreferred() {
        builder.attack(b, a);
        builder.preference(a, b);
        assertEquals(0.5, strengths().get(a), EXACT);
    }

    @Test
    void countsBothWaysOfAMutualAttack() {
        builder.attack(a, b).setSymmetric(true);
        assertEquals(strengths().get(a), strengths().get(b), 1e-3);
    }

    @Test
    void takesAllStrengthFromWhatIsOff() {
        builder.argument(a, b);
        assertEquals(0, strengths(a).get(a), EXACT);
        assertEquals(0.5, strengths(b).get(a), EXACT);
        assertEquals(0.75, strengths().get(a), EXACT);
    }

    private Map<Attackable, Double> strengths(Identified... without) {
        EvaluationSettings settings = new EvaluationSettings(Semantics.GROUNDED, BurdenOfProof.INHERIT, null,
                Set.of(without));
        return DebateGraph.of(builder.debate(), settings).strengths(GradualSemantics.DF_QUAD, Budget.unlimited())
                .orElseThrow();
    }
}
