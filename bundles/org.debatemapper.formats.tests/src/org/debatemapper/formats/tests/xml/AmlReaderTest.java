package org.debatemapper.formats.tests.xml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;

import org.debatemapper.core.exchange.ExchangeException;
import org.debatemapper.core.exchange.LossLedger;
import org.debatemapper.formats.tests.RoundTrip;
import org.debatemapper.formats.xml.AmlReader;
import org.debatemapper.model.Argument;
import org.debatemapper.model.Debate;
import org.debatemapper.model.Scheme;
import org.junit.jupiter.api.Test;

/** A file as Araucaria writes it: the scheme set, the text, its origin, and units with schemes that have numbers. */
class AmlReaderTest {
    private static final String SCHEME = "<SCHEME><NAME>%s</NAME><FORM><PREMISE>E says A</PREMISE><CONCLUSION>A</CONCLUSION></FORM>"
            + "<CQ>Is E an expert?</CQ></SCHEME>";
    private static final String AML = """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE ARG SYSTEM "argument.dtd">
            <ARG><?Araucaria UTF-8?><SCHEMESET>%s%s</SCHEMESET>
            <TEXT>All of it.</TEXT>
            <EDATA><AUTHOR>Alice</AUTHOR><DATE>2004-05-06</DATE><SOURCE>A paper</SOURCE><COMMENTS/></EDATA>
            <AU><PROP identifier="A" missing="no" nodelabel="strong"><PROPTEXT offset="3">A</PROPTEXT><INSCHEME scheme="Opinion" schid="1"/></PROP>
            <CA><AU><PROP identifier="B" missing="yes" supportlabel="80%%"><PROPTEXT offset="-1">B</PROPTEXT>
            <INSCHEME scheme="Other" schid="0"/><INSCHEME scheme="Opinion" schid="1"/><ROLE class="Toulmin" element="data"/></PROP>
            <CA><AU><PROP identifier="C"><PROPTEXT>C</PROPTEXT><INSCHEME scheme="Other" schid="0"/></PROP></AU></CA></AU></CA></AU></ARG>
            """.formatted(SCHEME.formatted("Opinion"), SCHEME.formatted("Unused"));

    @Test
    void eachStepHasTheSchemeThatBothItsEndsAreIn() throws ExchangeException {
        Debate debate = RoundTrip.read(new AmlReader(), "a.aml", AML, new LossLedger());
        assertEquals(List.of("Other", "Opinion"), debate.getRelations().stream().map(relation -> ((Argument) relation).getScheme().getName().get("en"))
                .toList());
        Scheme scheme = debate.getSchemes().stream().filter(other -> other.getKey().equals("opinion")).findFirst().orElseThrow();
        assertEquals("E says A", scheme.getRoles().get(0).getForm().get("en"));
        assertEquals("A", scheme.getConclusion().get("en"));
        assertEquals("Is E an expert?", scheme.getQuestions().get(0).getText().get("en"));
    }

    @Test
    void whatStandsAroundTheUnitsIsKeptOrTold() throws ExchangeException {
        LossLedger ledger = new LossLedger();
        Debate debate = RoundTrip.read(new AmlReader(), "a.aml", AML, ledger);
        assertEquals("Alice", debate.getAuthor());
        assertEquals("All of it.", debate.getDescription().get("en"));
        assertEquals("A paper", debate.getProperties().get("aml.source"));
        assertNull(debate.getProperties().get("aml.comments"));
        assertEquals("strong", debate.getStatements().get(0).getProperties().get("aml.nodelabel"));
        assertEquals("80%", debate.getStatements().get(1).getProperties().get("aml.supportlabel"));
        assertEquals("Toulmin data", debate.getStatements().get(1).getProperties().get("aml.role"));
        assertEquals(List.of("aml.schemes"), ledger.losses().stream().map(loss -> loss.notice().code()).toList());
    }
}
