package org.debatemapper.semantics.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.debatemapper.semantics.ArgumentationFramework;
import org.debatemapper.semantics.Budget;
import org.debatemapper.semantics.FrameworkBuilder;
import org.debatemapper.semantics.Result;
import org.debatemapper.semantics.extension.Enumeration;
import org.debatemapper.semantics.extension.ExtensionSemantics;
import org.debatemapper.semantics.extension.Reasoner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Work stops when it is told to, and says so. */
class BudgetTest {

    /** Dense random frameworks of this size keep a solver busy for hours. */
    private static ArgumentationFramework hard() {
        Random random = new Random(47);
        FrameworkBuilder builder = new FrameworkBuilder(700);
        for (int i = 0; i < 7000; i++) {
            int attacker = random.nextInt(700);
            int target = random.nextInt(700);
            if (attacker != target) {
                builder.addAttack(attacker, target);
            }
        }
        return builder.build();
    }

    private static Budget cancelledAfter(int looks) {
        AtomicInteger count = new AtomicInteger();
        return Budget.until(() -> count.incrementAndGet() > looks);
    }

    @ParameterizedTest
    @EnumSource(value = ExtensionSemantics.class, names = { "PREFERRED", "STABLE", "SEMI_STABLE", "STAGE", "IDEAL", "EAGER" })
    void searchesCanBeCancelled(ExtensionSemantics semantics) {
        assertEquals(new Result.Unknown<>(Result.Reason.CANCELLED), new Reasoner(hard()).extension(semantics, cancelledAfter(20)));
    }

    @Test
    void timeRunsOut() {
        Result<?> result = new Reasoner(hard()).sceptical(ExtensionSemantics.PREFERRED, 0, Budget.of(Duration.ZERO));
        assertEquals(new Result.Unknown<>(Result.Reason.TIME_LIMIT), result);
        assertFalse(result.isKnown());
        assertThrows(NoSuchElementException.class, result::orElseThrow);
    }

    @Test
    void enumerationStopsAtTheLimit() {
        Reasoner reasoner = new Reasoner(Samples.text("a>b b>a c>d d>c e>f f>e"));
        AtomicInteger received = new AtomicInteger();
        assertEquals(new Enumeration(5, false), reasoner.extensions(ExtensionSemantics.PREFERRED, 5,
                set -> received.incrementAndGet() > 0, Budget.unlimited()).orElseThrow());
        assertEquals(5, received.get());
        assertEquals(new Enumeration(8, true), reasoner.extensions(ExtensionSemantics.PREFERRED, 8, set -> true,
                Budget.unlimited()).orElseThrow());
        assertEquals(new Enumeration(1, false), reasoner.extensions(ExtensionSemantics.PREFERRED, 8, set -> false,
                Budget.unlimited()).orElseThrow());
        assertEquals(new Enumeration(0, false), reasoner.extensions(ExtensionSemantics.PREFERRED, 0, set -> true,
                Budget.unlimited()).orElseThrow());
    }

    /** Thirty independent choices have a thousand million combinations; only as many as asked for may be made. */
    @Test
    void manyExtensionsAreStreamed() {
        FrameworkBuilder builder = new FrameworkBuilder(60);
        for (int a = 0; a < 60; a += 2) {
            builder.addAttack(a, a + 1).addAttack(a + 1, a);
        }
        Reasoner reasoner = new Reasoner(builder.build());
        assertEquals(1L << 30, reasoner.count(ExtensionSemantics.STABLE, Budget.unlimited()).orElseThrow().longValueExact());
        assertEquals(new Enumeration(1000, false),
                reasoner.extensions(ExtensionSemantics.STABLE, 1000, set -> set.size() == 30, Budget.unlimited()).orElseThrow());
    }

    @Test
    void budgetsTellWhy() {
        assertEquals(Optional.empty(), Budget.unlimited().exhausted());
        assertEquals(Optional.empty(), Budget.of(Duration.ofDays(1_000_000)).exhausted());
        assertEquals(Optional.of(Result.Reason.CANCELLED), Budget.until(() -> true).exhausted());
        assertThrows(IllegalArgumentException.class, () -> Budget.of(Duration.ofSeconds(-1)));
        assertTrue(new Result.Known<>(1).map(one -> one + 1).equals(new Result.Known<>(2)));
    }
}
