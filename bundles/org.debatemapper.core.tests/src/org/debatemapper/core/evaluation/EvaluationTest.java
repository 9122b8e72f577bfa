package org.debatemapper.core.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

import org.debatemapper.core.evaluation.ExpectationCheck.Outcome;
import org.debatemapper.model.Actor;
import org.debatemapper.model.Argument;
import org.debatemapper.model.Attack;
import org.debatemapper.model.Attackable;
import org.debatemapper.model.BurdenOfProof;
import org.debatemapper.model.Claim;
import org.debatemapper.model.Debate;
import org.debatemapper.model.DebateFactory;
import org.debatemapper.model.Evidence;
import org.debatemapper.model.Identified;
import org.debatemapper.model.Label;
import org.debatemapper.model.Semantics;
import org.debatemapper.model.Stance;
import org.debatemapper.model.StanceKind;
import org.debatemapper.model.Statement;
import org.debatemapper.semantics.Budget;
import org.debatemapper.semantics.Result;
import org.debatemapper.testing.DebateBuilder;
import org.debatemapper.testing.RandomDebates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class EvaluationTest {
    private final DebateBuilder builder = new DebateBuilder();
    private final Claim a = builder.claim("A");
    private final Claim b = builder.claim("B");
    private final Claim c = builder.claim("C");
    private final Evidence e = builder.evidence("E");

    @Test
    void presumesWhatIsNotAttacked() {
        assertLabel(Label.IN, a);
        assertLabel(Label.IN, e);
    }

    @Test
    void reinstates() {
        builder.attack(b, a);
        Attack counter = builder.attack(c, b);
        assertLabel(Label.IN, a);
        assertLabel(Label.OUT, b);
        assertLabel(Label.IN, counter);
    }

    @Test
    void lowersAnAttackWithItsSource() {
        Attack attack = builder.attack(b, a);
        builder.attack(c, b);
        assertLabel(Label.OUT, attack);
    }

    @Test
    void stopsAnAttackThatIsAttacked() {
        Attack attack = builder.attack(b, a);
        builder.attack(c, attack);
        assertLabel(Label.OUT, attack);
        assertLabel(Label.IN, a);
        assertLabel(Label.IN, b);
    }

    @Test
    void leavesAMutualAttackUndecided() {
        builder.attack(a, b).setSymmetric(true);
        assertLabel(Label.UNDECIDED, a);
        assertLabel(Label.UNDECIDED, b);
    }

    @Test
    void stopsBothWaysOfAMutualAttack() {
        Attack attack = builder.attack(a, b);
        attack.setSymmetric(true);
        builder.attack(c, attack);
        assertLabel(Label.IN, a);
        assertLabel(Label.IN, b);
    }

    @Test
    void needsAllPremises() {
        Argument argument = builder.argument(a, b, e);
        builder.attack(c, b);
        assertLabel(Label.OUT, argument);
        assertLabel(Label.IN, a);
    }

    @Test
    void needsProofUnderTheBurdenOfProof() {
        builder.debate().setBurden(BurdenOfProof.PROOF);
        Argument argument = builder.argument(a, e);
        assertLabel(Label.IN, a);
        assertLabel(Label.OUT, b);
        assertLabel(Label.IN, e);
        builder.attack(b, argument);
        assertLabel(Label.IN, a);
        b.setBurden(BurdenOfProof.PRESUMPTION);
        assertLabel(Label.OUT, argument);
        assertLabel(Label.OUT, a);
    }

    @Test
    void letsTheSettingsChooseTheStandard() {
        assertEquals(Label.OUT, label(a, settings(Semantics.GROUNDED, BurdenOfProof.PROOF, null)));
        assertEquals(Label.IN, label(a, settings(Semantics.GROUNDED, BurdenOfProof.PRESUMPTION, null)));
    }

    @Test
    void doesNotProveByACircle() {
        builder.debate().setBurden(BurdenOfProof.PROOF);
        builder.argument(a, b);
        builder.argument(b, a);
        assertFalse(Evaluation.of(builder.debate(), EvaluationSettings.of(builder.debate())).label(a)
                .filter(label -> label == Label.IN).isPresent());
    }

    @Test
    void stopsAnAttackOnWhatIsPreferred() {
        builder.attack(b, a);
        builder.preference(a, b);
        assertLabel(Label.IN, a);
    }

    @Test
    void decidesAMutualAttackByPreference() {
        builder.attack(a, b).setSymmetric(true);
        builder.preference(b, a);
        assertLabel(Label.OUT, a);
        assertLabel(Label.IN, b);
    }

    @Test
    void switchesElementsOff() {
        builder.attack(b, a);
        assertEquals(Label.IN, label(a, settings(Semantics.GROUNDED, BurdenOfProof.INHERIT, null, b)));
        assertEquals(Label.OUT, label(b, settings(Semantics.GROUNDED, BurdenOfProof.INHERIT, null, b)));
    }

    @Test
    void switchesOffEvidenceWithAllItsSources() {
        var first = builder.source("first", e);
        var second = builder.source("second", e);
        assertEquals(Label.IN, label(e, settings(Semantics.GROUNDED, BurdenOfProof.INHERIT, null, first)));
        assertEquals(Label.OUT, label(e, settings(Semantics.GROUNDED, BurdenOfProof.INHERIT, null, first, second)));
    }

    @Test
    void takesTheViewOfAnActor() {
        Actor actor = builder.identify(DebateFactory.eINSTANCE.createActor());
        builder.debate().getActors().add(actor);
        stance(actor, b, StanceKind.DENIES);
        stance(actor, a, StanceKind.ASSERTS);
        assertEquals(Label.OUT, label(b, settings(Semantics.GROUNDED, BurdenOfProof.INHERIT, actor)));
        assertLabel(Label.IN, b);
        assertEquals(Label.OUT, label(a, settings(Semantics.GROUNDED, BurdenOfProof.INHERIT, null, actor)));
    }

    @ParameterizedTest
    @EnumSource(names = { "PREFERRED", "STABLE", "SEMI_STABLE", "STAGE" })
    void findsWhatBothSidesOfADilemmaShare(Semantics semantics) {
        builder.attack(a, b).setSymmetric(true);
        builder.attack(a, c);
        builder.attack(b, c);
        assertEquals(Label.OUT, label(c, settings(semantics, BurdenOfProof.INHERIT, null)));
        assertEquals(Label.UNDECIDED, label(a, settings(semantics, BurdenOfProof.INHERIT, null)));
        assertLabel(Label.UNDECIDED, c);
    }

    @Test
    void decidesNothingWithoutStableExtension() {
        builder.attack(a, a);
        Evaluation evaluation = Evaluation.of(builder.debate(), settings(Semantics.STABLE, BurdenOfProof.INHERIT, null));
        assertFalse(evaluation.hasExtension());
        assertEquals(Label.UNDECIDED, evaluation.label(b).orElseThrow());
    }

    @Test
    void givesUpWhenTold() {
        builder.attack(a, b).setSymmetric(true);
        assertTrue(Evaluation.of(builder.debate(), settings(Semantics.PREFERRED, BurdenOfProof.INHERIT, null),
                Budget.until(() -> true)) instanceof Result.Unknown);
    }

    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8 })
    void keepsTheGroundedLabelsInAllStrongerSemantics(long seed) {
        Debate debate = new RandomDebates(seed).debate(12);
        Evaluation grounded = Evaluation.of(debate, settings(Semantics.GROUNDED, BurdenOfProof.INHERIT, null));
        for (Semantics semantics : List.of(Semantics.PREFERRED, Semantics.IDEAL, Semantics.EAGER, Semantics.SEMI_STABLE)) {
            Evaluation stronger = Evaluation.of(debate, settings(semantics, BurdenOfProof.INHERIT, null));
            grounded.labels().forEach((element, label) -> assertTrue(
                    label == Label.UNDECIDED || label == stronger.label(element).orElseThrow(), element.getId()));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = { 11, 12, 13 })
    void growsLinearly(long seed) {
        Debate debate = new RandomDebates(seed).debate(500);
        var framework = DebateFramework.of(debate, EvaluationSettings.of(debate)).framework();
        long links = debate.getRelations().stream().mapToLong(relation -> relation.ends().size()).sum();
        int elements = debate.getStatements().size() + debate.getRelations().size();
        assertTrue(framework.size() <= 3 * elements + 1);
        assertTrue(framework.attackCount() <= 4 * (elements + links));
    }

    @Test
    void saysWhyAnExpectationFails() {
        builder.attack(b, a);
        builder.expect(a, Label.OUT);
        builder.expect(a, Label.IN);
        builder.expect(null, Label.IN);
        List<Outcome> outcomes = new ExpectationCheck(builder.debate()).check(Budget.unlimited());
        assertEquals(List.of(true, false, false), outcomes.stream().map(Outcome::isMet).toList());
        assertTrue(outcomes.get(1).reason().contains("\"B\""), outcomes.get(1).reason());
    }

    @Test
    void explainsEveryLabel() {
        Argument argument = builder.argument(a, b, e);
        builder.attack(c, b);
        LabelReason reason = new LabelReason(
                Evaluation.of(builder.debate(), EvaluationSettings.of(builder.debate())), List.of("en"));
        assertTrue(reason.of(argument).contains("\"B\""), reason.of(argument));
        assertTrue(reason.of(b).contains("\"C\""), reason.of(b));
        assertFalse(reason.of(c).isBlank());
    }

    private void assertLabel(Label expected, Attackable element) {
        assertEquals(expected, label(element, EvaluationSettings.of(builder.debate())));
    }

    private Label label(Attackable element, EvaluationSettings settings) {
        return Evaluation.of(builder.debate(), settings).label(element).orElseThrow();
    }

    private static EvaluationSettings settings(Semantics semantics, BurdenOfProof standard, Actor actor,
            Identified... without) {
        return new EvaluationSettings(semantics, standard, actor, Set.of(without));
    }

    private void stance(Actor actor, Statement statement, StanceKind kind) {
        Stance stance = builder.identify(DebateFactory.eINSTANCE.createStance());
        stance.setActor(actor);
        stance.setKind(kind);
        statement.getStances().add(stance);
    }
}
