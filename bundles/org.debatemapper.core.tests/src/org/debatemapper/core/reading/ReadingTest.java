package org.debatemapper.core.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.debatemapper.core.reading.ProCon.Point;
import org.debatemapper.core.reading.ReadingStep.Sign;
import org.debatemapper.model.Argument;
import org.debatemapper.model.ArgumentMap;
import org.debatemapper.model.Attack;
import org.debatemapper.model.Claim;
import org.debatemapper.testing.DebateBuilder;
import org.junit.jupiter.api.Test;

class ReadingTest {
    private final DebateBuilder builder = new DebateBuilder();
    private final Claim conclusion = builder.claim("conclusion");
    private final Claim reason = builder.claim("reason");
    private final Claim objection = builder.claim("objection");

    @Test
    void readsReasonsThenObjections() {
        builder.argument(conclusion, reason);
        builder.attack(objection, conclusion);
        List<ReadingLine> lines = lines(builder.map("all", objection, reason, conclusion));
        assertEquals(List.of("1", "1.1", "1.2"), lines.stream().map(ReadingLine::number).toList());
        assertEquals(List.of(conclusion, reason, objection), lines.stream().map(line -> line.step().element()).toList());
        assertEquals(List.of(Sign.NONE, Sign.SUPPORT, Sign.ATTACK), lines.stream().map(l -> l.step().sign()).toList());
        assertEquals(List.of(0, 1, 1), lines.stream().map(ReadingLine::depth).toList());
    }

    @Test
    void whatWasReadIsOnlyNamedAgain() {
        Claim second = builder.claim("second");
        Claim ground = builder.claim("ground");
        builder.argument(conclusion, reason);
        builder.argument(conclusion, second);
        builder.argument(reason, objection);
        builder.argument(second, objection);
        builder.argument(objection, ground);
        List<ReadingLine> lines = lines(builder.map("all", conclusion, reason, second, objection, ground));
        assertEquals(List.of("1", "1.1", "1.1.1", "1.1.1.1", "1.2", "1.2.1"),
                lines.stream().map(ReadingLine::number).toList());
        assertEquals("1.1.1", lines.get(5).before());
        assertNull(lines.get(2).before());
    }

    @Test
    void aCircleEnds() {
        builder.argument(conclusion, reason);
        builder.argument(reason, conclusion);
        assertEquals(3, lines(builder.map("all", conclusion, reason)).size());
    }

    @Test
    void everyStatementOfTheMapIsReadAndNoOther() {
        builder.argument(conclusion, reason);
        ArgumentMap map = builder.map("part", reason, objection);
        assertEquals(List.of(reason, objection),
                lines(map).stream().map(line -> line.step().element()).sorted((a, b) -> a == reason ? -1 : 1).toList());
    }

    @Test
    void prosArePremisesAndConsAreAttackers() {
        Claim linked = builder.claim("linked");
        Claim rival = builder.claim("rival");
        Argument argument = builder.argument(conclusion, reason, linked);
        Attack attack = builder.attack(objection, conclusion);
        Attack mutual = builder.attack(conclusion, rival);
        mutual.setSymmetric(true);
        ProCon both = ProCon.of(conclusion);
        assertEquals(List.of(new Point(reason, argument, true), new Point(linked, argument, true)), both.pros());
        assertEquals(List.of(new Point(objection, attack, false), new Point(rival, mutual, false)), both.cons());
        assertTrue(ProCon.of(reason).pros().isEmpty());
    }

    private static List<ReadingLine> lines(ArgumentMap map) {
        return new ReadingOrder(map).lines();
    }
}
