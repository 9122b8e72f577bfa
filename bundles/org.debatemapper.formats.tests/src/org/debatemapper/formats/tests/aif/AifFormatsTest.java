package org.debatemapper.formats.tests.aif;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.debatemapper.core.exchange.LossLedger;
import org.debatemapper.formats.aif.AifReader;
import org.debatemapper.formats.aif.SadfaceReader;
import org.debatemapper.formats.tests.RoundTrip;
import org.debatemapper.model.Attack;
import org.debatemapper.model.Debate;
import org.junit.jupiter.api.Test;

class AifFormatsTest {
    /** As the library of SADFace 0.5 writes it: the conflict has two ends and no start. */
    @Test
    void disagreementOfSadfaceGoesBothWays() throws Exception {
        Debate debate = RoundTrip.read(new SadfaceReader(), "a.json", """
                {"metadata": {"core": {"version": "0.5.1"}}, "resources": [],
                 "nodes": [{"id": "a", "type": "atom", "text": "A"}, {"id": "b", "type": "atom", "text": "B"},
                           {"id": "d", "type": "conflict", "name": "disagree"}],
                 "edges": [{"source_id": "d", "target_id": "a"}, {"source_id": "d", "target_id": "b"}]}
                """, new LossLedger());
        Attack attack = assertInstanceOf(Attack.class, debate.getRelations().get(0));
        assertEquals(1, debate.getRelations().size());
        assertTrue(attack.isSymmetric());
        assertEquals(debate.getStatements().get(0), attack.getSource());
        assertEquals(debate.getStatements().get(1), attack.getTarget());
    }

    @Test
    void wrapperOfXaifMayBeInSmallLetters() throws Exception {
        Debate debate = RoundTrip.read(new AifReader(), "a.json", """
                {"aif": {"nodes": [{"nodeID": 1, "text": "A", "type": "I"}], "edges": []}, "ova": [], "dialog": true}
                """, new LossLedger());
        assertEquals("A", debate.getStatements().get(0).getText().get("en"));
    }
}
