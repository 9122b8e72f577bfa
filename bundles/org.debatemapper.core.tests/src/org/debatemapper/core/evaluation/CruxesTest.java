package org.debatemapper.core.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.debatemapper.model.Actor;
import org.debatemapper.model.Attackable;
import org.debatemapper.model.Claim;
import org.debatemapper.model.Debate;
import org.debatemapper.model.DebateFactory;
import org.debatemapper.model.Label;
import org.debatemapper.model.Semantics;
import org.debatemapper.model.Stance;
import org.debatemapper.model.StanceKind;
import org.debatemapper.model.Statement;
import org.debatemapper.semantics.Budget;
import org.debatemapper.testing.DebateBuilder;
import org.debatemapper.testing.RandomDebates;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CruxesTest {
    private static final int LARGEST = 3;

    private final DebateBuilder builder = new DebateBuilder();
    private final Claim claim = builder.claim("Claim");
    private final Claim objection = builder.claim("Objection");
    private final Claim second = builder.claim("Second objection");
    private final Claim aside = builder.claim("Beside the point");
    private final Actor one = builder.identify(DebateFactory.eINSTANCE.createActor());
    private final Actor other = builder.identify(DebateFactory.eINSTANCE.createActor());

    @Test
    void whatAloneKeepsAClaimOutIsACrux() {
        builder.attack(objection, claim);
        assertEquals(List.of(new Crux(List.of(objection), List.of(), Label.IN)), cruxes(null).found());
    }

    @Test
    void twoObjectionsHaveToFallTogether() {
        builder.attack(objection, claim);
        builder.attack(second, claim);
        assertEquals(List.of(new Crux(List.of(objection, second), List.of(), Label.IN)), cruxes(null).found());
    }

    @Test
    void whatIsDeniedCanBeAccepted() {
        builder.attack(objection, claim);
        take(one, objection, StanceKind.DENIES);
        Cruxes found = cruxes(one);
        assertEquals(Label.IN, found.before().orElseThrow());
        assertEquals(List.of(new Crux(List.of(), List.of(objection), Label.OUT)), found.found());
    }

    @Test
    void onlyWhatTheMindMayChangeIsTried() {
        builder.attack(objection, claim);
        Cruxes found = Cruxes.of(DebateSnapshot.of(builder.debate()), settings(one), claim, Set.of(second, aside),
                LARGEST, Budget.unlimited());
        assertTrue(found.isComplete());
        assertEquals(List.of(), found.found());
    }

    @Test
    void endsWhenTold() {
        builder.attack(objection, claim);
        Cruxes found = Cruxes.of(DebateSnapshot.of(builder.debate()), settings(null), claim,
                builder.debate().getStatements(), LARGEST, Budget.until(() -> true));
        assertFalse(found.isComplete());
    }

    @Test
    void differencesAreWhatOneWouldHaveToGiveUpOrAccept() {
        take(one, claim, StanceKind.ASSERTS);
        take(one, objection, StanceKind.DENIES);
        take(other, objection, StanceKind.ASSERTS);
        take(other, second, StanceKind.DENIES);
        take(other, aside, StanceKind.ASSERTS);
        assertEquals(Set.of(claim, objection, second), Disagreement.of(builder.debate(), one, other));
        assertEquals(Set.of(objection, second, aside), Disagreement.of(builder.debate(), other, one));
        assertEquals(Set.of(), Disagreement.of(builder.debate(), one, one));
    }

    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8 })
    void allThatAChangedMindWouldDoIsFound(long seed) {
        Debate debate = new RandomDebates(seed).debate(9);
        Actor mind = debate.getActors().isEmpty() ? add(debate) : debate.getActors().get(0);
        for (Semantics semantics : List.of(Semantics.GROUNDED, Semantics.PREFERRED, Semantics.SEMI_STABLE)) {
            EvaluationSettings settings = new EvaluationSettings(semantics, debate.getBurden(), mind, Set.of());
            for (Statement chosen : debate.getStatements().subList(0, 4)) {
                Cruxes found = Cruxes.of(DebateSnapshot.of(debate), settings, chosen, debate.getStatements(), LARGEST,
                        Budget.unlimited());
                assertTrue(found.isComplete());
                assertEquals(byChangingStances(debate, settings, chosen), found.found().stream()
                        .collect(Collectors.toMap(crux -> Set.copyOf(crux.statements()), Crux::label)));
            }
        }
    }

    /** Takes back and adds denials in copies of the debate, for each set of statements. */
    private static Map<Set<Statement>, Label> byChangingStances(Debate debate, EvaluationSettings settings,
            Statement chosen) {
        Label before = Evaluation.of(debate, settings).label(chosen).orElseThrow();
        Map<Set<Statement>, Label> minimal = new HashMap<>();
        List<Statement> all = new ArrayList<>(debate.getStatements());
        all.remove(chosen);
        for (int size = 1; size <= LARGEST; size++) {
            for (int bits = 1; bits < 1 << all.size(); bits++) {
                Set<Statement> set = members(all, bits);
                if (set.size() == size && minimal.keySet().stream().noneMatch(set::containsAll)) {
                    Label label = withChangedMind(debate, settings, chosen, set);
                    if (label != before) {
                        minimal.put(set, label);
                    }
                }
            }
        }
        return minimal;
    }

    private static Set<Statement> members(List<Statement> all, int bits) {
        return all.stream().filter(statement -> (bits >> all.indexOf(statement) & 1) == 1).collect(Collectors.toSet());
    }

    private static Label withChangedMind(Debate debate, EvaluationSettings settings, Statement chosen,
            Set<Statement> set) {
        Debate copy = EcoreUtil.copy(debate);
        Actor mind = copy.getActors().get(debate.getActors().indexOf(settings.actor()));
        for (Statement statement : set) {
            Statement changed = copy.getStatements().get(debate.getStatements().indexOf(statement));
            if (!changed.getStances().removeIf(stance -> stance.getActor() == mind
                    && stance.getKind() == StanceKind.DENIES)) {
                changed.getStances().add(stance(mind, StanceKind.DENIES));
            }
        }
        Attackable there = copy.getStatements().get(debate.getStatements().indexOf(chosen));
        return Evaluation.of(copy, new EvaluationSettings(settings.semantics(), settings.standard(), mind, Set.of()))
                .label(there).orElseThrow();
    }

    private Cruxes cruxes(Actor mind) {
        return Cruxes.of(DebateSnapshot.of(builder.debate()), settings(mind), claim, builder.debate().getStatements(),
                LARGEST, Budget.unlimited());
    }

    private EvaluationSettings settings(Actor mind) {
        return new EvaluationSettings(Semantics.GROUNDED, builder.debate().getBurden(), mind, Set.of());
    }

    private static Actor add(Debate debate) {
        Actor actor = DebateFactory.eINSTANCE.createActor();
        debate.getActors().add(actor);
        return actor;
    }

    private static void take(Actor actor, Statement statement, StanceKind kind) {
        statement.getStances().add(stance(actor, kind));
    }

    private static Stance stance(Actor actor, StanceKind kind) {
        Stance stance = DebateFactory.eINSTANCE.createStance();
        stance.setActor(actor);
        stance.setKind(kind);
        return stance;
    }
}
