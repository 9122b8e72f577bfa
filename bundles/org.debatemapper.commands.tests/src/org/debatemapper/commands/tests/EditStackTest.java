package org.debatemapper.commands.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;

import org.debatemapper.commands.CreationCommand;
import org.debatemapper.commands.EditCommand;
import org.debatemapper.commands.Features;
import org.debatemapper.commands.session.EditStack;
import org.debatemapper.model.DebatePackage;
import org.debatemapper.model.NodeView;
import org.debatemapper.model.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditStackTest {
    @TempDir
    Path folder;

    private TestDebate test;
    private EditStack stack;
    private CreationCommand creation;

    @BeforeEach
    void makeACard() throws IOException {
        test = new TestDebate(folder, "stack");
        stack = test.session().getCommandStack();
        creation = test.creations().statement(test.map(), DebatePackage.eINSTANCE.getClaim(), 0, 0);
        stack.execute(creation);
    }

    @Test
    void aCardAndItsFirstTextAreOneStep() {
        Statement statement = statement();
        stack.executeAsPartOf(creation, text("First"));
        assertEquals("First", statement.getText().get("en"));
        stack.undo();
        assertTrue(test.debate().getStatements().isEmpty());
        assertFalse(stack.canUndo());
        stack.redo();
        assertEquals("First", ((Statement) test.debate().getStatements().get(0)).getText().get("en"));
    }

    @Test
    void aTextAfterAnotherEditIsAStepOfItsOwn() {
        Statement statement = statement();
        test.claim();
        stack.executeAsPartOf(creation, text("Later"));
        stack.undo();
        assertEquals(2, test.debate().getStatements().size());
        assertNull(statement.getText().get("en"));
    }

    @Test
    void aTextAfterSavingMakesTheDebateDirty() throws IOException {
        test.session().save();
        stack.executeAsPartOf(creation, text("Unsaved"));
        assertTrue(test.session().isDirty());
    }

    @Test
    void aWithdrawnEditLeavesNothing() {
        stack.withdraw(creation);
        assertTrue(test.debate().getStatements().isEmpty());
        assertFalse(stack.canUndo());
        assertFalse(stack.canRedo());
        assertNull(stack.getRedoCommand());
        stack.redo();
        assertTrue(test.debate().getStatements().isEmpty());
    }

    @Test
    void onlyTheLastEditIsWithdrawn() {
        test.claim();
        stack.withdraw(creation);
        assertEquals(2, test.debate().getStatements().size());
    }

    private EditCommand text(String value) {
        return new Features(test.session()).setText(statement(), DebatePackage.eINSTANCE.getStatement_Text(), "en",
                value);
    }

    private Statement statement() {
        return (Statement) ((NodeView) creation.getMade()).getElement();
    }
}
