package org.debatemapper.semantics.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.debatemapper.semantics.ArgumentSet;
import org.debatemapper.semantics.Label;
import org.debatemapper.semantics.Labelling;
import org.debatemapper.semantics.extension.GroundedLabeller;
import org.debatemapper.semantics.incremental.EditableFramework;
import org.junit.jupiter.api.Test;

/** Labels after edits are the labels of the edited framework. */
class EditableFrameworkTest {

    @Test
    void reinstatement() {
        EditableFramework framework = EditableFramework.of(Samples.text("a>b b>c"));
        assertEquals(Label.IN, framework.label(2));
        framework.removeAttack(0, 1);
        assertEquals(ArgumentSet.of(1, 2), framework.relabel());
        assertEquals(Label.OUT, framework.label(2));
    }

    @Test
    void anEditLeavesWhatItCannotReachAlone() {
        EditableFramework framework = EditableFramework.of(Samples.text("a>b c>d"));
        int e = framework.addArgument();
        framework.addAttack(e, 2);
        assertEquals(ArgumentSet.of(2, 3, e), framework.relabel());
    }

    @Test
    void removedArgumentsAreGone() {
        EditableFramework framework = EditableFramework.of(Samples.text("a>b b>a"));
        framework.removeArgument(0);
        assertEquals(ArgumentSet.of(1), framework.relabel());
        assertFalse(framework.contains(0));
        assertThrows(IllegalArgumentException.class, () -> framework.label(0));
        assertThrows(IllegalArgumentException.class, () -> framework.addAttack(0, 1));
        assertEquals(2, framework.addArgument());
    }

    @Test
    void attacksAreAddedAndRemovedOnce() {
        EditableFramework framework = EditableFramework.of(Samples.text("a>b"));
        assertFalse(framework.addAttack(0, 1));
        assertTrue(framework.removeAttack(0, 1));
        assertFalse(framework.removeAttack(0, 1));
        assertEquals(0, framework.snapshot().attackCount());
    }

    @Test
    void anyEditsGiveTheGroundedLabelling() {
        Random random = new Random(2011);
        for (int run = 0; run < 200; run++) {
            EditableFramework framework = EditableFramework.of(Samples.random(random, 12));
            for (int round = 0; round < 20; round++) {
                Map<Integer, Label> before = labels(framework);
                for (int edit = random.nextInt(3); edit >= 0; edit--) {
                    edit(framework, random);
                }
                ArgumentSet changed = framework.relabel();
                check(framework, before, changed);
            }
        }
    }

    private static void edit(EditableFramework framework, Random random) {
        int[] arguments = framework.arguments().toArray();
        if (arguments.length == 0 || random.nextInt(8) == 0) {
            framework.addArgument();
            return;
        }
        int first = arguments[random.nextInt(arguments.length)];
        int second = arguments[random.nextInt(arguments.length)];
        switch (random.nextInt(8)) {
            case 0 -> framework.removeArgument(first);
            case 1, 2, 3 -> framework.removeAttack(first, second);
            default -> framework.addAttack(first, second);
        }
    }

    private static Map<Integer, Label> labels(EditableFramework framework) {
        Map<Integer, Label> labels = new HashMap<>();
        framework.arguments().stream().forEach(a -> labels.put(a, framework.label(a)));
        return labels;
    }

    private static void check(EditableFramework framework, Map<Integer, Label> before, ArgumentSet changed) {
        Labelling expected = GroundedLabeller.label(framework.snapshot());
        int[] arguments = framework.arguments().toArray();
        for (int i = 0; i < arguments.length; i++) {
            Label label = framework.label(arguments[i]);
            assertEquals(expected.get(i), label);
            assertEquals(label != before.getOrDefault(arguments[i], Label.UNDEC), changed.contains(arguments[i]));
        }
    }
}
