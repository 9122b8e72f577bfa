package org.debatemapper.formats.tests.iccma;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.debatemapper.core.evaluation.Evaluation;
import org.debatemapper.core.evaluation.EvaluationSettings;
import org.debatemapper.core.exchange.DebateReader;
import org.debatemapper.core.exchange.ExchangeException;
import org.debatemapper.core.exchange.LossLedger;
import org.debatemapper.core.exchange.WriteOptions;
import org.debatemapper.formats.iccma.AbaReader;
import org.debatemapper.formats.iccma.ApxReader;
import org.debatemapper.formats.iccma.ApxWriter;
import org.debatemapper.formats.iccma.FrameworkWriter;
import org.debatemapper.formats.iccma.I23Reader;
import org.debatemapper.formats.iccma.I23Writer;
import org.debatemapper.formats.iccma.TgfReader;
import org.debatemapper.formats.iccma.TgfWriter;
import org.debatemapper.formats.tests.RoundTrip;
import org.debatemapper.model.Attack;
import org.debatemapper.model.Attackable;
import org.debatemapper.model.Claim;
import org.debatemapper.model.Debate;
import org.debatemapper.model.Label;
import org.debatemapper.testing.RandomDebates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    @Test
    void assumptionsRulesAndContraries() throws Exception {
        LossLedger ledger = new LossLedger();
        Debate debate = RoundTrip.read(new AbaReader(), "a.aba", "# c\np aba 4\na 1\na 2\nc 1 3\nr 3  2 4\nr 4\n", ledger);
        assertEquals(List.of("presumption", "presumption", "proof", "proof"),
                debate.getStatements().stream().map(statement -> ((Claim) statement).getBurden().getLiteral()).toList());
        Attack attack = (Attack) debate.getRelations().get(0);
        assertEquals(List.of(debate.getStatements().get(2), debate.getStatements().get(0)), List.of(attack.getSource(), attack.getTarget()));
        assertEquals(2, debate.getStatements().get(2).getArguments().get(0).getPremises().size());
        assertTrue(ledger.isEmpty());
        Map<Attackable, Label> labels = Evaluation.of(debate, EvaluationSettings.of(debate)).labels();
        assertEquals(List.of(Label.OUT, Label.IN, Label.IN, Label.IN), debate.getStatements().stream().map(labels::get).toList());
    }

    @Test
    void rulesInACircleAreTold() throws Exception {
        LossLedger ledger = new LossLedger();
        RoundTrip.read(new AbaReader(), "a.aba", "p aba 3\nr 1 2\nr 2 1\nr 2\nr 3 2\n", ledger);
        assertEquals(List.of("framework.circle"), ledger.losses().stream().map(loss -> loss.notice().code()).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"p aba 2\na 3\n", "p aba 2\nr\n", "p aba 2\nx 1\n", "p aba 2\nc 1\n", "# x\np af 2\n", "p aba 2\np aba 2\n"})
    void brokenLinesOfAssumptionsAreNamed(String text) {
        assertEquals(2, assertThrows(ExchangeException.class, () -> RoundTrip.read(new AbaReader(), "a", text, new LossLedger())).getLine());
    }
}
