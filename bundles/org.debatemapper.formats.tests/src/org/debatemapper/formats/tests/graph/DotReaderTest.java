package org.debatemapper.formats.tests.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.debatemapper.core.exchange.DebateReader;
import org.debatemapper.core.exchange.ExchangeException;
import org.debatemapper.core.exchange.LossLedger;
import org.debatemapper.core.exchange.Sample;
import org.debatemapper.formats.graph.DotReader;
import org.debatemapper.formats.graph.DotWriter;
import org.debatemapper.formats.tests.RoundTrip;
import org.debatemapper.model.Argument;
import org.debatemapper.model.Attack;
import org.debatemapper.model.Debate;
import org.debatemapper.model.Statement;
import org.debatemapper.testing.DebateBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DotReaderTest {
    private final LossLedger ledger = new LossLedger();

    private Debate read(String dot) throws ExchangeException {
        return RoundTrip.read(new DotReader(), "a.dot", dot, ledger);
    }

    private static List<String> texts(Debate debate) {
        return debate.getStatements().stream().map(statement -> statement.getText().get("en")).toList();
    }

    /** Relations as {@code a+b>c}, with a minus for an attack. */
    static List<String> relations(Debate debate) {
        List<String> relations = new ArrayList<>();
        debate.getRelations().forEach(relation -> relations.add(relation instanceof Argument argument
                ? String.join("+", argument.getPremises().stream().map(premise -> premise.getText().get("en")).toList()) + ">" + end(argument.getConclusion())
                : relation instanceof Attack attack ? end(attack.getSource()) + (attack.isSymmetric() ? "<->" : "->") + end(attack.getTarget())
                        : relation.eClass().getName()));
        return relations;
    }

    private static String end(Object end) {
        return end instanceof Statement statement ? statement.getText().get("en") : end instanceof Argument ? "argument" : String.valueOf(end);
    }

    private List<String> codes() {
        return ledger.losses().stream().map(loss -> loss.notice().code()).toList();
    }

    @Test
    void textsEscapesAndEntities() throws Exception {
        assertEquals(List.of("say \"hi\"\nthere\\", "b & \u65e5\u672c", "joined up", "x1", "line", "left\nright"), texts(read("""
                /* a map */ strict digraph { // ok
                # a line for the preprocessor
                a [label="say \\"hi\\"\\nthere\\\\"]; b [label="b &amp; &#26085;&#x672C;"]
                c [label="joined" + " up"], [color=red]; x1; "l
                """.replace("], [", " ").replace("\"l\n", "\"e\" [label=\"li\\\nne\"]; r [shape=record label=\"<p>left|{right}\\l\"] }\n"))));
    }

    @Test
    void chainsSetsPortsAndDefaults() throws Exception {
        Debate debate = read("""
                digraph g {
                  edge [color=red]
                  a -> b:n:sw -> {c d} [label="supports"]
                  subgraph { edge [color="#00aa00"]; e -> a }
                  f -> a
                }
                """);
        assertEquals(List.of("a>b", "b>c", "b>d", "e>a", "f->a"), relations(debate));
        assertTrue(debate.getGroups().isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"label=attacks,a->b", "label=\"does not support it\",a->b", "label=Pro,a>b", "label=\u53cd\u8ad6,a->b", "label=\uc9c0\uc9c0,a>b", "color=\"#cc0000:blue\",a->b",
            "color=darkgreen,a>b", "arrowhead=tee,a->b", "dir=back color=red,b->a", "dir=both color=red,a<->b", "type=contradictory,a<->b",
            "xlabel=because,a>b", "color=red label=support,a>b", "relation=attack,a->b"})
    void edgesMeanWhatTheySay(String attributes, String relation) throws Exception {
        assertEquals(List.of(relation), relations(read("digraph { a -> b [" + attributes + "] }")));
        assertTrue(ledger.isEmpty(), ledger.losses().toString());
    }

    @Test
    void edgesThatSayNothingAreSupportsAndTold() throws Exception {
        assertEquals(List.of("a>b", "b>c"), relations(read("digraph { a -> b -> c }")));
        assertEquals(List.of("graph.edge"), codes());
    }

    @Test
    void dashedEdgesAmongOthersAreAttacks() throws Exception {
        assertEquals(List.of("a>b", "c->b"), relations(read("digraph { a -> b; c -> b [style=dashed label=hm] }")));
        assertEquals(List.of("graph.edge", "graph.dashed"), codes());
        assertEquals("hm", read("digraph { a -> b; c -> b [style=dashed label=hm] }").getRelations().get(1).getProperties().get("dot.label"));
    }

    @Test
    void undirectedGraphsAreReadAndTold() throws Exception {
        assertEquals(List.of("a>b"), relations(read("strict graph { a -- b; b -- a }")));
        assertTrue(codes().contains("graph.undirected"));
    }

    @Test
    void clustersAreGroupsAndPointsArguments() throws Exception {
        Debate debate = read("""
                digraph {
                  node [shape=box]
                  a; subgraph cluster_1 { label=<<B>First</B> &amp; best>; a b subgraph cluster_2 { graph [label="Second"]; c URL="" } }
                  j [shape=point]; a -> j; b -> j; j -> c; d -> j [color=red]
                  k [shape=point]; a -> k; b -> k; k -> d [color=red]
                }
                """);
        assertEquals("First & best", debate.getGroups().get(0).getTitle().get("en"));
        assertEquals(2, debate.getGroups().get(0).getMembers().size());
        assertEquals("Second", debate.getGroups().get(0).getGroups().get(0).getTitle().get("en"));
        assertEquals(List.of("a+b>c", "d->argument", "a->d", "b->d"), relations(debate));
        assertTrue(codes().containsAll(List.of("arggraph.joint-attack", "graph.looks")));
    }

    @Test
    void htmlLabelsGiveTheirWords() throws Exception {
        Debate debate = read("""
                digraph { a [label=<<TABLE><TR><TD>one</TD><TD>two <B>bold</B></TD></TR></TABLE>>, URL="https://example.org/x", tooltip="why", importance=3]
                  b [label="<B>no markup</B>"] }
                """);
        assertEquals(List.of("one\ntwo bold", "<B>no markup</B>"), texts(debate));
        Statement first = debate.getStatements().get(0);
        assertEquals("https://example.org/x", first.getCitations().get(0).getSource().getUrl());
        assertEquals("why", first.getNote());
        assertEquals("3", first.getProperties().get("dot.importance"));
        assertEquals(List.of("graph.markup"), codes());
    }

    /** In the form in which the exporter of Argdown writes a map. */
    @Test
    void mapsOfArgdown() throws Exception {
        Debate debate = read("""
                digraph "Argument Map" {
                rankdir = "BT"; edge[arrowsize="1", penwidth="1"]graph [bgcolor = "transparent" ]
                subgraph cluster_1 {
                  label = <<FONT FACE="arial" POINT-SIZE="12" COLOR="#000000">Group&#x20;one</FONT>>;
                  n0 [label=<<TABLE WIDTH="180" ALIGN="CENTER"><TR><TD ALIGN="TEXT"><FONT FACE="arial"><B>Censorship</B></FONT></TD></TR><TR><TD ALIGN="TEXT"><FONT\
                 FACE="arial">is&#x20;<i>not</i> &#x20;wrong&#x20;in&#x20;&#x22;principle&#x22;<BR/>&#x20;&#x26;&#x20;b.</FONT></TD></TR></TABLE>>, shape="box", type="statement-map-node"];
                  n3 [label=<<TABLE><TR><TD><FONT FACE="arial"><B>Absence</B></FONT></TD></TR></TABLE>>, margin="0.11,0.055", type="argument-map-node"];
                }
                n5 [label="Undercut", type="argument-map-node"];
                n3 -> n0 [type="attack", color="#ff0000"];
                n5 -> n3 [type="undercut", color="#551A8B"];
                n5 -> n0 [type="contradictory", color="#ff0000", dir="both", arrowtail="diamond", arrowhead="diamond"];
                n5 -> n0 [type="support", color="#00ff00"];
                }
                """);
        Statement censorship = debate.getStatements().get(0);
        assertEquals("Censorship", censorship.getTitle().get("en"));
        assertEquals("is not wrong in \"principle\" & b.", censorship.getText().get("en"));
        assertEquals("Absence", debate.getStatements().get(1).getTitle().get("en"));
        assertNull(debate.getStatements().get(1).getText());
        assertEquals("Group one", debate.getGroups().get(0).getTitle().get("en"));
        assertEquals(List.of("Attack", "Attack", "Attack", "Argument"), debate.getRelations().stream().map(relation -> relation.eClass().getName()).toList());
        assertTrue(((Attack) debate.getRelations().get(2)).isSymmetric());
    }

    @Test
    void anEditedLabelWins() throws Exception {
        DebateBuilder builder = new DebateBuilder();
        Statement a = builder.claim("A");
        a.getText().put("ja", "\u30a2");
        String dot = RoundTrip.write(new DotWriter(), builder.debate(), ledger);
        assertEquals(Map.of("en", "A", "ja", "\u30a2"), read(dot).getStatements().get(0).getText().getEntries().map());
        assertEquals(Map.of("en", "B"), read(dot.replace("label=\"A\"", "label=\"B\"")).getStatements().get(0).getText().getEntries().map());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{broken", "{\\u0022weight\\u0022: 1x}", "{\\u0022none\\u0022: 1}"})
    void brokenDataOfThisProgramIsNamedWithItsLine(String data) {
        String dot = "digraph {\n a;\n b [debateMapper=\"" + data.replace("\\u0022", "\\\"") + "\"]\n}";
        assertEquals(3, assertThrows(ExchangeException.class, () -> read(dot)).getLine());
    }

    @ParameterizedTest
    @CsvSource({"'digraph { a -> }',1,16", "'digraph {\n a [label=\"x]\n}',2,11", "'digraph {\n a [label=<x]\n}',2,11", "'digraph { a',1,12",
            "'digraph { a } }',1,15", "'digraph {\n\n node a }',3,7", "a -> b,1,1"})
    void faultsHaveAPlace(String dot, int line, int column) {
        ExchangeException fault = assertThrows(ExchangeException.class, () -> read(dot));
        assertEquals(List.of(line, column), List.of(fault.getLine(), fault.getColumn()), fault.getMessage());
    }

    @Test
    void productsOfSetsAreBounded() {
        StringBuilder set = new StringBuilder("{");
        for (int i = 0; i < 5_000; i++) {
            set.append(" n").append(i);
        }
        String dot = "digraph { " + set + " } -> " + set + " } }";
        assertEquals("graph.size", assertThrows(ExchangeException.class, () -> read(dot)).getNotice().code());
        String deep = "digraph " + "{".repeat(300) + "}".repeat(300);
        assertEquals("graph.depth", assertThrows(ExchangeException.class, () -> read(deep)).getNotice().code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"digraph{a}", "strict graph \"x y\" {", "// c\n/* * */ GRAPH g{", "\n#include\ndigraph\n{"})
    void isKnownByItsContent(String dot) {
        assertEquals(DebateReader.CERTAIN, new DotReader().confidence(new Sample("a", dot)));
        assertEquals(DebateReader.NEVER, new DotReader().confidence(new Sample("a.dot", dot.replaceAll("(?i)(di)?graph", "flowchart"))));
    }

    @Test
    void aFlowChartIsNoDot() {
        assertFalse(new DotReader().confidence(new Sample("a", "graph TD\n a --> b{c}\n")) > 0);
    }
}
