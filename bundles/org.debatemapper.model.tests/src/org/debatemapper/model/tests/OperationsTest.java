package org.debatemapper.model.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.debatemapper.model.Argument;
import org.debatemapper.model.ArgumentMap;
import org.debatemapper.model.AttackKind;
import org.debatemapper.model.BendPoint;
import org.debatemapper.model.Claim;
import org.debatemapper.model.CriticalAnswer;
import org.debatemapper.model.CriticalQuestion;
import org.debatemapper.model.DebateFactory;
import org.debatemapper.model.Group;
import org.debatemapper.model.PremiseRole;
import org.debatemapper.model.SchemeRole;
import org.debatemapper.model.operations.Elements;
import org.debatemapper.testing.DebateBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OperationsTest {
    private static final DebateFactory FACTORY = DebateFactory.eINSTANCE;

    private final DebateBuilder builder = new DebateBuilder();
    private final Claim a = builder.claim("a");
    private final Claim b = builder.claim("b");
    private final Claim c = builder.claim("c");

    @Test
    void derivesTheKindOfAnAttack() {
        Argument argument = builder.argument(b, a);
        assertEquals(AttackKind.UNDERMINE, builder.attack(c, a).kind());
        assertEquals(AttackKind.REBUT, builder.attack(c, b).kind());
        assertEquals(AttackKind.REBUT, builder.attack(a, c).kind());
        assertEquals(AttackKind.UNDERCUT, builder.attack(c, argument).kind());
        assertEquals(AttackKind.UNDERCUT, builder.attack(c, builder.attack(c, b)).kind());
        builder.argument(a, c);
        assertEquals(AttackKind.REBUT, builder.attack(c, a).kind());
    }

    @Test
    void tellsWhenAnArgumentNeedsANode() {
        Argument argument = builder.argument(b, a);
        assertFalse(argument.needsNode());
        argument.getPremises().add(c);
        assertTrue(argument.needsNode());
        argument.getPremises().remove(c);
        argument.setTitle(builder.text("t"));
        assertTrue(argument.needsNode());
        argument.setTitle(FACTORY.createLocalText());
        assertFalse(argument.needsNode());
        argument.setScheme(FACTORY.createScheme());
        assertTrue(argument.needsNode());
        argument.setScheme(null);
        builder.attack(c, argument);
        assertTrue(argument.needsNode());
    }

    @Test
    void findsRolesAndAnswers() {
        Argument argument = builder.argument(b, a, c);
        SchemeRole role = FACTORY.createSchemeRole();
        role.setKey("expertise");
        PremiseRole given = FACTORY.createPremiseRole();
        given.setPremise(a);
        given.setRole(role);
        argument.getRoles().add(given);
        assertEquals("expertise", argument.roleOf(a));
        assertNull(argument.roleOf(c));
        CriticalQuestion question = FACTORY.createCriticalQuestion();
        CriticalAnswer answer = FACTORY.createCriticalAnswer();
        answer.setQuestion(question);
        argument.getAnswers().add(answer);
        assertSame(answer, argument.answerTo(question));
        assertNull(argument.answerTo(FACTORY.createCriticalQuestion()));
    }

    @Test
    void listsElementsInFileOrderWithNestedGroups() {
        Argument argument = builder.argument(b, a);
        Group outer = FACTORY.createGroup();
        Group inner = FACTORY.createGroup();
        outer.getGroups().add(inner);
        builder.debate().getGroups().add(outer);
        assertEquals(List.of(a, b, c, argument, outer, inner), builder.debate().elements());
    }

    @Test
    void findsWhatNoMapShows() {
        ArgumentMap map = builder.map("m", a);
        assertEquals(List.of(b, c), builder.debate().elementsOnNoMap());
        assertSame(map.getNodes().get(0), a.viewOn(map));
        assertNull(b.viewOn(map));
        assertSame(builder.debate(), a.debate());
        assertSame(builder.debate(), Elements.debateOf(map.getNodes().get(0)));
        assertNull(Elements.debateOf(FACTORY.createClaim()));
    }

    @Test
    void listsTheEndsOfRelationsInReadingOrder() {
        assertEquals(List.of(a, c, b), builder.argument(b, a, c).ends());
        assertEquals(List.of(a, b), builder.attack(a, b).ends());
        assertEquals(List.of(a), builder.attack(a, null).ends());
        assertEquals(List.of(a, b), builder.preference(a, b).ends());
    }

    @Test
    void keepsOppositesInStep() {
        Argument argument = builder.argument(b, a);
        assertEquals(List.of(argument), b.getArguments());
        assertEquals(List.of(argument), a.getPremiseIn());
        argument.setConclusion(c);
        assertTrue(b.getArguments().isEmpty());
        assertEquals(List.of(argument), c.getArguments());
    }

    @Test
    void readsBendPointsAsItWritesThem() {
        BendPoint point = new BendPoint(-3, 40);
        assertEquals(point, BendPoint.parse(point.toString()));
        assertEquals(new BendPoint(1, 2), BendPoint.parse(" 1 , 2 "));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "1", "1;2", "a,b", "1,2,3", "1.5,2", "99999999999,1" })
    void refusesWhatIsNoPoint(String text) {
        assertThrows(IllegalArgumentException.class, () -> BendPoint.parse(text));
    }
}
