package org.debatemapper.views.internal.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.debatemapper.model.ArgumentMap;
import org.debatemapper.model.Claim;
import org.debatemapper.model.Evidence;
import org.debatemapper.model.Issue;
import org.debatemapper.model.Statement;
import org.debatemapper.model.Status;
import org.debatemapper.testing.DebateBuilder;
import org.debatemapper.views.internal.OpenDebate;
import org.eclipse.gef.commands.Command;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RowsPasteTest {
    private static final String HEAD = "id\tkind\ttitle\ttext\tstatus\tweight\ttags\n";

    private OpenDebate open;
    private Claim claim;
    private ArgumentMap map;
    private RowsPaste paste;

    @BeforeEach
    void open(@TempDir Path folder) throws IOException {
        DebateBuilder builder = new DebateBuilder();
        Claim written = builder.claim("Both must rethink");
        written.getText().put("ja", "両国は考え直すべきだ");
        ArgumentMap shown = builder.map("All", written);
        open = OpenDebate.of(folder, builder.debate());
        claim = open.get(written);
        map = open.get(shown);
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void whatWasCopiedCanBePastedWithoutChange() throws IOException {
        claim.getText().put("en", "=1+1 \"quoted\"\twith tab\nand line");
        claim.setWeight(0.7);
        String before = open.content();
        String rows = RowsText.write(List.of(claim), "en");
        execute("en", rows);
        assertEquals(before, open.content());
        assertEquals(List.of(), paste.getChanged());
        assertEquals(List.of(), paste.getProblems());
    }

    @Test
    void aRowWithAnIdChangesItsStatementInOneLanguage() throws IOException {
        String before = open.content();
        Command command = execute("ja", HEAD + claim.getId() + "\tClaim\t題\t新しい本文\tagreed\t0,25\tsecurity; new");
        assertEquals("新しい本文", claim.getText().get("ja"));
        assertEquals("題", claim.getTitle().get("ja"));
        assertEquals("Both must rethink", claim.getText().get("en"));
        assertEquals(Status.AGREED, claim.getStatus());
        assertEquals(0.25, claim.getWeight());
        assertEquals("security; new", TagNames.of(claim));
        assertEquals(List.of(claim), paste.getChanged());
        command.undo();
        assertEquals(before, open.content());
        command.redo();
        assertEquals("新しい本文", claim.getText().get("ja"));
    }

    @Test
    void rowsWithoutIdBecomeNewCardsInOneUndo() throws IOException {
        String before = open.content();
        Command command = execute("en", "kind\ttext\nEvidence\tA fact\nissue\tA question?\n\tA claim\n");
        assertEquals(3, paste.getMade().size());
        assertTrue(paste.getMade().get(0) instanceof Evidence);
        assertTrue(paste.getMade().get(1) instanceof Issue);
        assertTrue(paste.getMade().get(2) instanceof Claim);
        for (Statement made : paste.getMade()) {
            assertNotNull(made.viewOn(map));
            assertTrue(made.viewOn(map).getY() > claim.viewOn(map).getY());
        }
        command.undo();
        assertEquals(before, open.content());
    }

    @Test
    void aColumnWithoutNameIsText() {
        execute("en", "First\nSecond\n");
        assertEquals(List.of("First", "Second"),
                paste.getMade().stream().map(made -> made.getText().get("en")).toList());
    }

    @Test
    void missingColumnsAreLeftAlone() {
        claim.setWeight(0.5);
        execute("en", "id\ttext\n" + claim.getId() + "\tOther\n");
        assertEquals("Other", claim.getText().get("en"));
        assertEquals(0.5, claim.getWeight());
    }

    @Test
    void anEmptyCellTakesTheValueAway() {
        claim.setWeight(0.5);
        execute("en", HEAD + claim.getId() + "\tClaim\t\tText\tdraft\t\t");
        assertNull(claim.getWeight());
    }

    @Test
    void whatIsNotUnderstoodIsReportedWithItsLine() {
        execute("en", HEAD + claim.getId() + "\tClaim\t\tText\tperhaps\t7\t\n\tTheorem\t\tNew\t\t\t");
        assertEquals(3, paste.getProblems().size());
        assertTrue(paste.getProblems().get(0).contains("perhaps"));
        assertTrue(paste.getProblems().get(1).contains("7"));
        assertTrue(paste.getProblems().get(2).contains("Theorem"));
        assertEquals(Status.DRAFT, claim.getStatus());
        assertNull(claim.getWeight());
    }

    @Test
    void tagsAreFoundWithoutRegardToCase() {
        execute("en", "text\ttags\tid\nA\tPolicy\t\nB\tpolicy\t");
        assertEquals(1, open.session().getDebate().getTags().size());
        assertSame(paste.getMade().get(0).getTags().get(0), paste.getMade().get(1).getTags().get(0));
    }

    @Test
    void nothingIsPastedFromNothing() {
        assertEquals(List.of(), RowsText.read(""));
        assertFalse(new RowsPaste(map, "en", List.of()).command(open.session()).canExecute());
    }

    private Command execute(String language, String text) {
        paste = new RowsPaste(map, language, RowsText.read(text));
        Command command = paste.command(open.session());
        open.session().getCommandStack().execute(command);
        return command;
    }
}
