package org.debatemapper.formats.tests.aif;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.debatemapper.core.exchange.DebateReader;
import org.debatemapper.core.exchange.ExchangeException;
import org.debatemapper.core.exchange.LossLedger;
import org.debatemapper.formats.aif.AifReader;
import org.debatemapper.formats.aif.SadfaceReader;
import org.debatemapper.formats.aif.XaifWriter;
import org.debatemapper.formats.structure.Json;
import org.debatemapper.formats.tests.RoundTrip;
import org.debatemapper.model.Argument;
import org.debatemapper.model.Debate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that are not quite as the formats say: what can be read is, and nothing is lost in silence. */
class AifUnevenTest {
    private static String refusal(DebateReader reader, String text) {
        return assertThrows(ExchangeException.class, () -> RoundTrip.read(reader, "a.json", text, new LossLedger())).getMessage();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "{\"nodes\": {}, \"edges\": [], \"locutions\": []} | 1: There is no list of nodes.",
            "{\"AIF\": {\"nodes\": {\"1\": {\"text\": \"A\"}}, \"edges\": []}} | 1: “nodes” is no list.",
            "{\"AIF\": {\"nodes\": [], \"edges\": {\"0\": {}}}} | 1: “edges” is no list.",
            "{\"AIF\": {\"nodes\": [], \"edges\": [], \"participants\": 7}} | 1: “participants” is no list.",
            "{\"AIF\": {\"nodes\": [], \"edges\": [], \"locutions\": [\"a\"]}} | 1: An entry of “locutions” is no object.",
    })
    void aListOfAnotherTypeIsRefused(String text, String message) {
        assertTrue(refusal(new AifReader(), text).endsWith(message), () -> refusal(new AifReader(), text));
    }

    @Test
    void theLineOfAnEntryOfAnotherTypeIsTold() {
        String message = refusal(new SadfaceReader(), """
                {"metadata": {"core": {"version": "0.2"}}, "nodes": [
                  {"id": "a", "type": "atom", "text": "A"},
                  "b"], "edges": []}
                """);
        assertTrue(message.endsWith(":2: An entry of “nodes” is no object."), message);
    }

    @Test
    void nothingInPlaceOfAListIsAnEmptyOne() throws Exception {
        LossLedger ledger = new LossLedger();
        Debate debate = RoundTrip.read(new AifReader(), "a.json", """
                {"AIF": {"nodes": [{"nodeID": 1, "text": "A", "type": "I"}], "edges": null, "locutions": {}, "participants": ""}}
                """, ledger);
        assertEquals(1, debate.getStatements().size());
        assertTrue(ledger.isEmpty());
    }

    /** As when node sets are put together that have a part in common. */
    @Test
    void nodesAndEdgesThatAreRepeatedAreReadOnce() throws Exception {
        LossLedger ledger = new LossLedger();
        Debate debate = RoundTrip.read(new AifReader(), "a.json", """
                {"nodes": [{"nodeID": "1", "text": "A", "type": "I"}, {"nodeID": "2", "text": "B", "type": "I"}, {"nodeID": "3", "text": "RA", "type": "RA"},
                           {"nodeID": "1", "text": "A", "type": "I"}, {"nodeID": "3", "text": "RA", "type": "RA"}],
                 "edges": [{"fromID": "1", "toID": "3"}, {"fromID": "3", "toID": "2"}, {"fromID": "1", "toID": "3"}, {"fromID": "3", "toID": "2"}]}
                """, ledger);
        assertEquals(2, debate.getStatements().size());
        assertEquals(1, debate.getRelations().size());
        assertEquals(List.of(debate.getStatements().get(0)), ((Argument) debate.getRelations().get(0)).getPremises());
        assertTrue(ledger.isEmpty());
        assertTrue(refusal(new AifReader(), """
                {"nodes": [{"nodeID": "1", "text": "A", "type": "I"}, {"nodeID": "1", "text": "B", "type": "I"}], "edges": []}
                """).contains("twice"));
    }

    @Test
    void edgesOfSadfaceThatAreRepeatedAreReadOnce() throws Exception {
        Debate debate = RoundTrip.read(new SadfaceReader(), "a.json", """
                {"nodes": [{"id": "a", "type": "atom", "text": "A"}, {"id": "b", "type": "atom", "text": "B"}, {"id": "s", "type": "scheme", "name": "support"}],
                 "edges": [{"source_id": "a", "target_id": "s"}, {"source_id": "s", "target_id": "b"}, {"source_id": "s", "target_id": "b"}]}
                """, new LossLedger());
        assertEquals(1, debate.getRelations().size());
    }

    @Test
    void aSpeakerWhoIsNoParticipantIsTold() throws Exception {
        LossLedger ledger = new LossLedger();
        RoundTrip.read(new AifReader(), "a.json", """
                {"AIF": {"nodes": [{"nodeID": 0, "text": "A", "type": "L"}, {"nodeID": 1, "text": "B", "type": "L"}], "edges": [],
                 "participants": [{"participantID": 0, "firstname": "Ann", "surname": ""}],
                 "locutions": [{"nodeID": 0, "personID": 0}, {"nodeID": 1, "personID": 2}]}}
                """, ledger);
        assertEquals(List.of("The speaker 2 of this locution is not among the participants."), ledger.losses().stream().map(l -> l.reason().toString()).toList());
    }

    /** The text is what the analysis is of; its marks name nodes. */
    @Test
    void whatXaifHoldsBesidesItsGraphComesBack() throws Exception {
        Debate debate = RoundTrip.read(new AifReader(), "a.json", """
                {"AIF": {"nodes": [{"nodeID": "1_2", "text": "A", "type": "I"}, {"nodeID": "3_2", "text": "B", "type": "I"}, {"nodeID": "4_2", "text": "Expert Opinion", "type": "RA"}],
                 "edges": [{"edgeID": 1, "fromID": "1_2", "toID": "4_2"}, {"edgeID": 2, "fromID": "4_2", "toID": "3_2"}],
                 "schemefulfillments": [{"nodeID": "4_2", "schemeID": "82"}],
                 "descriptorfulfillments": [{"nodeID": "4_2", "descriptorID": "7", "selectedID": "1_2"}, {"nodeID": "9_9", "descriptorID": "8", "selectedID": "1_2"}]},
                 "OVA": {"firstname": "Ann", "surname": "", "nodes": [], "edges": []}, "dialog": true,
                 "text": "<span id='node1_2'>A</span>, said in passing."}
                """, new LossLedger());
        Map<?, ?> file = (Map<?, ?>) Json.parse(RoundTrip.write(new XaifWriter(), debate, new LossLedger()));
        assertEquals("<span id='node1_2'>A</span>, said in passing.", file.get("text"));
        assertEquals(true, file.get("dialog"));
        assertEquals("Ann", ((Map<?, ?>) file.get("OVA")).get("firstname"));
        Map<?, ?> aif = (Map<?, ?>) file.get("AIF");
        assertEquals(List.of(Map.of("nodeID", "4_2", "schemeID", "82")), aif.get("schemefulfillments"));
        assertEquals(List.of(Map.of("nodeID", "4_2", "descriptorID", "7", "selectedID", "1_2")), aif.get("descriptorfulfillments"));
        Debate again = RoundTrip.read(new AifReader(), "a.json", RoundTrip.write(new XaifWriter(), debate, new LossLedger()), new LossLedger());
        assertEquals(RoundTrip.json(debate), RoundTrip.json(again));
    }

    @Test
    void theIdOfASchemeIsThatOfItsName() throws Exception {
        Debate debate = RoundTrip.read(new AifReader(), "a.json", """
                {"AIF": {"nodes": [{"nodeID": "1", "text": "A", "type": "I"}, {"nodeID": "2", "text": "B", "type": "I"}, {"nodeID": "3", "text": "Expert Opinion", "type": "RA"}],
                 "edges": [{"fromID": "1", "toID": "3"}, {"fromID": "3", "toID": "2"}], "schemefulfillments": [{"nodeID": "3", "schemeID": "82"}]}}
                """, new LossLedger());
        ((Argument) debate.getRelations().get(0)).setScheme(null);
        Map<?, ?> file = (Map<?, ?>) Json.parse(RoundTrip.write(new XaifWriter(), debate, new LossLedger()));
        assertEquals(List.of(Map.of("nodeID", "3", "schemeID", "72")), ((Map<?, ?>) file.get("AIF")).get("schemefulfillments"));
        debate.getProperties().put("aif.more", "{broken");
        assertTrue(RoundTrip.write(new XaifWriter(), debate, new LossLedger()).contains("Default Inference"));
    }

    @ParameterizedTest
    @CsvSource({"5, 5, 10", "6, 0, 2", "300, 0, 2"})
    void manyTransitionsAndHiddenLocutionsAreToldInOne(int count, int at, int entries) throws Exception {
        StringBuilder nodes = new StringBuilder("{\"nodeID\": \"i\", \"text\": \"A\", \"type\": \"I\"}");
        for (int i = 1; i <= count; i++) {
            nodes.append(", {\"nodeID\": \"t").append(i).append("\", \"text\": \"\", \"type\": \"TA\"}");
            nodes.append(", {\"nodeID\": \"h").append(i).append("\", \"text\": \"x\", \"type\": \"L\", \"visible\": false}");
        }
        LossLedger ledger = new LossLedger();
        RoundTrip.read(new AifReader(), "a.json", "{\"nodes\": [" + nodes + "], \"edges\": []}", ledger);
        assertEquals(entries, ledger.losses().size());
        if (entries == 2) {
            assertEquals(count + " transitions between locutions, the first of them t1.", ledger.losses().get(1).reason());
            assertEquals(count + " hidden locutions of the analyst, the first of them h1.", ledger.losses().get(0).reason());
        } else {
            assertEquals("aif.transition", ledger.losses().get(at).notice().code());
        }
    }

    @Test
    void anEdgeWithoutANodeBetweenItsEndsIsTold() throws Exception {
        LossLedger aif = new LossLedger();
        RoundTrip.read(new AifReader(), "a.json", """
                {"nodes": [{"nodeID": "1", "text": "A", "type": "I"}, {"nodeID": "2", "text": "B", "type": "I"}], "edges": [{"fromID": "1", "toID": "2"}]}
                """, aif);
        LossLedger sadface = new LossLedger();
        RoundTrip.read(new SadfaceReader(), "a.json", """
                {"nodes": [{"id": "1", "type": "atom", "text": "A"}, {"id": "2", "type": "atom", "text": "B"}], "edges": [{"source_id": "1", "target_id": "2"}]}
                """, sadface);
        for (LossLedger ledger : List.of(aif, sadface)) {
            assertEquals(List.of("aif.plain-edge"), ledger.losses().stream().map(loss -> loss.notice().code()).toList());
            assertEquals("1 \u2192 2", ledger.losses().get(0).element());
        }
    }
}
