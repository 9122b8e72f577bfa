package org.debatemapper.formats.tests.argdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.debatemapper.core.exchange.DebateReader;
import org.debatemapper.core.exchange.ExchangeException;
import org.debatemapper.core.exchange.Input;
import org.debatemapper.core.exchange.Loss;
import org.debatemapper.core.exchange.LossLedger;
import org.debatemapper.core.exchange.Sample;
import org.debatemapper.formats.argdown.ArgdownReader;
import org.debatemapper.formats.argdown.ArgdownWriter;
import org.debatemapper.formats.tests.RegisteredFormats;
import org.debatemapper.formats.tests.RoundTrip;
import org.debatemapper.model.Argument;
import org.debatemapper.model.Attack;
import org.debatemapper.model.AttackKind;
import org.debatemapper.model.Debate;
import org.debatemapper.model.Statement;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArgdownReaderTest {
    private static Debate read(String text, LossLedger ledger) throws ExchangeException {
        return RoundTrip.read(new ArgdownReader(), "a.argdown", text, ledger);
    }

    private static String text(Statement statement) {
        return statement.getText() == null ? "" : statement.getText().get("en");
    }

    @Test
    void structureBecomesArgumentAndUndercutAttacksIt() throws ExchangeException {
        LossLedger ledger = new LossLedger();
        Debate debate = read("""
                <Deterrence>: Why it works

                (1) [P]: First. #fact
                (2) Second
                --
                Practical reasoning {uses: [1,2]}
                --
                  <_ [O]: Objection
                (3) [C]: Conclusion
                """, ledger);
        assertEquals(List.of(), ledger.losses());
        Argument argument = assertInstanceOf(Argument.class, debate.getRelations().get(0));
        assertEquals("Deterrence", argument.getTitle().get("en"));
        assertEquals(List.of("First.", "Second"), argument.getPremises().stream().map(ArgdownReaderTest::text).toList());
        assertEquals("Conclusion", text(argument.getConclusion()));
        assertEquals("fact", argument.getPremises().get(0).getTags().get(0).getName());
        Attack undercut = assertInstanceOf(Attack.class, debate.getRelations().get(1));
        assertSame(argument, undercut.getTarget());
        assertEquals(AttackKind.UNDERCUT, undercut.kind());
    }

    @Test
    void brokenBlockCostsNoOtherAndKeepsItsText() throws ExchangeException {
        LossLedger ledger = new LossLedger();
        Debate debate = read("[A]: one\n\n[B] text after a reference\n\n[C]: three\n  - [A]\n", ledger);
        assertEquals(2, debate.getStatements().size());
        assertEquals("[B] text after a reference", debate.getMaps().get(0).getNotes().get(0).getText().get("en"));
        Loss loss = ledger.losses().get(0);
        assertEquals(Loss.Kind.OMITTED, loss.kind());
        assertEquals(3, loss.line());
        assertEquals(5, loss.column());
    }

    @Test
    void commentsAndLinksAndFrontMatterAreKept() throws ExchangeException {
        Debate debate = read("===\ntitle: T\nfoo: [1]\n===\n\n// remark\n\n[A]: See [it](http://example.org) now\n", new LossLedger());
        assertEquals("T", debate.getTitle().get("en"));
        assertEquals("{\"title\":\"T\",\"foo\":[1]}", debate.getProperties().get("argdown.frontMatter"));
        Statement statement = debate.getStatements().get(0);
        assertEquals("remark", statement.getProperties().get("argdown.comment"));
        assertEquals("http://example.org", statement.getCitations().get(0).getSource().getUrl());
        assertEquals("See it now", text(statement));
    }

    @Test
    void unpairedEmphasisIsText() throws ExchangeException {
        LossLedger ledger = new LossLedger();
        assertEquals("snake_case and a*b", text(read("[A]: snake_case and a*b\n", ledger).getStatements().get(0)));
        assertTrue(ledger.losses().stream().allMatch(loss -> loss.kind() == Loss.Kind.CHANGED && loss.line() == 1));
    }

    @Test
    void onlyFilesOfTheSameFolderAreIncluded(@TempDir Path folder) throws Exception {
        Path inner = Files.createDirectory(folder.resolve("inner"));
        Files.writeString(folder.resolve("_outside.argdown"), "[X]: outside\n");
        Files.writeString(inner.resolve("_part.argdown"), "[P]: part\n\n@include(main.argdown)\n");
        Path main = inner.resolve("main.argdown");
        String text = "@include(_part.argdown)\n\n@include(../_outside.argdown)\n\n[M]: main\n";
        LossLedger ledger = new LossLedger();
        Debate debate = new ArgdownReader().read(new Input("main.argdown", text.getBytes(StandardCharsets.UTF_8), main, Map.of()), ledger,
                new NullProgressMonitor());
        assertEquals(List.of("part", "main"), debate.getStatements().stream().map(ArgdownReaderTest::text).toList());
        assertEquals(1, ledger.losses().size());
    }

    @Test
    void editedTextWinsOverTheDataBesideIt() throws Exception {
        Debate debate = read("[A]: one #t\n  + [B]: two\n", new LossLedger());
        debate.getStatements().get(0).setNote("kept");
        debate.getStatements().get(0).getText().put("ja", "\u4e00");
        String written = RoundTrip.write(new ArgdownWriter(), debate, new LossLedger());
        Statement back = read(written.replace("[A]: one", "[A]: changed"), new LossLedger()).getStatements().get(0);
        assertEquals("changed", text(back));
        assertEquals("\u4e00", back.getText().get("ja"));
        assertEquals("kept", back.getNote());
    }

    /** As any Argdown of others: nothing in it has an id. */
    @Test
    void relationsKeepTheirOrderWithoutIds() throws Exception {
        Debate debate = read("[A]: one\n  - [B]: two\n  + [C]: three\n\n<D>\n\n(1) [B]\n----\n(2) [C]\n  -> [A]\n", new LossLedger());
        Debate back = read(RoundTrip.write(new ArgdownWriter(), debate, new LossLedger()), new LossLedger());
        assertEquals(RoundTrip.json(debate), RoundTrip.json(back));
    }

    @Test
    void argumentsWithoutStructureAreWrittenAsArguments() throws Exception {
        Debate debate = read("[S]: Thesis\n  + <For>: Reason\n    - <Against>\n  - <Used>: Premise\n\n<P>\n\n(1) [S]\n----\n(2) Q\n",
                new LossLedger());
        debate.getRelations().stream().filter(Argument.class::isInstance).map(Argument.class::cast)
                .filter(argument -> argument.getTitle() != null).forEach(argument -> argument.getPremises().add(debate.getStatements().get(3)));
        String written = RoundTrip.write(new ArgdownWriter(), debate, new LossLedger());
        assertTrue(written.contains("<For>: Reason") && written.contains("  + <For>") && written.contains("  - <Against>"), written);
        assertTrue(written.contains("[Used]: Premise") && written.contains("(2) [Used]"), written);
        assertEquals(RoundTrip.json(debate), RoundTrip.json(read(written, new LossLedger())));
    }

    @Test
    void attackOfOneWayStaysOneInStrictMode() throws Exception {
        Debate debate = read("===\nmodel: {mode: strict}\n===\n\n<a>\n  <- <b>\n\n[s]: S\n  >< [t]: T\n", new LossLedger());
        for (int i = 0; i < 2; i++) {
            Debate back = read(RoundTrip.write(new ArgdownWriter(), debate, new LossLedger()), new LossLedger());
            assertEquals(List.of(false, true), debate.getRelations().stream().map(relation -> ((Attack) relation).isSymmetric()).toList());
            assertEquals(RoundTrip.json(debate), RoundTrip.json(back));
            debate.getStatements().forEach(statement -> statement.getProperties().removeKey("argdown.argument"));
        }
    }

    @Test
    void linesMayEndInCarriageReturns() throws ExchangeException {
        assertEquals(List.of("one", "two"), read("[A]: one\r  - [B]: two\r", new LossLedger()).getStatements().stream()
                .map(ArgdownReaderTest::text).toList());
    }

    @Test
    void rulersOfThreeHyphensBelongToNoRule() throws ExchangeException {
        Debate debate = read("(1) one\n---\nreductio\n---\n(2) two\n", new LossLedger());
        assertEquals("reductio", debate.getRelations().get(0).getProperties().get("argdown.rules"));
    }

    @Test
    void dataOfAnInferenceAndOfItsArgumentAreBothKept() throws ExchangeException {
        Debate debate = read("<A> {strength: 0.5}\n\n(1) one\n-- MP {valid: true} --\n(2) two\n", new LossLedger());
        assertEquals("{\"strength\":0.5}", debate.getRelations().get(0).getProperties().get("argdown.data"));
        assertEquals("{\"valid\":true}", debate.getRelations().get(0).getProperties().get("argdown.inferenceData"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"===\ntitle: T\ndebate:\n  nothing: 1\n===\n\n[A]: a\n", "[A]: a\n\n\n[B]: b {debate: {nothing: 1}}\n",
            "[A]: a\n\n[B]: b {\n  debate: {nothing: 1}\n}\n"})
    void dataOfThisProgramThatDoesNotFitIsToldWithItsLine(String text) {
        ExchangeException refusal = assertThrows(ExchangeException.class, () -> read(text, new LossLedger()));
        assertEquals(4, refusal.getLine());
    }

    @Test
    void brokenDataInBlockStyleAreToldWithTheirLine() throws ExchangeException {
        LossLedger ledger = new LossLedger();
        read("[A]: a {\n  k: 1\n  l: [\n}\n", ledger);
        assertEquals(4, ledger.losses().get(0).line());
    }

    @ParameterizedTest
    @ValueSource(strings = {"map.md", "map.txt", "map.argdown"})
    void relationsToTitlesAreArgdownWhateverTheName(String name) {
        String text = "# Debate\n\n[A]: one\n  - <B>: two\n    + [C]\n";
        assertEquals("argdown", RegisteredFormats.all().detect(new Sample(name, text)).orElseThrow().id());
    }

    @Test
    void blocksOfArgdownInMarkdownAreRead() throws ExchangeException {
        String text = "# A post\n\nSome words [A]: no\n\n```argdown\n===\ntitle: T\n===\n\n[A]: one\n  - <B>: two\n```\n\n- list\n\n~~~~ {.argdown}\n[A] text\n~~~~\n";
        assertEquals("argdown", RegisteredFormats.all().detect(new Sample("a.md", text)).orElseThrow().id());
        LossLedger ledger = new LossLedger();
        Debate debate = RoundTrip.read(new ArgdownReader(), "a.md", text, ledger);
        assertEquals("T", debate.getTitle().get("en"));
        assertEquals(List.of("one", "two"), debate.getStatements().stream().map(ArgdownReaderTest::text).toList());
        assertEquals(List.of("argdown.markdown", "argdown.unexpected"), ledger.losses().stream().map(loss -> loss.notice().code()).toList());
        assertEquals(17, ledger.losses().get(1).line());
    }

    @Test
    void boxesAndLinksInListsAreMarkdown() {
        String text = "[a]: http://b.org\n\n- A\n  - [ ] B\n  - [x] C\n  - [D](http://d.org)\n  - [[E]]\n";
        assertEquals("markdown", RegisteredFormats.all().detect(new Sample("a.md", text)).orElseThrow().id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"[\".\", \"NN\"]\n", "[{\"a\": 1}]"})
    void listsOfOthersAreNoArgdown(String text) {
        assertEquals(DebateReader.NEVER, new ArgdownReader().confidence(new Sample("a.txt", text)));
    }
}
