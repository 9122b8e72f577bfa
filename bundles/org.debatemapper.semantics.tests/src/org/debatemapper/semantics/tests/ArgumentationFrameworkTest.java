package org.debatemapper.semantics.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.stream.IntStream;
import org.debatemapper.semantics.ArgumentSet;
import org.debatemapper.semantics.ArgumentationFramework;
import org.debatemapper.semantics.FrameworkBuilder;
import org.debatemapper.semantics.Label;
import org.debatemapper.semantics.Labelling;
import org.debatemapper.semantics.extension.GroundedLabeller;
import org.junit.jupiter.api.Test;

/** Frameworks, sets and labellings as values. */
class ArgumentationFrameworkTest {

    @Test
    void attacksCountOnceInWhateverOrder() {
        ArgumentationFramework framework = ArgumentationFramework.of(3, new int[] { 2, 1 }, new int[] { 2, 0 }, new int[] { 2, 1 });
        assertEquals(2, framework.attackCount());
        assertArrayEquals(new int[] { 0, 1 }, framework.targets(2).toArray());
        assertArrayEquals(new int[] { 2 }, framework.attackers(1).toArray());
        assertTrue(framework.attacks(2, 0));
        assertFalse(framework.attacks(0, 2));
        assertEquals(ArgumentationFramework.of(3, new int[] { 2, 0 }, new int[] { 2, 1 }), framework);
        assertEquals(ArgumentationFramework.of(3, new int[] { 2, 0 }, new int[] { 2, 1 }).hashCode(), framework.hashCode());
        assertNotEquals(ArgumentationFramework.of(4, new int[] { 2, 0 }, new int[] { 2, 1 }), framework);
    }

    @Test
    void attackersAndTargetsAgree() {
        Random random = new Random(53);
        for (int i = 0; i < 100; i++) {
            ArgumentationFramework framework = Samples.random(random, 12);
            for (int a = 0; a < framework.size(); a++) {
                int attacker = a;
                IntStream.range(0, framework.size()).forEach(b -> assertEquals(framework.attacks(attacker, b),
                        framework.attackers(b).anyMatch(c -> c == attacker)));
            }
        }
    }

    @Test
    void restrictionKeepsWhatIsBetweenTheKept() {
        assertEquals(Samples.text("a>b b>b"), Samples.text("a>b b>c b>d d>d").restrictedTo(new int[] { 1, 3 }));
        assertThrows(IllegalArgumentException.class, () -> Samples.text("a>b").restrictedTo(new int[] { 1, 0 }));
    }

    @Test
    void whatIsNoAttackIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new FrameworkBuilder(-1));
        assertThrows(IllegalArgumentException.class, () -> new FrameworkBuilder(2).addAttack(0, 2));
        assertThrows(IllegalArgumentException.class, () -> new FrameworkBuilder(2).addAttack(-1, 0));
        assertThrows(IllegalArgumentException.class, () -> ArgumentationFramework.of(2, new int[] { 1 }));
        assertThrows(IllegalArgumentException.class, () -> ArgumentationFramework.of(2).checkArgument(2));
    }

    @Test
    void sets() {
        ArgumentSet set = ArgumentSet.of(3, 1, 3);
        assertEquals(ArgumentSet.of(1, 3), set);
        assertEquals(ArgumentSet.of(1, 3).hashCode(), set.hashCode());
        assertEquals(2, set.size());
        assertEquals(3, set.get(1));
        assertTrue(set.contains(1) && !set.contains(2) && set.containsAll(ArgumentSet.of(3)) && !set.containsAll(ArgumentSet.of(2)));
        assertEquals(ArgumentSet.of(0, 2), set.map(a -> a - 1));
        assertTrue(ArgumentSet.of().isEmpty());
        assertThrows(IllegalArgumentException.class, () -> ArgumentSet.of(-1));
    }

    @Test
    void labellings() {
        Labelling labelling = GroundedLabeller.label(Samples.text("a>b b>c d>d"));
        assertEquals(Labelling.of(Label.IN, Label.OUT, Label.IN, Label.UNDEC), labelling);
        assertEquals(Labelling.of(Label.IN, Label.OUT, Label.IN, Label.UNDEC).hashCode(), labelling.hashCode());
        assertEquals(ArgumentSet.of(0, 2), labelling.with(Label.IN));
        assertEquals(2, labelling.count(Label.IN));
        assertEquals(labelling, Labelling.ofExtension(Samples.text("a>b b>c d>d"), ArgumentSet.of(0, 2)));
        assertThrows(IllegalArgumentException.class, () -> Labelling.ofExtension(Samples.text("a>b"), ArgumentSet.of(0, 1)));
        assertThrows(IllegalArgumentException.class, () -> Labelling.ofOrdinals(new byte[] { 3 }));
    }

    /** A chain that is longer than any stack of calls. */
    @Test
    void longChainsNeedNoRecursion() {
        int size = 200_001;
        FrameworkBuilder builder = new FrameworkBuilder(size);
        IntStream.range(1, size).forEach(a -> builder.addAttack(a - 1, a));
        Labelling labelling = GroundedLabeller.label(builder.build());
        assertEquals(size / 2 + 1, labelling.count(Label.IN));
        assertEquals(size / 2, labelling.count(Label.OUT));
    }

    @Test
    void expectationsChangeNothing() {
        for (long expected : new long[] { 0, 17, 40, 1000 }) {
            FrameworkBuilder builder = new FrameworkBuilder(40).expectAttacks(expected);
            FrameworkBuilder plain = new FrameworkBuilder(40);
            for (int a = 0; a < 40; a++) {
                builder.addAttack(a, a * 7 % 40);
                plain.addAttack(a, a * 7 % 40);
            }
            assertEquals(40, builder.attackCount());
            assertEquals(plain.build().targets(3).boxed().toList(), builder.build().targets(3).boxed().toList());
            assertEquals(plain.build().attackCount(), builder.build().attackCount());
        }
    }
}
