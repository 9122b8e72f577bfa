package org.debatemapper.formats.tests.aif;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.debatemapper.core.exchange.ExchangeException;
import org.debatemapper.core.exchange.Loss;
import org.debatemapper.core.exchange.LossLedger;
import org.debatemapper.formats.aif.AifReader;
import org.debatemapper.formats.aif.GraphmlReader;
import org.debatemapper.formats.aif.SadfaceReader;
import org.debatemapper.formats.tests.RoundTrip;
import org.debatemapper.model.Argument;
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

    /** Keys that one reader uses inside are nothing special in files of another. */
    @Test
    void nodesMayHaveAnyFurtherKeys() throws Exception {
        Debate debate = RoundTrip.read(new AifReader(), "a.json", """
                {"nodes": [{"nodeID": 1, "text": "A", "type": "I", "graphml title": 5, "graphml note": [], "note": "n"}], "edges": [], "locutions": []}
                """, new LossLedger());
        assertEquals("A", debate.getStatements().get(0).getText().get("en"));
        assertNull(debate.getStatements().get(0).getTitle());
    }

    @Test
    void aRelationBetweenNothingIsToldOnceAndLeftOut() throws Exception {
        LossLedger ledger = new LossLedger();
        Debate debate = RoundTrip.read(new AifReader(), "a.json", """
                {"nodes": [{"nodeID": 1, "text": "A", "type": "I"}, {"nodeID": 2, "text": "p", "type": "PA"}], "edges": [], "locutions": []}
                """, ledger);
        assertEquals(0, debate.getRelations().size());
        assertEquals(List.of("PA 2"), ledger.losses().stream().map(Loss::element).toList());
    }

    @Test
    void nothingLeadsToARelationThatIsLeftOut() throws Exception {
        Debate debate = RoundTrip.read(new AifReader(), "a.json", """
                {"nodes": [{"nodeID": 1, "text": "A", "type": "I"}, {"nodeID": 3, "text": "c", "type": "CA"},
                           {"nodeID": 2, "text": "p", "type": "PA"}],
                 "edges": [{"fromID": 1, "toID": 3}, {"fromID": 3, "toID": 2}], "locutions": []}
                """, new LossLedger());
        Attack attack = assertInstanceOf(Attack.class, debate.getRelations().get(0));
        assertEquals(1, debate.getRelations().size());
        assertNull(attack.getTarget());
    }

    /** As yEd writes it: labels hold elements of their look, arrows may point back, groups hold graphs. */
    @Test
    void readsGraphmlOfYed() throws Exception {
        LossLedger ledger = new LossLedger();
        Debate debate = RoundTrip.read(new GraphmlReader(), "a.graphml", """
                <graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:y="http://www.yworks.com/xml/graphml">
                <key for="node" id="d6" yfiles.type="nodegraphics"/><key attr.name="description" for="node" id="d5"/>
                <graph edgedefault="directed" id="G">
                <node id="n0"><data key="d5">told elsewhere</data><data key="d6"><y:ShapeNode><y:NodeLabel>First
                claim<y:LabelModel><y:SmartNodeLabelModel distance="4.0"/></y:LabelModel></y:NodeLabel></y:ShapeNode></data></node>
                <node id="n1" yfiles.foldertype="group"><data key="d6"><y:NodeLabel>Group</y:NodeLabel></data>
                <graph id="n1:"><node id="n1::n0"><data key="d6"><y:NodeLabel>Inner</y:NodeLabel></data></node></graph></node>
                <edge id="e0" source="n0" target="n1::n0"><data><y:Arrows source="standard" target="none"/>
                <y:EdgeLabel>because</y:EdgeLabel></data></edge>
                </graph></graphml>
                """, ledger);
        assertEquals(List.of("First\nclaim", "Group", "Inner"),
                debate.getStatements().stream().map(statement -> statement.getText().get("en").replaceAll("\\s*\n\\s*", "\n")).toList());
        Argument argument = assertInstanceOf(Argument.class, debate.getRelations().get(0));
        assertEquals(debate.getStatements().get(2), argument.getPremises().get(0));
        assertEquals(debate.getStatements().get(0), argument.getConclusion());
        assertEquals("told elsewhere", debate.getStatements().get(0).getNote());
        assertEquals(List.of(Loss.Kind.APPROXIMATED, Loss.Kind.OMITTED),
                ledger.losses().stream().map(Loss::kind).toList());
    }

    /** Maps of AIF that people draw in yEd, with data of their own or with labels alone. */
    @Test
    void readsAifThatIsDrawnInYed() throws Exception {
        LossLedger ledger = new LossLedger();
        Debate debate = RoundTrip.read(new GraphmlReader(), "a.graphml", """
                <graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:y="http://www.yworks.com/xml/graphml">
                <key for="node" id="d1" attr.name="nodeType"/><key for="node" id="d2" attr.name="description"/>
                <key for="node" id="d3" attr.name="url"/><key for="node" id="d4" attr.name="known"/><key for="node" id="d6" yfiles.type="nodegraphics"/>
                <graph edgedefault="directed">
                <node id="a"><data key="d1">I-node</data><data key="d2">Uniforms are worn.</data><data key="d3">urn:a</data><data key="d4">true</data>
                <data key="d6"><y:NodeLabel>Uniforms</y:NodeLabel></data></node>
                <node id="b"><data key="d1">I-node</data><data key="d6"><y:NodeLabel>Pupils obey</y:NodeLabel></data></node>
                <node id="r"><data key="d1">RA-node</data><data key="d2">because</data><data key="d6"><y:NodeLabel>Cause to Effect</y:NodeLabel></data></node>
                <node id="c"><data key="d6"><y:NodeLabel>CA</y:NodeLabel></data></node>
                <node id="o"><data key="d6"><y:NodeLabel>Not all do</y:NodeLabel></data></node>
                <edge source="a" target="r"/><edge source="r" target="b"/><edge source="o" target="c"/><edge source="c" target="r"/>
                </graph></graphml>
                """, ledger);
        assertEquals(List.of("Uniforms are worn.", "Pupils obey", "Not all do"), debate.getStatements().stream().map(each -> each.getText().get("en")).toList());
        assertEquals("Uniforms", debate.getStatements().get(0).getTitle().get("en"));
        assertEquals("urn:a", debate.getStatements().get(0).getCitations().get(0).getSource().getUrl());
        Argument argument = assertInstanceOf(Argument.class, debate.getRelations().get(0));
        assertEquals("Cause to Effect", argument.getScheme().getName().get("en"));
        assertEquals("because", argument.getNote());
        assertEquals(argument, assertInstanceOf(Attack.class, debate.getRelations().get(1)).getTarget());
        assertTrue(ledger.isEmpty(), () -> ledger.losses().toString());
    }

    /** In the inference anchoring theory it is the step from one locution to the next that argues. */
    @Test
    void whatATransitionArguesIsBroughtByTheNextMove() throws Exception {
        LossLedger ledger = new LossLedger();
        Debate debate = RoundTrip.read(new AifReader(), "a.json", """
                {"nodes": [{"nodeID": 1, "text": "A", "type": "I"}, {"nodeID": 2, "text": "B", "type": "I"},
                           {"nodeID": 3, "text": "Default Inference", "type": "RA"}, {"nodeID": 4, "text": "X: A", "type": "L"},
                           {"nodeID": 5, "text": "Y: B", "type": "L"}, {"nodeID": 6, "text": "Default Transition", "type": "TA"},
                           {"nodeID": 7, "text": "Arguing", "type": "YA"}, {"nodeID": 8, "text": "Asserting", "type": "YA"}],
                 "edges": [{"fromID": 2, "toID": 3}, {"fromID": 3, "toID": 1}, {"fromID": 4, "toID": 6}, {"fromID": 6, "toID": 5},
                           {"fromID": 6, "toID": 7}, {"fromID": 7, "toID": 3}, {"fromID": 5, "toID": 8}, {"fromID": 8, "toID": 2},
                           {"fromID": 8, "toID": 4}], "locutions": []}
                """, ledger);
        assertEquals(List.of(List.of(), List.of(debate.getStatements().get(1), debate.getRelations().get(0))),
                debate.getMoves().stream().map(move -> List.copyOf(move.getElements())).toList());
        assertEquals(List.of("8", "6"), ledger.losses().stream().map(Loss::element).toList());
    }

    /** As networkx writes it: kinds of its own, data of any name, and no direction. */
    @Test
    void readsGraphmlOfNetworkx() throws Exception {
        LossLedger ledger = new LossLedger();
        Debate debate = RoundTrip.read(new GraphmlReader(), "a.graphml", """
                <graphml xmlns="http://graphml.graphdrawing.org/xmlns"><key id="d0" for="node" attr.name="text" attr.type="string"/>
                <key id="d1" for="node" attr.name="type"/><key id="d2" for="edge" attr.name="relation"><default>attacks</default></key>
                <key id="d3" for="graph" attr.name="name"/>
                <graph edgedefault="undirected"><data key="d3">Uniforms</data>
                <node id="c"><data key="d0">Wear them</data><data key="d1">claim</data></node><node id="p"><data key="d1">premise</data></node>
                <edge source="p" target="c"><data key="d2">supports</data></edge><edge source="c" target="p"/>
                <hyperedge id="h"/></graph></graphml>
                """, ledger);
        assertEquals("Uniforms", debate.getTitle().get("en"));
        assertEquals(List.of("Wear them", "p"), debate.getStatements().stream().map(statement -> statement.getText().get("en")).toList());
        assertEquals("{\"type\":\"claim\"}", debate.getStatements().get(0).getProperties().get("graphml.more"));
        assertInstanceOf(Argument.class, debate.getRelations().get(0));
        assertInstanceOf(Attack.class, debate.getRelations().get(1));
        assertEquals(List.of("graphml.undirected", "graphml.undirected", "graphml.left"),
                ledger.losses().stream().map(loss -> loss.notice().code()).toList());
    }

    /** As Gephi writes it: edges have their labels as data, nodes their places. */
    @Test
    void readsGraphmlOfGephi() throws Exception {
        Debate debate = RoundTrip.read(new GraphmlReader(), "a.graphml", """
                <graphml xmlns="http://graphml.graphdrawing.org/xmlns"><key attr.name="label" for="node" id="label"/>
                <key attr.name="Edge Label" for="edge" id="edgelabel"/><key attr.name="weight" for="edge" id="weight"/>
                <key attr.name="x" for="node" id="x"/><key attr.name="y" for="node" id="y"/>
                <graph edgedefault="directed"><node id="1"><data key="label">A</data><data key="x">-120.5</data><data key="y">33.0</data></node>
                <node id="2"><data key="label">B</data></node>
                <edge source="2" target="1"><data key="edgelabel">argues against</data><data key="weight">2.0</data></edge>
                </graph></graphml>
                """, new LossLedger());
        Attack attack = assertInstanceOf(Attack.class, debate.getRelations().get(0));
        assertEquals("{\"weight\":\"2.0\"}", attack.getProperties().get("graphml.more"));
        assertEquals(-120, debate.getStatements().get(0).getViews().get(0).getX());
        assertNull(debate.getStatements().get(0).getProperties().get("graphml.more"));
    }

    @Test
    void dataOfThisProgramInGraphmlThatDoesNotFitIsToldWithItsLine() {
        for (String own : List.of("{\n\"nothing\": 1}", "{\n\"title\":\n[}")) {
            ExchangeException refusal = assertThrows(ExchangeException.class, () -> RoundTrip.read(new GraphmlReader(), "a.graphml",
                    "<graphml><key id=\"d\" attr.name=\"debateMapper\"/><graph>\n<node id=\"a\">\n<data key=\"d\">" + own
                            + "</data></node></graph></graphml>", new LossLedger()));
            assertEquals(own.contains("nothing") ? 3 : 5, refusal.getLine());
        }
    }
}
