package org.debatemapper.formats.tests.carneades;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.debatemapper.core.exchange.ExchangeException;
import org.debatemapper.core.exchange.LossLedger;
import org.debatemapper.formats.carneades.CarneadesReader;
import org.debatemapper.formats.tests.RoundTrip;
import org.debatemapper.formats.xml.CafReader;
import org.debatemapper.formats.xml.LkifReader;
import org.debatemapper.model.Argument;
import org.debatemapper.model.Attack;
import org.debatemapper.model.BurdenOfProof;
import org.debatemapper.model.Claim;
import org.debatemapper.model.Debate;
import org.debatemapper.model.Label;
import org.junit.jupiter.api.Test;

/** Argument graphs of Carneades 4 in YAML, of Carneades 3 in CAF and of Carneades 2 in LKIF. */
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

    @Test
    void rolesOfPremisesBecomeRolesOfTheScheme() throws ExchangeException {
        Debate debate = RoundTrip.read(new CarneadesReader(), "a.yml", """
                statements: {a: A, b: B, c: C}
                arguments:
                  x: {premises: {majorPremise: a, minor: b}, conclusion: c, scheme: mp}
                  y: {premises: {minor: a}, conclusion: c, scheme: mp}
                  z: {premises: {datum: a}, conclusion: c}
                """, new LossLedger());
        List<Argument> arguments = debate.getRelations().stream().map(Argument.class::cast).toList();
        assertEquals(List.of("major-premise", "minor"), debate.getSchemes().get(0).getRoles().stream().map(role -> role.getKey()).toList());
        assertEquals("minor", arguments.get(0).roleOf(debate.getStatements().get(1)));
        assertEquals("minor", arguments.get(1).roleOf(debate.getStatements().get(0)));
        assertEquals(0, arguments.get(2).getRoles().size());
    }

    @Test
    void titlesSchemesAndRolesOfLkifStay() throws ExchangeException {
        Debate debate = RoundTrip.read(new LkifReader(), "a.xml", """
                <lkif><argument-graph><statements><statement id="s1"><s>A</s></statement><statement id="s2"><s>B</s></statement></statements>
                <arguments><argument id="a1" title="Expert" direction="con" scheme="expert" weight="0.7"><conclusion statement="s1"/>
                <premises><premise type="assumption" role="authority" statement="s2"/></premises></argument></arguments>
                </argument-graph></lkif>
                """, new LossLedger());
        Argument argument = debate.getRelations().stream().filter(Argument.class::isInstance).map(Argument.class::cast).findFirst().orElseThrow();
        assertEquals("Expert", argument.getTitle().get("en"));
        assertEquals("authority", argument.roleOf(debate.getStatements().get(1)));
        assertEquals("0.7", argument.getProperties().get("lkif.weight"));
        assertEquals("s2", argument.getProperties().get("lkif.assumptions"));
        assertTrue(argument.getConclusion().isImplicit());
    }

    @Test
    void cafComesWithLanguagesReferencesAndArgumentsOfBothKinds() throws ExchangeException {
        LossLedger ledger = new LossLedger();
        Debate debate = RoundTrip.read(new CafReader(), "a.xml", """
                <caf version="1.3"><metadata title="Marriage" creator="Fred" date="2011"><descriptions><description lang="en">Wedding</description>
                <description lang="de">Hochzeit</description></descriptions></metadata>
                <statements><statement id="s1" atom="s1" standard="PE"><metadata source="k; missing"><descriptions><description lang="en">Why
                </description></descriptions></metadata><descriptions><description lang="en">Married</description>
                <description lang="de">Verheiratet</description></descriptions></statement>
                <statement id="s2"><descriptions><description lang="en">Ring</description></descriptions></statement>
                <statement id="s3"><descriptions><description lang="en">Lost</description></descriptions></statement></statements>
                <arguments><argument id="a1" pro="true" strict="false" scheme="Sign" weight="0.5"><metadata source="k"><descriptions>
                <description lang="en">Because</description></descriptions></metadata><conclusion statement="s1"/><premises>
                <premise statement="s2" positive="true" role="sign" implicit="true"/><premise statement="s3" positive="false"/></premises></argument>
                <argument id="a2" pro="false"><conclusion statement="s1"/><premises><premise statement="s3" positive="true"/></premises></argument>
                </arguments><references><metadata key="k" title="Paper" creator="Ann" date="2008" identifier="http://example.org/p"/></references></caf>
                """, ledger);
        assertEquals("Hochzeit", debate.getDescription().get("de"));
        assertEquals("Verheiratet", debate.getStatements().get(0).getText().get("de"));
        assertEquals("Why", debate.getStatements().get(0).getNote());
        assertEquals("http://example.org/p", debate.getStatements().get(0).getCitations().get(0).getSource().getUrl());
        Argument argument = (Argument) debate.getRelations().get(0);
        assertEquals("Because", argument.getNote());
        assertEquals("sign", argument.roleOf(debate.getStatements().get(1)));
        assertTrue(debate.getStatements().get(1).isImplicit());
        assertEquals(List.of(argument, debate.getStatements().get(0)),
                debate.getRelations().stream().skip(1).map(relation -> ((Attack) relation).getTarget()).toList());
        assertEquals(List.of("missing"), ledger.losses().stream().map(loss -> loss.element()).toList());
    }
}
