package org.debatemapper.semantics.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.debatemapper.semantics.ArgumentSet;
import org.debatemapper.semantics.ArgumentationFramework;
import org.debatemapper.semantics.Budget;
import org.debatemapper.semantics.Label;
import org.debatemapper.semantics.Labelling;
import org.debatemapper.semantics.Result;
import org.debatemapper.semantics.explain.DecidingSet;
import org.debatemapper.semantics.explain.LabelExplainer;
import org.debatemapper.semantics.extension.ExtensionSemantics;
import org.debatemapper.semantics.extension.GroundedLabeller;
import org.debatemapper.semantics.extension.Reasoner;
import org.junit.jupiter.api.Test;

/** Deciding sets decide, and nothing smaller does. */
class LabelExplainerTest {

    private static DecidingSet grounded(ArgumentationFramework framework, int argument) {
        return new LabelExplainer(framework, Budget.unlimited()).grounded(argument).orElseThrow();
    }

    @Test
    void chainNeedsAllThatDefends() {
        DecidingSet set = grounded(Samples.text("a>b b>c d>e"), 2);
        assertEquals(new DecidingSet(2, Label.IN, ArgumentSet.of(0, 1, 2)), set);
    }

    @Test
    void oneWinningAttackerIsEnough() {
        assertEquals(2, grounded(Samples.text("a>c b>c d>c c>e"), 2).members().size());
    }

    @Test
    void shortDefenceIsPreferred() {
        DecidingSet set = grounded(Samples.text("a>b b>c c>d e>d d>f"), 5);
        assertEquals(ArgumentSet.of(3, 4, 5), set.members());
    }

    @Test
    void circlesKeepThemselvesUndecided() {
        assertEquals(ArgumentSet.of(0, 1), grounded(Samples.text("a>b b>a c>d"), 0).members());
        assertEquals(ArgumentSet.of(0), grounded(Samples.text("a>a"), 0).members());
    }

    /** An argument attacked by an undecided one is not in, whatever else attacks it. */
    @Test
    void undecidedAttackersMakeOthersIrrelevant() {
        DecidingSet set = grounded(Samples.text("u>u u>b x>b y>x b>a u>a y>z z>y"), 0);
        assertEquals(Label.UNDEC, set.label());
        assertFalse(set.members().contains('x' - 'a'));
    }

    @Test
    void setsDecideAndAreMinimalOnAllFrameworksOfThree() {
        for (int code = 0; code < 1 << 9; code++) {
            checkGrounded(Samples.coded(3, code));
        }
    }

    @Test
    void setsDecideAndAreMinimalOnRandomFrameworks() {
        Random random = new Random(2009);
        for (int i = 0; i < 600; i++) {
            checkGrounded(Samples.random(random, 6));
        }
    }

    private static void checkGrounded(ArgumentationFramework framework) {
        Labelling labelling = GroundedLabeller.label(framework);
        DecidingReference reference = new DecidingReference(framework);
        for (int a = 0; a < framework.size(); a++) {
            DecidingSet set = grounded(framework, a);
            int members = Samples.mask(set.members());
            String message = Samples.describe(framework) + " " + set;
            assertEquals(labelling.get(a), set.label(), message);
            assertTrue(set.members().contains(a), message);
            assertTrue(reference.keepsLabel(members, a, set.label()), message);
            for (int subset = members - 1 & members; subset != members; subset = subset - 1 & members) {
                assertFalse(reference.follows(subset, a, set.label()), message);
                assertFalse(set.label() != Label.UNDEC && reference.keepsLabel(subset, a, set.label()), message);
            }
        }
    }

    @Test
    void setsJustifyThemselvesInPreferredLabellings() {
        Random random = new Random(2006);
        for (int i = 0; i < 300; i++) {
            ArgumentationFramework framework = Samples.random(random, 7);
            new Reasoner(framework).extensions(ExtensionSemantics.COMPLETE, 20, extension -> {
                Labelling labelling = Labelling.ofExtension(framework, extension);
                for (int a = 0; a < framework.size(); a++) {
                    checkJustified(framework, labelling, a);
                }
                return true;
            }, Budget.unlimited());
        }
    }

    private static void checkJustified(ArgumentationFramework framework, Labelling labelling, int argument) {
        DecidingSet set = new LabelExplainer(framework, Budget.unlimited()).complete(labelling, argument).orElseThrow();
        int members = Samples.mask(set.members());
        assertTrue(justified(framework, labelling, members));
        for (int subset = members - 1 & members; subset > 0; subset = subset - 1 & members) {
            assertFalse((subset >> argument & 1) != 0 && justified(framework, labelling, subset));
        }
    }

    private static boolean justified(ArgumentationFramework framework, Labelling labelling, int set) {
        for (int a = 0; a < framework.size(); a++) {
            Label label = labelling.get(a);
            boolean all = framework.attackers(a).allMatch(b -> (set >> b & 1) != 0);
            boolean one = framework.attackers(a).anyMatch(b -> (set >> b & 1) != 0
                    && labelling.get(b) == (label == Label.OUT ? Label.IN : Label.UNDEC));
            boolean fine = switch (label) {
                case IN -> all;
                case OUT -> one;
                case UNDEC -> all && one;
            };
            if ((set >> a & 1) != 0 && !fine) {
                return false;
            }
        }
        return true;
    }

    @Test
    void labellingsThatAreNotCompleteAreRefused() {
        LabelExplainer explainer = new LabelExplainer(Samples.text("a>b"), Budget.unlimited());
        assertThrows(IllegalArgumentException.class, () -> explainer.complete(Labelling.of(Label.IN, Label.IN), 0));
        assertThrows(IllegalArgumentException.class, () -> explainer.grounded(2));
    }

    @Test
    void aUsedUpBudgetExplainsNothing() {
        LabelExplainer explainer = new LabelExplainer(Samples.text("a>b"), Budget.until(() -> true));
        assertEquals(new Result.Unknown<DecidingSet>(Result.Reason.CANCELLED), explainer.grounded(0));
    }
}
