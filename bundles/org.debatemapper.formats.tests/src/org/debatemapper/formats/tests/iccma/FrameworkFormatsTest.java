package org.debatemapper.formats.tests.iccma;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.debatemapper.core.exchange.DebateReader;
import org.debatemapper.core.exchange.ExchangeException;
import org.debatemapper.core.exchange.LossLedger;
import org.debatemapper.core.exchange.WriteOptions;
import org.debatemapper.formats.iccma.ApxReader;
import org.debatemapper.formats.iccma.ApxWriter;
import org.debatemapper.formats.iccma.FrameworkWriter;
import org.debatemapper.formats.iccma.I23Reader;
import org.debatemapper.formats.iccma.I23Writer;
import org.debatemapper.formats.iccma.TgfReader;
import org.debatemapper.formats.iccma.TgfWriter;
import org.debatemapper.formats.tests.RoundTrip;
import org.debatemapper.model.Attack;
import org.debatemapper.model.Debate;
import org.debatemapper.testing.RandomDebates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FrameworkFormatsTest {
    record Case(DebateReader reader, FrameworkWriter writer, String text, String broken) {
        @Override
        public String toString() {
            return reader.getClass().getSimpleName();
        }
    }

    static List<Case> cases() {
        return List.of(
                new Case(new ApxReader(), new ApxWriter(), "arg(a).\narg(b).\narg(c).\natt(a,b).\natt(b,b).\n", "arg(a).\narg b.\n"),
                new Case(new TgfReader(), new TgfWriter(), "a\nb\nc\n#\na b\nb b\n", "a\n#\na z\n"),
                new Case(new I23Reader(), new I23Writer(), "p af 3\n1 2\n2 2\n", "p af 3\n1 4\n"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void firstAttacksSecond(Case sample) throws ExchangeException {
        Debate debate = RoundTrip.read(sample.reader(), "a", sample.text(), new LossLedger());
        assertEquals(3, debate.getStatements().size());
        Attack attack = (Attack) debate.getRelations().get(0);
        assertEquals(debate.getStatements().get(0), attack.getSource());
        assertEquals(debate.getStatements().get(1), attack.getTarget());
        assertEquals(2, debate.getRelations().size());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void writtenFrameworkIsTheOneRead(Case sample) throws Exception {
        Debate debate = RoundTrip.read(sample.reader(), "a", sample.text(), new LossLedger());
        LossLedger ledger = new LossLedger();
        String written = RoundTrip.write(sample.writer(), debate, ledger);
        assertTrue(ledger.isEmpty());
        String facts = written.lines().filter(line -> line.equals("#") || !line.startsWith("%") && !line.startsWith("# "))
                .reduce("", (a, b) -> a + b + "\n");
        assertEquals(sample.text(), facts);
        assertEquals(3, sample.writer().names(debate, WriteOptions.DEFAULT).lines().count());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void brokenLineIsNamed(Case sample) {
        ExchangeException e = assertThrows(ExchangeException.class,
                () -> RoundTrip.read(sample.reader(), "a", sample.broken(), new LossLedger()));
        assertTrue(e.getLine() >= 2);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void anyDebateIsCompiledIntoReadableText(Case sample) throws Exception {
        for (int seed = 0; seed < 10; seed++) {
            Debate debate = new RandomDebates(seed).debate(12);
            LossLedger ledger = new LossLedger();
            String text = RoundTrip.write(sample.writer(), debate, ledger);
            assertFalse(ledger.isEmpty());
            assertTrue(RoundTrip.read(sample.reader(), "a", text, new LossLedger()).getStatements().size() >= 12);
        }
    }

    @Test
    void bipolarFactsWithWeights() throws ExchangeException {
        Debate debate = RoundTrip.read(new ApxReader(), "a", "arg(C1, 0.5).\narg(b).\nsupport(b, C1).\n", new LossLedger());
        assertEquals(0.5, debate.getStatements().get(0).getWeight());
        assertEquals(debate.getStatements().get(0), debate.getStatements().get(1).getPremiseIn().get(0).getConclusion());
    }

    @Test
    void aLabelOfTgfIsTheTextOfItsNode() throws Exception {
        Debate debate = RoundTrip.read(new TgfReader(), "a.tgf", "1 January is cold\n2\n#\n1 2\n", new LossLedger());
        assertEquals("January is cold", debate.getStatements().get(0).getText().get("en"));
        assertEquals("1", debate.getStatements().get(0).getTitle().get("en"));
    }
}
