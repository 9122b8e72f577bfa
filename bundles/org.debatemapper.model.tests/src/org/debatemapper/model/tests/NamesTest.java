package org.debatemapper.model.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;

import org.debatemapper.model.Argument;
import org.debatemapper.model.Attack;
import org.debatemapper.model.Claim;
import org.debatemapper.model.DebateFactory;
import org.debatemapper.model.Element;
import org.debatemapper.model.operations.Names;
import org.debatemapper.testing.DebateBuilder;
import org.debatemapper.testing.RandomDebates;
import org.eclipse.emf.common.util.BasicEList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {
    private static final List<String> ENGLISH = List.of("en");

    private final DebateBuilder builder = new DebateBuilder();

    @Test
    void prefersTheTitle() {
        Claim claim = builder.claim("A long text");
        assertEquals("A long text", Names.of(claim, ENGLISH));
        claim.setTitle(builder.text("Short\n  title "));
        assertEquals("Short title", Names.of(claim, ENGLISH));
        assertEquals("Short title", claim.displayName(new BasicEList<>(ENGLISH)));
    }

    @Test
    void shortensALongTextWithoutCuttingALetterInTwo() {
        String name = Names.of(builder.claim("\uD842\uDFB7".repeat(100)), ENGLISH);
        assertEquals(60, name.codePointCount(0, name.length()));
        assertTrue(name.endsWith("\u2026"));
        assertFalse(Character.isHighSurrogate(name.charAt(name.length() - 2)));
        assertEquals("x".repeat(60), Names.of(builder.claim("x".repeat(60)), ENGLISH));
    }

    @Test
    void namesRelationsByTheirEnds() {
        Claim a = builder.claim("a");
        Claim b = builder.claim("b");
        Argument argument = builder.argument(b, a, builder.claim("c"));
        assertEquals("a + c \u2192 b", Names.of(argument, ENGLISH));
        assertEquals("a \u2192 b", Names.of(builder.attack(a, b), ENGLISH));
        argument.setTitle(builder.text("Reason"));
        assertEquals("Reason", Names.of(argument, ENGLISH));
        assertEquals("b \u2192 Reason", Names.of(builder.attack(b, argument), ENGLISH));
    }

    @Test
    void endsOnAttacksThatAttackEachOther() {
        Claim a = builder.claim("a");
        Attack one = builder.attack(a, null);
        Attack other = builder.attack(a, one);
        one.setTarget(other);
        assertEquals("a \u2192 \u2026", Names.of(one, ENGLISH));
    }

    @Test
    void endsOnPreferencesThatPreferEachOther() {
        var one = builder.preference(null, null);
        var other = builder.preference(one, one);
        one.setPreferred(other);
        one.setOver(one);
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> assertNotNull(Names.of(one, ENGLISH)));
    }

    @Test
    void hasAnEmptyNameForWhatHasNone() {
        assertEquals("", Names.of(DebateFactory.eINSTANCE.createClaim(), ENGLISH));
        assertEquals("", Names.of(DebateFactory.eINSTANCE.createNodeView(), ENGLISH));
        assertEquals("", Names.of(DebateFactory.eINSTANCE.createCitation(), ENGLISH));
        assertNotNull(Names.of(DebateFactory.eINSTANCE.createAttack(), ENGLISH));
    }

    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8 })
    void namesEveryObjectOnOneLine(long seed) {
        new RandomDebates(seed).debate(30).eAllContents().forEachRemaining(object -> {
            String name = Names.of(object, List.of("ko", "en"));
            assertFalse(name.contains("\n"), name);
            if (object instanceof Element element) {
                assertEquals(Names.of(element, ENGLISH), element.displayName(new BasicEList<>(ENGLISH)));
            }
        });
    }
}
