package org.debatemapper.semantics.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.Random;
import org.debatemapper.semantics.ArgumentSet;
import org.debatemapper.semantics.ArgumentationFramework;
import org.debatemapper.semantics.Budget;
import org.debatemapper.semantics.FrameworkBuilder;
import org.debatemapper.semantics.Label;
import org.debatemapper.semantics.Labelling;
import org.debatemapper.semantics.extension.ExtensionSemantics;
import org.debatemapper.semantics.extension.Reasoner;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Laws that relate the answers on frameworks too large for brute force. */
class MetamorphicTest {

    private static final Budget BUDGET = Budget.unlimited();
    private static final int SIZE = 16;

    private static ArgumentationFramework sparse(Random random, int size) {
        FrameworkBuilder builder = new FrameworkBuilder(size);
        for (int i = 0; i < size * 2; i++) {
            builder.addAttack(random.nextInt(size), random.nextInt(size));
        }
        return builder.build();
    }

    private static void copy(ArgumentationFramework from, FrameworkBuilder to, int offset) {
        for (int a = 0; a < from.size(); a++) {
            int attacker = a + offset;
            from.targets(a).forEach(b -> to.addAttack(attacker, b + offset));
        }
    }

    private static BigInteger count(ArgumentationFramework framework, ExtensionSemantics semantics) {
        return new Reasoner(framework).count(semantics, BUDGET).orElseThrow();
    }

    @ParameterizedTest
    @EnumSource(ExtensionSemantics.class)
    void renamingKeepsEveryAnswer(ExtensionSemantics semantics) {
        Random random = new Random(31);
        for (int i = 0; i < 15; i++) {
            ArgumentationFramework framework = sparse(random, SIZE);
            FrameworkBuilder renamed = new FrameworkBuilder(SIZE);
            for (int a = 0; a < SIZE; a++) {
                int attacker = a * 5 % SIZE;
                framework.targets(a).forEach(b -> renamed.addAttack(attacker, b * 5 % SIZE));
            }
            Reasoner other = new Reasoner(renamed.build());
            assertEquals(count(framework, semantics), other.count(semantics, BUDGET).orElseThrow());
            Reasoner reasoner = new Reasoner(framework);
            for (int a = 0; a < SIZE; a++) {
                assertEquals(reasoner.credulous(semantics, a, BUDGET).orElseThrow().accepted(),
                        other.credulous(semantics, a * 5 % SIZE, BUDGET).orElseThrow().accepted());
                assertEquals(reasoner.sceptical(semantics, a, BUDGET).orElseThrow().accepted(),
                        other.sceptical(semantics, a * 5 % SIZE, BUDGET).orElseThrow().accepted());
            }
        }
    }

    @ParameterizedTest
    @EnumSource(ExtensionSemantics.class)
    void countsOfDisjointUnionsMultiply(ExtensionSemantics semantics) {
        Random random = new Random(37);
        for (int i = 0; i < 15; i++) {
            ArgumentationFramework first = sparse(random, 9);
            ArgumentationFramework second = sparse(random, 8);
            FrameworkBuilder union = new FrameworkBuilder(17);
            copy(first, union, 0);
            copy(second, union, 9);
            BigInteger expected = count(first, semantics).multiply(count(second, semantics));
            assertEquals(expected, count(union.build(), semantics));
            if (expected.bitLength() < 14) {
                long[] found = new long[1];
                new Reasoner(union.build()).extensions(semantics, Long.MAX_VALUE, set -> ++found[0] > 0, BUDGET).orElseThrow();
                assertEquals(expected.longValue(), found[0]);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(value = ExtensionSemantics.class, names = { "COMPLETE", "GROUNDED", "PREFERRED", "STABLE", "SEMI_STABLE", "IDEAL",
            "EAGER" })
    void whatAnUnattackedArgumentAttacksIsRejected(ExtensionSemantics semantics) {
        Random random = new Random(41);
        for (int i = 0; i < 15; i++) {
            ArgumentationFramework framework = sparse(random, SIZE);
            FrameworkBuilder attacked = new FrameworkBuilder(SIZE + 1);
            copy(framework, attacked, 0);
            int victim = random.nextInt(SIZE);
            attacked.addAttack(SIZE, victim);
            Reasoner reasoner = new Reasoner(attacked.build());
            boolean exists = reasoner.extension(semantics, BUDGET).orElseThrow().isPresent();
            assertEquals(false, reasoner.credulous(semantics, victim, BUDGET).orElseThrow().accepted());
            assertEquals(exists, reasoner.credulous(semantics, SIZE, BUDGET).orElseThrow().accepted());
            assertTrue(reasoner.sceptical(semantics, SIZE, BUDGET).orElseThrow().accepted());
        }
    }

    @ParameterizedTest
    @EnumSource(value = ExtensionSemantics.class, names = { "COMPLETE", "GROUNDED", "PREFERRED", "STABLE", "SEMI_STABLE", "IDEAL",
            "EAGER" })
    void extensionsInduceCompleteLabellings(ExtensionSemantics semantics) {
        Random random = new Random(43);
        for (int i = 0; i < 15; i++) {
            ArgumentationFramework framework = sparse(random, 60);
            new Reasoner(framework).extensions(semantics, 50, set -> {
                assertComplete(framework, set);
                return true;
            }, BUDGET).orElseThrow();
        }
    }

    private static void assertComplete(ArgumentationFramework framework, ArgumentSet set) {
        Labelling labelling = Labelling.ofExtension(framework, set);
        for (int a = 0; a < framework.size(); a++) {
            boolean defended = framework.attackers(a).allMatch(b -> labelling.get(b) == Label.OUT);
            assertEquals(defended, labelling.get(a) == Label.IN);
        }
    }
}
