package org.debatemapper.formats.tests.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Consumer;

import org.debatemapper.core.exchange.DebateReader;
import org.debatemapper.core.exchange.DebateWriter;
import org.debatemapper.core.exchange.ExchangeException;
import org.debatemapper.core.exchange.Loss;
import org.debatemapper.core.exchange.LossLedger;
import org.debatemapper.formats.graph.DotWriter;
import org.debatemapper.formats.graph.MermaidWriter;
import org.debatemapper.formats.kialo.KialoReader;
import org.debatemapper.formats.kialo.KialoWriter;
import org.debatemapper.formats.outline.FreemindWriter;
import org.debatemapper.formats.outline.MarkdownReader;
import org.debatemapper.formats.outline.MarkdownWriter;
import org.debatemapper.formats.outline.OpmlWriter;
import org.debatemapper.formats.outline.XmlOutlineReader;
import org.debatemapper.formats.table.CsvReader;
import org.debatemapper.formats.table.CsvWriter;
import org.debatemapper.formats.tests.RoundTrip;
import org.debatemapper.model.Answer;
import org.debatemapper.model.Argument;
import org.debatemapper.model.Attack;
import org.debatemapper.model.Debate;
import org.debatemapper.model.DebateFactory;
import org.debatemapper.model.Statement;
import org.debatemapper.model.operations.LocalTexts;
import org.debatemapper.testing.RandomDebates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OutlineFormatsTest {
    private static final String OUTLINE = """
            # Zoos

            - What about zoos?
              - Close them.
                - **Pro:** Animals [suffer](http://example.org).
                - **Con:** Zoos teach
                  a lot.
            """;

    record Pair(DebateWriter writer, DebateReader reader, int extra) {
        @Override
        public String toString() {
            return writer.getClass().getSimpleName();
        }
    }

    static List<Pair> pairs() {
        return List.of(new Pair(new MarkdownWriter(), new MarkdownReader(), 0), new Pair(new OpmlWriter(), new XmlOutlineReader(), 0),
                new Pair(new FreemindWriter(), new XmlOutlineReader(), 1), new Pair(new CsvWriter(), new CsvReader(), 0),
                new Pair(new KialoWriter(), new KialoReader(), 0));
    }

    private static Debate outline() throws Exception {
        return RoundTrip.read(new MarkdownReader(), "a.md", OUTLINE, new LossLedger());
    }

    /** Mind maps have branches that say no more than how what is on them bears on the middle. */
    @Test
    void branchesThatAreCalledProAndConAreNoClaims() throws Exception {
        LossLedger ledger = new LossLedger();
        Debate debate = RoundTrip.read(new XmlOutlineReader(), "a.mm", """
                <map><node TEXT="We should fly less"><node TEXT="Pro"><node TEXT="Less CO2"><node TEXT="Con: little"/></node></node>
                <node TEXT="Contra"><node TEXT="Trains are slow"/></node><node TEXT="Disadvantages"/></node></map>
                """, ledger);
        assertEquals(List.of("We should fly less", "Less CO2", "little", "Trains are slow", "Disadvantages"),
                debate.getStatements().stream().map(each -> each.getText().get("en")).toList());
        assertEquals(List.of("Argument", "Attack", "Attack", "Attack"), debate.getRelations().stream().map(each -> each.eClass().getName()).toList());
        Attack attack = (Attack) debate.getRelations().get(2);
        assertEquals("Trains are slow", attack.getSource().getText().get("en"));
        assertEquals(debate.getStatements().get(0), attack.getTarget());
        assertEquals(List.of(), ledger.losses());
    }

    @Test
    void markdownGivesIssueAnswerProAndCon() throws Exception {
        Debate debate = outline();
        assertEquals("Zoos", debate.getTitle().get("en"));
        assertEquals(List.of("What about zoos?", "Close them.", "Animals suffer.", "Zoos teach a lot."),
                debate.getStatements().stream().map(s -> s.getText().get("en")).toList());
        assertInstanceOf(Answer.class, debate.getRelations().get(0));
        assertInstanceOf(Argument.class, debate.getRelations().get(1));
        assertInstanceOf(Attack.class, debate.getRelations().get(2));
        assertEquals("http://example.org", debate.getSources().get(0).getUrl());
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void textsAndRelationsComeBack(Pair pair) throws Exception {
        Debate debate = outline();
        Debate back = RoundTrip.read(pair.reader(), "a", RoundTrip.write(pair.writer(), debate, new LossLedger()), new LossLedger());
        assertEquals(4, back.getStatements().size() - pair.extra());
        assertEquals(3, back.getRelations().size() - pair.extra());
        assertEquals("Zoos teach a lot.", back.getStatements().get(3 + pair.extra()).getText().get("en"));
        assertEquals(back.getStatements().get(1 + pair.extra()),
                assertInstanceOf(Attack.class, back.getRelations().get(2 + pair.extra())).getTarget());
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void anyDebateIsWrittenAndRead(Pair pair) throws Exception {
        for (int seed = 0; seed < 20; seed++) {
            Debate debate = new RandomDebates(seed).debate(15);
            LossLedger ledger = new LossLedger();
            String text = RoundTrip.write(pair.writer(), debate, ledger);
            assertTrue(!ledger.isEmpty());
            assertTrue(RoundTrip.read(pair.reader(), "a", text, new LossLedger()).getStatements().size() >= 15, text);
        }
    }

    /** Empty means that nothing was lost, so each thing that a tree of texts has no place for must be told. */
    @ParameterizedTest
    @MethodSource("pairs")
    void whatATreeHasNoPlaceForIsTold(Pair pair) throws Exception {
        List<Consumer<Debate>> additions = List.of(d -> d.setAuthor("A"), d -> d.setDescription(LocalTexts.of("en", "D")),
                d -> d.getTags().add(DebateFactory.eINSTANCE.createTag()), d -> d.getActors().add(DebateFactory.eINSTANCE.createActor()),
                d -> d.getStatements().get(1).setNote("n"), d -> d.getStatements().get(1).setWeight(0.5),
                d -> d.getStatements().get(1).getText().put("ja", "x"), d -> d.getMaps().get(0).getNodes().get(0).setX(50),
                d -> d.getStatements().get(2).getStances().add(DebateFactory.eINSTANCE.createStance()));
        LossLedger plain = new LossLedger();
        RoundTrip.write(pair.writer(), outline(), plain);
        for (int i = 0; i < additions.size(); i++) {
            Debate debate = outline();
            additions.get(i).accept(debate);
            LossLedger ledger = new LossLedger();
            RoundTrip.write(pair.writer(), debate, ledger);
            assertTrue(!ledger.losses().equals(plain.losses()) || pair.writer() instanceof CsvWriter, "addition " + i);
        }
    }

    @Test
    void tableKeepsEverythingItHasColumnsFor() throws Exception {
        Debate debate = outline();
        debate.getStatements().get(1).setText(LocalTexts.of("en", "=SUM(A1), \"x\"\ny"));
        Debate back = RoundTrip.read(new CsvReader(), "a.csv", RoundTrip.write(new CsvWriter(), debate, new LossLedger()), new LossLedger());
        assertEquals("=SUM(A1), \"x\"\ny", back.getStatements().get(1).getText().get("en"));
    }

    @Test
    void drawingsNameEveryStatement() throws Exception {
        for (DebateWriter writer : List.of(new DotWriter(), new MermaidWriter())) {
            String text = RoundTrip.write(writer, outline(), new LossLedger());
            assertTrue(text.contains("Animals suffer.") && text.contains("Zoos teach a lot."), text);
            assertEquals(3, text.lines().filter(line -> line.matches(".*n\\d+ (-->|--x|-\\. answers \\.->|->) n\\d+.*")).count(), text);
        }
    }

    @Test
    void mindMapWithRichTextNotesAndIcons() throws ExchangeException {
        String map = """
                <map version="freeplane 1.9.13"><node ID="r"><font SIZE="18"/><icon BUILTIN="idea"/><richcontent TYPE="NODE"><html><body>
                <p>Should we <b>go</b>?</p><p>Really?</p></body></html></richcontent>
                <node TEXT="Con: It rains" LINK="http://e.org"><richcontent TYPE="NOTE"><html><body><p>said A</p></body></html></richcontent>
                <attribute NAME="page" VALUE="7"/><icon BUILTIN="flag"/><icon BUILTIN="stop"/><arrowlink DESTINATION="r"/></node>
                <node><node TEXT="below nothing"/></node></node></map>
                """;
        LossLedger ledger = new LossLedger();
        Debate debate = RoundTrip.read(new XmlOutlineReader(), "a.mm", map, ledger);
        assertEquals(List.of("Should we go?\nReally?", "It rains", "", "below nothing"),
                debate.getStatements().stream().map(s -> s.getText() == null ? "" : s.getText().resolve(debate.languageOrder(null))).toList());
        Statement root = debate.getStatements().get(0);
        assertEquals("idea", root.getProperties().get("outline.icons"));
        Statement con = debate.getStatements().get(1);
        assertEquals("said A", con.getNote());
        assertEquals("7", con.getProperties().get("outline.page"));
        assertEquals("flag stop", con.getProperties().get("outline.icons"));
        assertEquals("http://e.org", debate.getSources().get(0).getUrl());
        assertEquals(2, ledger.losses().stream().filter(loss -> loss.kind() == Loss.Kind.OMITTED).count());
        assertTrue(ledger.losses().stream().allMatch(loss -> loss.line() > 0));
    }

    @Test
    void attributesOfOpmlAreKept() throws ExchangeException {
        Debate debate = RoundTrip.read(new XmlOutlineReader(), "a.opml",
                "<opml version=\"2.0\"><body><outline text=\"A\" _note=\"n\" created=\"today\" isComment=\"true\"/></body></opml>", new LossLedger());
        assertEquals("n", debate.getStatements().get(0).getNote());
        assertEquals("today", debate.getStatements().get(0).getProperties().get("outline.created"));
        assertEquals("true", debate.getStatements().get(0).getProperties().get("outline.isComment"));
    }

    @Test
    void marksOfOtherToolsAreUnderstoodBelowClaims() throws Exception {
        Debate debate = RoundTrip.read(new MarkdownReader(), "a.md", """
                # Title
                - (con) is a word here
                  - **Con**: First
                  - [-] Second
                  - (contra) Third
                  - \u2212 Fourth
                  - [+] Fifth
                  - Objection: Sixth
                """, new LossLedger());
        assertEquals(List.of("(con) is a word here", "First", "Second", "Third", "Fourth", "Fifth", "Sixth"),
                debate.getStatements().stream().map(statement -> statement.getText().get("en")).toList());
        assertEquals(List.of("Attack", "Attack", "Attack", "Attack", "Argument", "Attack"),
                debate.getRelations().stream().map(relation -> relation.eClass().getName()).toList());
    }

    @Test
    void marksAndHeadingsOfOtherLanguagesAreUnderstood() throws Exception {
        Debate debate = RoundTrip.read(new MarkdownReader(), "a.md", """
                # Debatte

                ## Zoos schlie\u00dfen

                ### Argumente daf\u00fcr
                - Tiere leiden.
                  - **Dagegen:** Nicht alle.
                  - Pour : Si.
                  - En contra: No.

                ### Einw\u00e4nde
                - Zoos lehren.

                - Pregunta: Por qu\u00e9
                """, new LossLedger());
        assertEquals(List.of("Zoos schlie\u00dfen", "Tiere leiden.", "Nicht alle.", "Si.", "No.", "Zoos lehren.", "Por qu\u00e9"),
                debate.getStatements().stream().map(statement -> statement.getText().get("en")).toList());
        assertEquals(List.of("Argument", "Attack", "Argument", "Attack", "Attack"),
                debate.getRelations().stream().limit(5).map(relation -> relation.eClass().getName()).toList());
        assertEquals("Issue", debate.getStatements().get(6).eClass().getName());
    }

    @Test
    void headingsForAndAgainstBearOnTheHeadingAbove() throws Exception {
        LossLedger ledger = new LossLedger();
        Debate debate = RoundTrip.read(new MarkdownReader(), "a.md", """
                ---
                title: From the data
                tags: [a, b]
                ---
                # Should zoos be closed?

                Some words
                on it.

                ## Arguments For
                - Animals suffer.
                  - Con: Not all.

                ---
                ## Cons:
                1. Zoos teach. See [here](http://example.org/a).

                   A second paragraph.

                ## Other

                - Alone
                  still alone

                | a | b |
                |---|---|

                ### Deeper
                - Inside
                ## Nothing
                """, ledger);
        assertEquals("From the data", debate.getTitle().get("en"));
        assertEquals("[\"a\",\"b\"]", debate.getProperties().get("markdown.tags"));
        assertEquals("Some words on it.", debate.getDescription().get("en"));
        assertEquals(List.of("Should zoos be closed?", "Animals suffer.", "Not all.", "Zoos teach. See here.\n\nA second paragraph.",
                "Alone still alone", "Inside"), debate.getStatements().stream().map(s -> s.getText().get("en")).toList());
        assertEquals(List.of("Argument", "Attack", "Attack"), debate.getRelations().stream().map(r -> r.eClass().getName()).toList());
        assertEquals(debate.getStatements().get(0), ((Attack) debate.getRelations().get(2)).getTarget());
        assertEquals("Other", debate.getGroups().get(0).getTitle().get("en"));
        assertEquals(List.of(debate.getStatements().get(4)), debate.getGroups().get(0).getMembers());
        assertEquals("Deeper", debate.getGroups().get(0).getGroups().get(0).getTitle().get("en"));
        assertEquals(List.of("| a | b |", "Nothing"), ledger.losses().stream().map(loss -> loss.element()).toList());
        assertEquals(25, ledger.losses().get(0).line());
    }

    @Test
    void theHeadOfOpmlIsKept() throws Exception {
        Debate debate = RoundTrip.read(new XmlOutlineReader(), "a.opml", "<opml><head><title>T</title><ownerName>Ann</ownerName>"
                + "<dateCreated>Mon, 31 Oct 2005 19:23:00 GMT</dateCreated><vertScrollState>1</vertScrollState></head><body>"
                + "<outline text=\"A\"/></body></opml>", new LossLedger());
        assertEquals("T", debate.getTitle().get("en"));
        assertEquals("Ann", debate.getAuthor());
        assertEquals("Mon, 31 Oct 2005 19:23:00 GMT", debate.getProperties().get("outline.dateCreated"));
    }

    @Test
    void anEntryOfOpmlMayHaveATitleInsteadOfAText() throws Exception {
        Debate debate = RoundTrip.read(new XmlOutlineReader(), "a.opml",
                "<opml version='2.0'><body><outline text='' title='Only a title'/></body></opml>", new LossLedger());
        assertEquals("Only a title", debate.getStatements().get(0).getText().get("en"));
    }
}
