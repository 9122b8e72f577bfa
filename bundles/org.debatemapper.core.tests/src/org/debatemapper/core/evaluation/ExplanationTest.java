package org.debatemapper.core.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;

import org.debatemapper.core.evaluation.Explanation.Kind;
import org.debatemapper.model.Attack;
import org.debatemapper.model.Attackable;
import org.debatemapper.model.BurdenOfProof;
import org.debatemapper.model.Claim;
import org.debatemapper.model.Debate;
import org.debatemapper.model.Identified;
import org.debatemapper.model.Label;
import org.debatemapper.model.Semantics;
import org.debatemapper.semantics.ArgumentationFramework;
import org.debatemapper.semantics.Budget;
import org.debatemapper.semantics.Result;
import org.debatemapper.testing.DebateBuilder;
import org.debatemapper.testing.RandomDebates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExplanationTest {
    private static final int LARGEST = 12;
    private final DebateBuilder builder = new DebateBuilder();
    private final Claim a = builder.claim("A");
    private final Claim b = builder.claim("B");
    private final Claim c = builder.claim("C");

    @Test
    void namesTheDefenders() {
        Attack attack = builder.attack(b, a);
        Attack defence = builder.attack(c, b);
        Explanation explanation = explain(Semantics.GROUNDED, BurdenOfProof.INHERIT, a);
        assertEquals(Kind.DECIDED, explanation.kind());
        assertEquals(Set.of(b, c, attack, defence), Set.copyOf(explanation.deciding()));
    }

    @Test
    void prefersWhatNeedsNobodyElse() {
        builder.attack(b, a);
        assertEquals(List.of(), explain(Semantics.GROUNDED, BurdenOfProof.PROOF, a).deciding());
    }

    @Test
    void needsNoReasonForWhatIsOff() {
        builder.attack(b, a);
        Explanation explanation = explain(Semantics.GROUNDED, BurdenOfProof.INHERIT, b, b);
        assertEquals(Label.OUT, explanation.label());
        assertEquals(List.of(), explanation.deciding());
    }

    @Test
    void saysThatPositionsDisagree() {
        builder.attack(a, b).setSymmetric(true);
        assertEquals(Kind.DISAGREEMENT, explain(Semantics.PREFERRED, BurdenOfProof.INHERIT, a).kind());
        assertEquals(Kind.DECIDED, explain(Semantics.GROUNDED, BurdenOfProof.INHERIT, a).kind());
    }

    @Test
    void justifiesInOnePosition() {
        builder.attack(a, b).setSymmetric(true);
        builder.attack(a, c);
        builder.attack(b, c);
        Explanation explanation = explain(Semantics.PREFERRED, BurdenOfProof.INHERIT, c);
        assertEquals(Kind.POSITION, explanation.kind());
        assertTrue(explanation.deciding().contains(a) || explanation.deciding().contains(b));
    }

    @Test
    void explainsNothingWithoutExtension() {
        builder.attack(a, a);
        assertEquals(Kind.UNEXPLAINED, explain(Semantics.STABLE, BurdenOfProof.INHERIT, b).kind());
    }

    @Test
    void givesUpWhenTold() {
        Evaluation evaluation = Evaluation.of(builder.debate(), EvaluationSettings.of(builder.debate()));
        assertTrue(Explanation.of(evaluation, a, Budget.until(() -> true)) instanceof Result.Unknown);
    }

    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16 })
    void decidesMinimally(long seed) {
        Debate debate = new RandomDebates(seed).debate(4);
        for (BurdenOfProof standard : List.of(BurdenOfProof.PRESUMPTION, BurdenOfProof.PROOF)) {
            Evaluation evaluation = Evaluation.of(debate,
                    new EvaluationSettings(Semantics.GROUNDED, standard, null, Set.of()));
            for (Attackable element : evaluation.labels().keySet()) {
                assertMinimal(evaluation, Explanation.of(evaluation, element, Budget.unlimited()).orElseThrow());
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Semantics.class)
    void saysWhyInASentence(Semantics semantics) {
        Debate debate = new RandomDebates(5).debate(8);
        Evaluation evaluation = Evaluation.of(debate,
                new EvaluationSettings(semantics, BurdenOfProof.INHERIT, null, Set.of()));
        ExplanationText text = new ExplanationText(evaluation, debate.languageOrder("en"));
        for (Attackable element : evaluation.labels().keySet()) {
            Explanation explanation = Explanation.of(evaluation, element, Budget.unlimited()).orElseThrow();
            String sentence = text.sentence(explanation);
            assertTrue(sentence.contains(LabelNames.of(explanation.label())), sentence);
            assertFalse(sentence.contains("{"), sentence);
            assertEquals(explanation.deciding().size(), text.steps(explanation).size());
        }
    }

    @Test
    void findsElementsByCode() {
        b.getProperties().put("code", "C7");
        assertEquals(b, ElementCodes.find(builder.debate(), "c7").orElseThrow());
        assertEquals(c, ElementCodes.find(builder.debate(), c.getId()).orElseThrow());
        assertEquals(a, ElementCodes.find(builder.debate(), "a").orElseThrow());
        assertTrue(ElementCodes.find(builder.debate(), "nobody").isEmpty());
    }

    /** The set decides, and no subset with one element less does; larger sets decide more, so that is enough. */
    private static void assertMinimal(Evaluation evaluation, Explanation explanation) {
        Set<Attackable> set = new HashSet<>(explanation.deciding());
        set.add(explanation.element());
        assertTrue(decides(evaluation, set, explanation), explanation.toString());
        List<Attackable> others = new ArrayList<>(explanation.deciding());
        if (others.size() > LARGEST || explanation.label() == Label.UNDECIDED) {
            others.forEach(left -> assertFalse(decides(evaluation, without(set, left), explanation)));
            return;
        }
        for (int mask = 0; mask < (1 << others.size()) - 1; mask++) {
            Set<Attackable> subset = new HashSet<>(Set.of(explanation.element()));
            for (int i = 0; i < others.size(); i++) {
                if ((mask >> i & 1) == 1) {
                    subset.add(others.get(i));
                }
            }
            assertFalse(decides(evaluation, subset, explanation), () -> subset + " of " + set);
        }
    }

    private static Set<Attackable> without(Set<Attackable> set, Attackable left) {
        Set<Attackable> rest = new HashSet<>(set);
        rest.remove(left);
        return rest;
    }

    /** By the definition in LabelExplainer, on the arguments of the elements of a set. */
    private static boolean decides(Evaluation evaluation, Set<Attackable> set, Explanation explanation) {
        DebateFramework debate = evaluation.framework();
        ArgumentationFramework framework = debate.framework();
        IntPredicate known = x -> debate.ownerOf(x) < 0 || set.contains(debate.element(debate.ownerOf(x)).orElseThrow());
        Set<Integer> in = new HashSet<>();
        Set<Integer> out = new HashSet<>();
        for (int round = 0; round < framework.size(); round++) {
            for (int x = 0; x < framework.size(); x++) {
                if (known.test(x) && framework.attackers(x).allMatch(out::contains)) {
                    in.add(x);
                } else if (known.test(x) && framework.attackers(x).anyMatch(in::contains)) {
                    out.add(x);
                }
            }
        }
        int argument = debate.indexOf(explanation.element());
        return switch (explanation.label()) {
        case IN -> in.contains(argument);
        case OUT -> out.contains(argument);
        case UNDECIDED -> undecided(framework, known, in, out, argument);
        };
    }

    private static boolean undecided(ArgumentationFramework framework, IntPredicate known, Set<Integer> in,
            Set<Integer> out, int argument) {
        Set<Integer> notIn = new HashSet<>();
        Set<Integer> notOut = new HashSet<>();
        for (int x = 0; x < framework.size(); x++) {
            if (known.test(x)) {
                notIn.add(x);
                notOut.add(x);
            }
        }
        for (int round = 0; round < 2 * framework.size(); round++) {
            notIn.removeIf(x -> !out.contains(x) && framework.attackers(x).noneMatch(notOut::contains));
            notOut.removeIf(x -> !in.contains(x) && !framework.attackers(x).allMatch(notIn::contains));
        }
        return notIn.contains(argument) && notOut.contains(argument);
    }

    private Explanation explain(Semantics semantics, BurdenOfProof standard, Attackable element, Identified... without) {
        Evaluation evaluation = Evaluation.of(builder.debate(),
                new EvaluationSettings(semantics, standard, null, Set.of(without)));
        return Explanation.of(evaluation, element, Budget.unlimited()).orElseThrow();
    }
}
