package org.debatemapper.formats.tests.carneades;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.debatemapper.core.exchange.ExchangeException;
import org.debatemapper.core.exchange.LossLedger;
import org.debatemapper.formats.carneades.CarneadesReader;
import org.debatemapper.formats.tests.RoundTrip;
import org.debatemapper.formats.xml.LkifReader;
import org.debatemapper.model.Argument;
import org.debatemapper.model.Attack;
import org.debatemapper.model.BurdenOfProof;
import org.debatemapper.model.Claim;
import org.debatemapper.model.Debate;
import org.debatemapper.model.Label;
import org.junit.jupiter.api.Test;

/** Argument graphs of Carneades 4 in YAML and of Carneades 2 in LKIF. */
class CarneadesFormatsTest {
    @Test
    void graphWithUndercutterIssueAndTests() throws ExchangeException {
        LossLedger ledger = new LossLedger();
        Debate debate = RoundTrip.read(new CarneadesReader(), "a.yml", """
                statements: {a: A, b: B, c: C}
                arguments:
                  x: {premises: [a], conclusion: b, scheme: expert_opinion, undercutter: c, weight: 0.7}
                assumptions: [a]
                tests: {in: [b], out: [c]}
                """, ledger);
        Argument argument = (Argument) debate.getRelations().get(0);
        assertEquals(0.7, argument.getWeight());
        assertEquals(argument, ((Attack) debate.getRelations().get(1)).getTarget());
        assertEquals(BurdenOfProof.PRESUMPTION, ((Claim) debate.getStatements().get(0)).getBurden());
        assertEquals(List.of(Label.IN, Label.OUT), debate.getExpectations().stream().map(e -> e.getLabel()).toList());
        assertTrue(ledger.isEmpty());
    }

    @Test
    void schemesAndUnknownPartsAreKeptAndTold() throws ExchangeException {
        LossLedger ledger = new LossLedger();
        Debate debate = RoundTrip.read(new CarneadesReader(), "a.yml",
                "statements: {a: A}\nargument_schemes: [{id: s}]\nmore: 1\n", ledger);
        assertEquals("1", debate.getProperties().get("carneades.more"));
        assertEquals(List.of("more", "argument_schemes"), ledger.losses().stream().map(loss -> loss.element()).toList());
    }

    @Test
    void otherYamlIsRefused() {
        ExchangeException e = assertThrows(ExchangeException.class,
                () -> RoundTrip.read(new CarneadesReader(), "a.yml", "version: 2\nservices: {db: x}\n", new LossLedger()));
        assertEquals(1, e.getLine());
    }

    @Test
    void theoriesOfLkifAreToldOnce() throws ExchangeException {
        LossLedger ledger = new LossLedger();
        Debate debate = RoundTrip.read(new LkifReader(), "a.xml", """
                <lkif><theory id="t"><rules><rule/><rule/></rules></theory>
                <argument-graphs><argument-graph title="G"><statements><statement id="s"><s>A</s></statement></statements>
                </argument-graph></argument-graphs></lkif>
                """, ledger);
        assertEquals(1, debate.getStatements().size());
        assertEquals(List.of("theory", "rule"), ledger.losses().stream().map(loss -> loss.element()).toList());
        assertEquals(1, ledger.losses().get(0).line());
    }
}
