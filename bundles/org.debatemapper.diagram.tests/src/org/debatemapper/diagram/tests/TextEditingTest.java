package org.debatemapper.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;

import org.debatemapper.model.Claim;
import org.debatemapper.model.NodeView;
import org.debatemapper.model.Statement;
import org.eclipse.gef.EditPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Hands on the keyboard: every key ends in a command that can be undone. */
class TextEditingTest {
    @TempDir
    Path folder;

    private DiagramFixture fixture;
    private NodeView card;

    @BeforeEach
    void open() throws IOException {
        fixture = new DiagramFixture(SampleDebate.small(folder));
        card = fixture.card("C1");
        fixture.diagram().getViewer().select(fixture.part(card));
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void tabAddsAReasonThatWaitsForItsText() {
        int before = statement().getArguments().size();
        press(SWT.TAB, '\t', 0);
        assertEquals(before + 1, statement().getArguments().size());
        assertNotNull(editor());
        Statement reason = selected();
        assertEquals(statement(), reason.getPremiseIn().get(0).getConclusion());
        type("Because it is so.");
        assertEquals("Because it is so.", reason.getText().get("en"));
        assertNull(editor());
    }

    @Test
    void shiftTabAddsACounterargument() {
        press(SWT.TAB, '\t', SWT.SHIFT);
        assertEquals(statement(), selected().getAttacks().get(0).getTarget());
    }

    @Test
    void enterAddsASibling() {
        press(SWT.CR, '\r', 0);
        assertEquals(1, ((Claim) selected()).getAnswering().size());
    }

    @Test
    void f2EditsAndUndoGivesTheTextBack() {
        String before = statement().getText().get("en");
        press(SWT.F2, '\0', 0);
        type("Changed");
        assertEquals("Changed", statement().getText().get("en"));
        fixture.session().getCommandStack().undo();
        assertEquals(before, statement().getText().get("en"));
    }

    @Test
    void typingReplacesTheText() {
        press('x', 'x', 0);
        assertEquals("x", editor().getText());
    }

    @Test
    void acceptingAnUnchangedTextIsNoEdit() {
        press(SWT.F2, '\0', 0);
        press(editor(), SWT.CR, '\r', 0);
        assertFalse(fixture.session().isDirty());
    }

    @Test
    void deleteTakesOffTheMapAndShiftDeleteOutOfTheDebate() {
        Statement statement = statement();
        press(SWT.DEL, SWT.DEL, 0);
        assertNull(statement.viewOn(fixture.map()));
        assertNotNull(statement.eContainer());
        fixture.session().getCommandStack().undo();
        fixture.settle();
        fixture.diagram().getViewer().select(fixture.part(card));
        press(SWT.DEL, SWT.DEL, SWT.SHIFT);
        assertNull(statement.eContainer());
        fixture.session().getCommandStack().undo();
        assertTrue(fixture.session().getDebate().getStatements().contains(statement));
    }

    private Statement statement() {
        return (Statement) card.getElement();
    }

    private Statement selected() {
        EditPart part = (EditPart) fixture.diagram().getViewer().getSelectedEditParts().get(0);
        return (Statement) ((NodeView) part.getModel()).getElement();
    }

    private void type(String text) {
        Text editor = editor();
        editor.setText(text);
        press(editor, SWT.CR, '\r', 0);
    }

    private void press(int key, char character, int modifiers) {
        press(fixture.diagram().getViewer().getControl(), key, character, modifiers);
    }

    private void press(Control control, int key, char character, int modifiers) {
        Event event = new Event();
        event.keyCode = key;
        event.character = character;
        event.stateMask = modifiers;
        control.notifyListeners(SWT.KeyDown, event);
        fixture.settle();
    }

    private Text editor() {
        for (Control child : ((Composite) fixture.diagram().getViewer().getControl()).getChildren()) {
            if (child instanceof Text text && text.isVisible()) {
                return text;
            }
        }
        return null;
    }
}
