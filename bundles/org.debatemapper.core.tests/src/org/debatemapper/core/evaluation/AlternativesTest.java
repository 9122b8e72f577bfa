package org.debatemapper.core.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.debatemapper.model.Attack;
import org.debatemapper.model.Attackable;
import org.debatemapper.model.Claim;
import org.debatemapper.model.Debate;
import org.debatemapper.model.Label;
import org.debatemapper.model.Semantics;
import org.debatemapper.semantics.Budget;
import org.debatemapper.testing.DebateBuilder;
import org.debatemapper.testing.RandomDebates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AlternativesTest {
    private static final int MANY = 1000;
    private final DebateBuilder builder = new DebateBuilder();
    private final Claim a = builder.claim("A");
    private final Claim b = builder.claim("B");
    private final Claim c = builder.claim("C");

    @Test
    void showsBothSidesOfADilemma() {
        dilemma();
        Alternatives found = find(Semantics.PREFERRED, MANY);
        assertTrue(found.isComplete());
        assertEquals(Set.of(List.of(Label.IN, Label.OUT, Label.IN), List.of(Label.OUT, Label.IN, Label.IN)),
                Set.copyOf(IntStream.range(0, 2).mapToObj(
                        i -> List.of(found.labels(i).get(a), found.labels(i).get(b), found.labels(i).get(c))).toList()));
        assertTrue(found.differing().containsAll(List.of(a, b)));
        assertFalse(found.differing().contains(c));
    }

    @Test
    void countsTheUndecidedPositionAmongTheCompleteOnes() {
        dilemma();
        assertEquals(3, find(Semantics.COMPLETE, MANY).size());
    }

    @Test
    void endsAtTheLimit() {
        dilemma();
        Alternatives found = find(Semantics.PREFERRED, 1);
        assertEquals(1, found.size());
        assertFalse(found.isComplete());
        assertEquals(Set.of(), found.differing());
        assertTrue(find(Semantics.PREFERRED, 2).isComplete());
    }

    @Test
    void endsWhenTold() {
        dilemma();
        Alternatives found = Alternatives.of(framework(builder.debate()), Semantics.PREFERRED, MANY,
                Budget.until(() -> true));
        assertFalse(found.isComplete());
    }

    @Test
    void findsNoneWhereThereIsNone() {
        builder.attack(a, a);
        Alternatives found = find(Semantics.STABLE, MANY);
        assertEquals(0, found.size());
        assertTrue(found.isComplete());
    }

    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3, 4, 5, 6 })
    void sharesWhatTheEvaluationSays(long seed) {
        Debate debate = new RandomDebates(seed).debate(10);
        Evaluation evaluation = Evaluation.of(framework(debate), Semantics.PREFERRED, Budget.unlimited()).orElseThrow();
        Alternatives found = Alternatives.of(framework(debate), Semantics.PREFERRED, MANY, Budget.unlimited());
        assertTrue(found.isComplete());
        Set<Attackable> differing = found.differing();
        evaluation.labels().forEach((element, label) -> assertEquals(
                differing.contains(element) ? Label.UNDECIDED : found.labels(0).get(element), label));
    }

    private void dilemma() {
        Attack attack = builder.attack(a, b);
        attack.setSymmetric(true);
    }

    private Alternatives find(Semantics semantics, int limit) {
        return Alternatives.of(framework(builder.debate()), semantics, limit, Budget.unlimited());
    }

    private static DebateFramework framework(Debate debate) {
        return DebateFramework.of(debate, EvaluationSettings.of(debate));
    }
}
