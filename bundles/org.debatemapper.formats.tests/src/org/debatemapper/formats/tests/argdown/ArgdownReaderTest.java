package org.debatemapper.formats.tests.argdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.debatemapper.core.exchange.ExchangeException;
import org.debatemapper.core.exchange.Input;
import org.debatemapper.core.exchange.Loss;
import org.debatemapper.core.exchange.LossLedger;
import org.debatemapper.formats.argdown.ArgdownReader;
import org.debatemapper.formats.argdown.ArgdownWriter;
import org.debatemapper.formats.tests.RoundTrip;
import org.debatemapper.model.Argument;
import org.debatemapper.model.Attack;
import org.debatemapper.model.AttackKind;
import org.debatemapper.model.Debate;
import org.debatemapper.model.Statement;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
}
