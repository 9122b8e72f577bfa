package org.debatemapper.semantics.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.Optional;
import java.util.TreeSet;
import org.debatemapper.semantics.ArgumentSet;
import org.debatemapper.semantics.ArgumentationFramework;
import org.debatemapper.semantics.Budget;
import org.debatemapper.semantics.extension.Acceptance;
import org.debatemapper.semantics.extension.Enumeration;
import org.debatemapper.semantics.extension.ExtensionSemantics;
import org.debatemapper.semantics.extension.Reasoner;

/** Compares every answer about a small framework with {@link BruteForce}. */
final class ReferenceComparison {

    private static final Budget BUDGET = Budget.unlimited();

    private final ArgumentationFramework framework;
    private final Reasoner reasoner;
    private final BruteForce reference;

    ReferenceComparison(ArgumentationFramework framework) {
        this.framework = framework;
        reasoner = new Reasoner(framework);
        reference = new BruteForce(Samples.targetMasks(framework));
    }

    /** Compares everything under every semantics. */
    void compareAll() {
        for (ExtensionSemantics semantics : ExtensionSemantics.values()) {
            TreeSet<Integer> expected = compareExtensions(semantics);
            compareOneAndCount(semantics, expected);
            for (int a = 0; a < framework.size(); a++) {
                compareAcceptance(semantics, expected, a);
            }
        }
    }

    /** Compares the sets of all extensions, and that none is handed out twice. */
    TreeSet<Integer> compareExtensions(ExtensionSemantics semantics) {
        TreeSet<Integer> expected = new TreeSet<>(reference.extensions(semantics));
        TreeSet<Integer> found = new TreeSet<>();
        Enumeration end = reasoner.extensions(semantics, Long.MAX_VALUE, set -> {
            assertTrue(found.add(Samples.mask(set)), () -> message(semantics) + " twice " + set);
            return true;
        }, BUDGET).orElseThrow();
        assertEquals(expected, found, () -> message(semantics));
        assertEquals(new Enumeration(expected.size(), true), end, () -> message(semantics));
        return expected;
    }

    void compareOneAndCount(ExtensionSemantics semantics, TreeSet<Integer> expected) {
        Optional<ArgumentSet> one = reasoner.extension(semantics, BUDGET).orElseThrow();
        assertEquals(!expected.isEmpty(), one.isPresent(), () -> message(semantics));
        one.ifPresent(set -> assertTrue(expected.contains(Samples.mask(set)), () -> message(semantics) + set));
        BigInteger count = reasoner.count(semantics, BUDGET).orElseThrow();
        assertEquals(BigInteger.valueOf(expected.size()), count, () -> message(semantics));
    }

    void compareAcceptance(ExtensionSemantics semantics, TreeSet<Integer> expected, int argument) {
        Acceptance credulous = reasoner.credulous(semantics, argument, BUDGET).orElseThrow();
        boolean some = expected.stream().anyMatch(set -> (set >> argument & 1) != 0);
        assertEquals(some, credulous.accepted(), () -> message(semantics) + " DC " + argument);
        assertEquals(some, credulous.certificate().isPresent());
        credulous.certificate().ifPresent(set -> assertTrue(
                set.contains(argument) && expected.contains(Samples.mask(set)), () -> message(semantics) + " DC " + set));
        Acceptance sceptical = reasoner.sceptical(semantics, argument, BUDGET).orElseThrow();
        boolean all = expected.stream().allMatch(set -> (set >> argument & 1) != 0);
        assertEquals(all, sceptical.accepted(), () -> message(semantics) + " DS " + argument);
        assertEquals(!all, sceptical.certificate().isPresent());
        sceptical.certificate().ifPresent(set -> assertTrue(
                !set.contains(argument) && expected.contains(Samples.mask(set)), () -> message(semantics) + " DS " + set));
    }

    private String message(ExtensionSemantics semantics) {
        return semantics + " of " + Samples.describe(framework);
    }
}
