package org.debatemapper.formats.tests.sources;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

import org.debatemapper.core.exchange.Sample;
import org.debatemapper.core.exchange.DebateReader;
import org.debatemapper.core.exchange.DebateWriter;
import org.debatemapper.core.exchange.ExchangeException;
import org.debatemapper.core.exchange.Loss;
import org.debatemapper.core.exchange.LossLedger;
import org.debatemapper.core.exchange.WriteOptions;
import org.debatemapper.formats.sources.BibtexReader;
import org.debatemapper.formats.sources.BibtexWriter;
import org.debatemapper.formats.sources.CslReader;
import org.debatemapper.formats.sources.CslWriter;
import org.debatemapper.formats.tests.RoundTrip;
import org.debatemapper.model.Debate;
import org.debatemapper.model.Source;
import org.debatemapper.model.SourceKind;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceFormatsTest {
    private static final String BIBTEX = """
            @string{pub = "Oxford"}
            @comment{ignored @book{x,}}
            @Book{dung95,
              title = "On the {Acceptability} of Arguments",
              author = {Dung, Phan Minh and {Smith and Sons}},
              publisher = pub # { Press},
              year = 1995, doi = {https://doi.org/10.1016/x},
              isbn = {123} }
            """;

    record Pair(DebateWriter writer, DebateReader reader) {
        @Override
        public String toString() {
            return writer.getClass().getSimpleName();
        }
    }

    static List<Pair> pairs() {
        return List.of(new Pair(new BibtexWriter(), new BibtexReader()), new Pair(new CslWriter(), new CslReader()));
    }

    @Test
    void bibtex() throws ExchangeException {
        Source source = RoundTrip.read(new BibtexReader(), "a.bib", BIBTEX, new LossLedger()).getSources().get(0);
        assertEquals("On the Acceptability of Arguments", source.getTitle());
        assertEquals(List.of("Dung, Phan Minh", "Smith and Sons"), source.getAuthors());
        assertEquals("Oxford Press", source.getPublisher());
        assertEquals("1995", source.getDate());
        assertEquals("10.1016/x", source.getDoi());
        assertEquals(SourceKind.BOOK, source.getKind());
        assertEquals("{\"isbn\":\"123\"}", source.getProperties().get("bibtex.more"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Pages 3--4 --- ``so''|Pages 3\u20134 \u2014 \u201cso\u201d", "{\\mkbibemph{Homo sapiens}} now|Homo sapiens now",
            "{\\sc Strips} \\relax Ph|Strips Ph", "III{\\vphantom{}}-\\hspace{0pt}V|III-V", "5 \\textmu m \\textgreater{} 4\\textdegree{}C|5 \u00b5m > 4\u00b0C",
            "\\unknown{x}|\\unknownx"})
    void latexIsReadAsItIsSet(String latex, String plain) throws Exception {
        Source source = RoundTrip.read(new BibtexReader(), "a.bib", "@misc{a, title = {" + latex + "}, doi = {10.1/a--b}}", new LossLedger()).getSources().get(0);
        assertEquals(plain, source.getTitle());
        assertEquals("10.1/a--b", source.getDoi());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a -- b --- c", "``a'' ' `", "--", "3\u20134 \u201cx\u201d"})
    void whatLatexWouldSetOtherwiseComesBack(String words) throws Exception {
        Debate debate = RoundTrip.read(new BibtexReader(), "a.bib", "@misc{a, title = {x}, doi = {10.1/a--b}}", new LossLedger());
        debate.getSources().get(0).setTitle(words);
        debate.getSources().get(0).getAuthors().add(words);
        RoundTrip.assertLossless(debate, new BibtexWriter(), new BibtexReader(), "a.bib");
    }

    /** As JabRef, EndNote and old collections have them. */
    @ParameterizedTest
    @ValueSource(strings = {"@article{\n author = {A},\n title = {T}}", "@techreport(a:72,\ntitle = {T})", "@String{X = \"T\"}\n@book(b, title = X)"})
    void entriesWithoutKeysOrInRoundBrackets(String bibtex) throws Exception {
        assertEquals(DebateReader.CERTAIN, new BibtexReader().confidence(new Sample("a", bibtex)));
        assertEquals("T", RoundTrip.read(new BibtexReader(), "a.bib", bibtex, new LossLedger()).getSources().get(0).getTitle());
    }

    /** As a collection that many hands keep has it: an open brace, no end, no sign of equality, an open quotation. */
    @ParameterizedTest
    @ValueSource(strings = {"title = {B {open},\n year = 2000\n}", "title = {B}", "title {B}}", "title = \"B}"})
    void aBrokenEntryIsLeftOutWithItsLine(String fields) throws Exception {
        LossLedger ledger = new LossLedger();
        Debate debate = RoundTrip.read(new BibtexReader(), "a.bib",
                "@book{a, title = {A}}\n\n@book{b,\n" + fields + "\n\n @book{c, title = {C {c}}}\n@book{d, title = \"D\"}\n", ledger);
        assertEquals(List.of("A", "C c", "D"), debate.getSources().stream().map(Source::getTitle).toList());
        assertEquals(1, ledger.losses().size());
        Loss loss = ledger.losses().get(0);
        assertEquals("b", loss.element());
        assertEquals(Loss.Kind.OMITTED, loss.kind());
        assertTrue(loss.line() >= 3 && loss.line() <= 7, loss.place());
    }

    /** Nobody would want half of it. */
    @Test
    void aFileThatIsCutOffIsRefused() {
        ExchangeException refused = assertThrows(ExchangeException.class,
                () -> RoundTrip.read(new BibtexReader(), "a.bib", "@book{a, title = {A}}\n@book{b,\n title = {B", new LossLedger()));
        assertEquals(3, refused.getLine());
    }

    @Test
    void veryManyOpenBracesTakeLinearTime() throws Exception {
        LossLedger ledger = new LossLedger();
        String broken = "@book{b, title = {B {open}}\n" + "@".repeat(50);
        Debate debate = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> RoundTrip.read(new BibtexReader(), "a.bib",
                broken.repeat(50_000) + "\n@book{c, title = {C}}\n" + "@x".repeat(1_000_000), ledger));
        assertEquals(1, debate.getSources().size());
    }

    @Test
    void markupOfCslTitlesIsKeptBehindThem() throws Exception {
        Debate debate = RoundTrip.read(new CslReader(), "a.json", """
                [{"id": "a", "type": "book", "title": "On <i>Homo</i> and <span class=\\"nocase\\">x < y</span>", "author": []}]
                """, new LossLedger());
        assertEquals("On Homo and x < y", debate.getSources().get(0).getTitle());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new CslWriter().write(debate, out, WriteOptions.DEFAULT, new LossLedger(), new NullProgressMonitor());
        assertTrue(out.toString(StandardCharsets.UTF_8).contains("On <i>Homo</i> and <span"));
        debate.getSources().get(0).setTitle("Other");
        out.reset();
        new CslWriter().write(debate, out, WriteOptions.DEFAULT, new LossLedger(), new NullProgressMonitor());
        assertFalse(out.toString(StandardCharsets.UTF_8).contains("Homo"));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void sourcesComeBack(Pair pair) throws Exception {
        Debate debate = RoundTrip.read(new BibtexReader(), "a.bib", BIBTEX, new LossLedger());
        Source source = debate.getSources().get(0);
        source.getProperties().removeKey("bibtex.more");
        source.setUrl("http://example.org/a_b?c=d&e");
        source.setNote("50 % {of} #1 & _x_ \\ $ ~user \\a");
        source.setAccessed("2026-11-23");
        source.setLanguage("en");
        LossLedger ledger = new LossLedger();
        Debate back = RoundTrip.read(pair.reader(), "a", RoundTrip.write(pair.writer(), debate, ledger), ledger);
        assertEquals(RoundTrip.json(debate), RoundTrip.json(back));
        assertEquals(List.of(), ledger.losses());
    }

    @Test
    void latexBecomesPlainText() throws ExchangeException {
        Source source = RoundTrip.read(new BibtexReader(), "a.bib", """
                %@book{no, title={No}}
                @article{
                  title = {{\\"U}ber \\v{C}esk\\'e \\emph{na{\\"\\i}ve} \\o re 50\\% \\& {\\ss} --- x~y \\unknown z},
                  author = "G{\\"o}del, Kurt and \\'{E}mile {\\L}ukasiewicz", number+x = {1}}
                """, new LossLedger()).getSources().get(0);
        assertEquals("\u00dcber \u010cesk\u00e9 na\u00efve \u00f8re 50% & \u00df \u2014 x y \\unknown z", source.getTitle());
        assertEquals(List.of("G\u00f6del, Kurt", "\u00c9mile \u0141ukasiewicz"), source.getAuthors());
    }

    @Test
    void fieldsWithoutAPlaceAreWrittenAgain() throws Exception {
        String bibtex = "@inproceedings{k, title = {T}, journal = {J {\\'E}}, volume = 3, title+an:default = {=note}}";
        Debate debate = RoundTrip.read(new BibtexReader(), "a.bib", bibtex, new LossLedger());
        String written = RoundTrip.write(new BibtexWriter(), debate, new LossLedger());
        assertTrue(written.contains("@inproceedings{k,") && written.contains("journal = {J {\\'E}}")
                && written.contains("title+an:default = {=note}"), written);
        assertEquals(RoundTrip.json(debate), RoundTrip.json(RoundTrip.read(new BibtexReader(), "a.bib", written, new LossLedger())));
        String csl = "[{\"id\":\"a\",\"type\":\"chapter\",\"author\":[{\"family\":\"Beethoven\",\"given\":\"Ludwig\","
                + "\"non-dropping-particle\":\"van\"}],\"issued\":{\"date-parts\":[[1999],[2001]]},\"volume\":3}]";
        Debate items = RoundTrip.read(new CslReader(), "a.json", csl, new LossLedger());
        assertEquals(List.of("van Beethoven, Ludwig"), items.getSources().get(0).getAuthors());
        String again = RoundTrip.write(new CslWriter(), items, new LossLedger()).replaceAll("\\s", "");
        assertTrue(again.contains("\"non-dropping-particle\":\"van\"") && again.contains("[1999],[2001]") && again.contains("chapter"), again);
        items.getSources().get(0).setDate("2000");
        assertFalse(RoundTrip.write(new CslWriter(), items, new LossLedger()).contains("2001"));
    }

    @Test
    void openBraceIsRefusedWithItsLine() {
        ExchangeException e = assertThrows(ExchangeException.class,
                () -> RoundTrip.read(new BibtexReader(), "a", "@book{a,\n title = {x", new LossLedger()));
        assertEquals(2, e.getLine());
    }

    @Test
    void sourcesMayBeWrappedAsItems() throws Exception {
        String text = """
                {"items": [{"id": "a", "type": "book", "title": "A book", "author": [{"family": "Ito"}]}]}
                """;
        assertTrue(new CslReader().confidence(new Sample("a.json", text)) > 0);
        Debate debate = RoundTrip.read(new CslReader(), "a.json", text, new LossLedger());
        assertEquals("A book", debate.getSources().get(0).getTitle());
    }

    @Test
    void whatIsNoSourceIsRefusedInsteadOfPassedOver() {
        ExchangeException e = assertThrows(ExchangeException.class, () -> RoundTrip.read(new CslReader(), "a.json",
                "[{\"id\": \"a\", \"type\": \"book\"},\n \"b\"]", new LossLedger()));
        assertEquals(1, e.getLine());
    }

    @Test
    void keysMayHoldBraces() throws Exception {
        Debate debate = RoundTrip.read(new BibtexReader(), "a.bib",
                "@article{m{\\\"u}ller:2001, title = {One}}\n@book{(b, title={Two}}", new LossLedger());
        assertEquals(List.of("One", "Two"), debate.getSources().stream().map(source -> source.getTitle()).toList());
    }
}
