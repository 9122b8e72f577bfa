package org.debatemapper.core.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.debatemapper.model.Attack;
import org.debatemapper.model.Attackable;
import org.debatemapper.model.Claim;
import org.debatemapper.model.Debate;
import org.debatemapper.semantics.Budget;
import org.debatemapper.testing.DebateBuilder;
import org.debatemapper.testing.RandomDebates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReasonTreeTest {
    @Test
    void putsADefenderBelowWhatItDefendsAgainst() {
        DebateBuilder builder = new DebateBuilder();
        Claim a = builder.claim("A");
        Claim b = builder.claim("B");
        Claim c = builder.claim("C");
        Attack attack = builder.attack(b, a);
        Attack defence = builder.attack(c, b);
        assertEquals(new ReasonTree(a, List.of(new ReasonTree(attack, List.of(new ReasonTree(b,
                List.of(new ReasonTree(defence, List.of(new ReasonTree(c, List.of()))))))))), tree(builder.debate(), a));
    }

    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3, 4, 5, 6 })
    void holdsWhatDecidesOnceEach(long seed) {
        Debate debate = new RandomDebates(seed).debate(12);
        Evaluation evaluation = Evaluation.of(debate, EvaluationSettings.of(debate));
        for (Attackable element : evaluation.labels().keySet()) {
            Explanation explanation = Explanation.of(evaluation, element, Budget.unlimited()).orElseThrow();
            List<Attackable> members = ReasonTree.of(explanation).elements().toList();
            Set<Attackable> wanted = new HashSet<>(explanation.deciding());
            wanted.add(element);
            assertEquals(wanted, Set.copyOf(members));
            assertEquals(wanted.size(), members.size());
        }
    }

    private static ReasonTree tree(Debate debate, Attackable element) {
        Evaluation evaluation = Evaluation.of(debate, EvaluationSettings.of(debate));
        return ReasonTree.of(Explanation.of(evaluation, element, Budget.unlimited()).orElseThrow());
    }
}
