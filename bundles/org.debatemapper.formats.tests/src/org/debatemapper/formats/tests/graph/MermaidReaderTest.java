package org.debatemapper.formats.tests.graph;

import static org.debatemapper.formats.tests.graph.DotReaderTest.relations;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.debatemapper.core.exchange.DebateReader;
import org.debatemapper.core.exchange.ExchangeException;
import org.debatemapper.core.exchange.LossLedger;
import org.debatemapper.core.exchange.Sample;
import org.debatemapper.formats.graph.MermaidReader;
import org.debatemapper.formats.graph.MermaidWriter;
import org.debatemapper.formats.outline.MarkdownReader;
import org.debatemapper.formats.tests.RoundTrip;
import org.debatemapper.model.Argument;
import org.debatemapper.model.Attack;
import org.debatemapper.model.Debate;
import org.debatemapper.model.Statement;
import org.debatemapper.testing.DebateBuilder;
import org.debatemapper.testing.RandomDebates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MermaidReaderTest {
    private final LossLedger ledger = new LossLedger();

    private Debate read(String chart) throws ExchangeException {
        return RoundTrip.read(new MermaidReader(), "a.mmd", chart, ledger);
    }

    private static List<String> texts(Debate debate) {
        return debate.getStatements().stream().map(statement -> statement.getText().get("en")).toList();
    }

    private List<String> codes() {
        return ledger.losses().stream().map(loss -> loss.notice().code()).toList();
    }

    @Test
    void shapesOfAllKinds() throws Exception {
        assertEquals(List.of("plain", "round edges", "stadium", "sub", "base", "circle", "flag", "rhombus", "hexagon", "slanted", "back", "trap", "double", "new", "a-b.c", "f"),
                texts(read("""
                        flowchart LR
                          plain; r(round edges); s([stadium]); t[[sub]]; u[(base)]; v((circle)); w>flag]; x{rhombus}
                          y{{hexagon}}; z[/slanted/]; a1[\\back\\]; a2[/trap\\]; a3(((double))); a4@{ shape: diam, label: "new" }
                          a-b.c --> f
                        """)));
    }

    @Test
    void textsInQuotesWithEntitiesAndBreaks() throws Exception {
        assertEquals(List.of("say \"hi\" (really)\nnow", "bold words\nin two lines", "a & b <c> # ; 9", "\u65e5\u672c\u8a9e \ud55c\uad6d\uc5b4 \ud83c\udf0d"), texts(read("""
                graph TD
                  a["say #quot;hi#quot; (really)<br/>now"]
                  b["`**bold** words
                in two lines`"]
                  c["a &amp; b &lt;c> #35; #59; #57;"]
                  d[\u65e5\u672c\u8a9e \ud55c\uad6d\uc5b4 \ud83c\udf0d]
                """)));
    }

    @ParameterizedTest
    @CsvSource({"a --> b,a>b", "a --- b,a>b", "a -.-> b,a>b", "a ==> b,a>b", "a --x b,a->b", "a x--x b,a<->b", "a --o b,a>b", "a<-->b,a>b", "a -- attacks --> b,a->b",
            "'a -->|\"is against\"| b',a->b", "a == reason ==> b,a>b", "a -. con .-> b,a->b", "a ----> b,a>b", "a-->b,a>b", "e1@-- rebuts --> b,", "a e1@-->|pro| b,a>b",
            "a -- \"contra (!)\" --- b,a->b"})
    void linksOfAllKinds(String link, String relation) throws Exception {
        if (relation == null) {
            assertThrows(ExchangeException.class, () -> read("graph TD\n" + link));
        } else {
            assertEquals(List.of(relation), relations(read("graph TD\n" + link)));
        }
    }

    @Test
    void chainsAndSets() throws Exception {
        assertEquals(List.of("a->c", "b->c", "c>d", "c>e"), relations(read("flowchart BT\na & b --x c -->|supports| d & e")));
        assertTrue(ledger.isEmpty());
    }

    @Test
    void colouredLinksAndLinksThatOnlyKeepApart() throws Exception {
        assertEquals(List.of("a->b", "b>c"), relations(read("graph\na --> b --> c\nlinkStyle 0 stroke:#d00,stroke:#dd0000,stroke-width:2px\nlinkStyle 1 stroke:green\na ~~~ c\n".replace("stroke:#d00,", ""))));
    }

    /** As people write about debates: a heading, a chart that is quoted, others behind it. */
    @Test
    void theFirstFlowChartOfAMarkdownFileIsRead() throws Exception {
        String markdown = """
                # A mini argument

                ```mermaid
                sequenceDiagram
                  a->>b: c
                ```
                > [!TIP]
                > ```mermaid
                > graph LR
                >   A -->|supported by| B
                >   A -->|opposed by| C
                > ```

                ```mermaid
                graph TD
                  x --> y
                ```
                """;
        LossLedger ledger = new LossLedger();
        Debate debate = RoundTrip.read(new MermaidReader(), "a.md", markdown, ledger);
        assertEquals(List.of("A", "B", "C"), debate.getStatements().stream().map(claim -> claim.getText().get("en")).toList());
        Argument argument = (Argument) debate.getRelations().get(0);
        assertEquals(debate.getStatements().get(1), argument.getPremises().get(0));
        assertEquals(debate.getStatements().get(2), ((Attack) debate.getRelations().get(1)).getSource());
        assertEquals(List.of("graph.other-chart 15"), ledger.losses().stream().map(loss -> loss.notice().code() + ' ' + loss.line()).toList());
        assertTrue(new MermaidReader().confidence(new Sample("a.md", markdown)) > new MarkdownReader().confidence(new Sample("a.md", markdown)));
    }

    @Test
    void subgraphsAreGroups() throws Exception {
        Debate debate = read("""
                flowchart TB
                  out[outside] --> in
                  subgraph one [Title of one]
                    direction LR
                    in[inside] --> deep
                    subgraph "two words"
                      deep
                    end
                  end
                  subgraph three
                    out2
                  end
                """);
        assertEquals(List.of("Title of one", "three"), debate.getGroups().stream().map(group -> group.getTitle().get("en")).toList());
        assertEquals(List.of(debate.getStatements().get(1)), debate.getGroups().get(0).getMembers());
        assertEquals(List.of(debate.getStatements().get(2)), debate.getGroups().get(0).getGroups().get(0).getMembers());
        assertEquals(List.of("two words"), debate.getGroups().get(0).getGroups().stream().map(group -> group.getTitle().get("en")).toList());
    }

    @Test
    void looksAreTakenForWhatTheyAre() throws Exception {
        Debate debate = read("""
                ---
                title: "My chart"
                config:
                  theme: dark
                ---
                %%{init: {'theme': 'forest'}}%%
                %% a comment --> not a link
                flowchart TD
                  classDef pro fill:#9f6,stroke:#333
                  a:::pro --> b %% behind
                  class b evidence
                  style a fill:#f9f
                  click a href "https://example.org/" "tip" _blank
                  click b callback
                """);
        assertEquals("My chart", debate.getTitle().get("en"));
        Statement a = debate.getStatements().get(0);
        assertEquals("pro", a.getProperties().get("mermaid.class"));
        assertEquals("https://example.org/", a.getCitations().get(0).getSource().getUrl());
        assertEquals("Evidence", debate.getStatements().get(1).eClass().getName());
    }

    @Test
    void aChartInMarkdown() throws Exception {
        String markdown = "# Notes\n\nSome words.\n\n```mermaid\nflowchart TD\n  a --x b\n```\n\nMore --> words\n";
        assertEquals(List.of("a->b"), relations(read(markdown)));
        assertTrue(new MermaidReader().confidence(new Sample("a.md", markdown)) > DebateReader.NEVER);
        assertEquals(DebateReader.NEVER, new MermaidReader().confidence(new Sample("a.md", "# Notes\n\n```mermaid\nsequenceDiagram\n```\n")));
    }

    @Test
    void whatWasWrittenIsReadWithoutALoss() throws Exception {
        for (int seed = 0; seed < 30; seed++) {
            String chart = RoundTrip.write(new MermaidWriter(), new RandomDebates(seed).debate(1 + seed), new LossLedger());
            Debate debate = read(chart);
            assertEquals(List.of(), ledger.losses(), chart);
            String again = RoundTrip.write(new MermaidWriter(), debate, new LossLedger());
            assertEquals(again, RoundTrip.write(new MermaidWriter(), read(again), new LossLedger()));
        }
    }

    @Test
    void wordsThatLookLikeMarkup() throws Exception {
        for (String words : List.of("#quot; #35;", "`code`", "<b>x</b><br>", "a & &amp; b", "\"]:::x", "x\ny", " spaced ", "%% none", "&#35;", "end")) {
            DebateBuilder builder = new DebateBuilder();
            builder.claim(words);
            String chart = RoundTrip.write(new MermaidWriter(), builder.debate(), ledger);
            assertEquals(Map.of("en", words), read(chart).getStatements().get(0).getText().getEntries().map(), chart);
        }
    }

    /** Mermaid itself refuses a label with nothing in it. */
    @Test
    void anEmptyTextIsWrittenAsASpace() throws Exception {
        DebateBuilder builder = new DebateBuilder();
        builder.claim("");
        String chart = RoundTrip.write(new MermaidWriter(), builder.debate(), ledger);
        assertTrue(chart.contains("[\" \"]"), chart);
        assertNull(read(chart).getStatements().get(0).getText());
    }

    @ParameterizedTest
    @CsvSource({"'graph TD\na -->',2,6", "'graph TD\n\n a[x --> b',3,4", "'graph TD\na[\"x]',2,4", "'graph TD\na b',2,3", "'sequenceDiagram\na->>b: x',1,1",
            "'graph TD\na\n)',3,1"})
    void faultsHaveAPlace(String chart, int line, int column) {
        ExchangeException fault = assertThrows(ExchangeException.class, () -> read(chart));
        assertEquals(List.of(line, column), List.of(fault.getLine(), fault.getColumn()), fault.getMessage());
    }

    @Test
    void depthAndProductsAreBounded() {
        String deep = "graph TD\n" + "subgraph a\n".repeat(100_000);
        assertEquals("graph.depth", assertThrows(ExchangeException.class, () -> read(deep)).getNotice().code());
        StringBuilder set = new StringBuilder("n");
        for (int i = 0; i < 2_000; i++) {
            set.append(" & n").append(i);
        }
        String product = "graph TD\n" + set + " --> " + set;
        assertEquals("graph.size", assertThrows(ExchangeException.class, () -> read(product)).getNotice().code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"graph TD\na-->b", "flowchart LR;a-->b", "%% c\n\nflowchart\n a", "---\ntitle: x\n---\nflowchart-elk TB\na"})
    void isKnownByItsContent(String chart) {
        assertEquals(DebateReader.CERTAIN, new MermaidReader().confidence(new Sample("a", chart)));
    }
}
