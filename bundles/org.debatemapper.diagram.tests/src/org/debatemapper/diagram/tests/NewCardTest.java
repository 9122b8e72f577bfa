package org.debatemapper.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;

import org.debatemapper.commands.session.EditStack;
import org.debatemapper.model.Claim;
import org.debatemapper.model.NodeView;
import org.debatemapper.model.Statement;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A new card and its first text are one step, however the card was made. */
class NewCardTest {
    private static final int ESCAPE = 0x1b;

    @TempDir
    Path folder;

    private DiagramFixture fixture;
    private EditStack stack;

    @BeforeEach
    void open() throws IOException {
        fixture = new DiagramFixture(SampleDebate.empty(folder));
        stack = fixture.session().getCommandStack();
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void aDoubleClickMakesAClaimThere() {
        click(400, 300, 1);
        click(400, 300, 2);
        assertEquals(1, fixture.map().getNodes().size());
        assertTrue(absolute(fixture.map().getNodes().get(0)).contains(400, 300));
        assertTrue(selected() instanceof Claim);
        assertNotNull(editor());
    }

    @Test
    void oneClickMakesNothing() {
        click(400, 300, 1);
        assertFalse(stack.canUndo());
    }

    @Test
    void enterOnAnEmptyMapMakesItsFirstClaim() {
        press(viewer(), SWT.CR, '\r');
        write("First");
        assertEquals("First", selected().getText().get("en"));
        fixture.diagram().getViewer().deselectAll();
        press(viewer(), SWT.CR, '\r');
        assertEquals(1, fixture.map().getNodes().size());
    }

    @Test
    void aCardAndItsFirstTextAreOneStep() {
        click(400, 300, 2);
        write("First");
        press(viewer(), SWT.TAB, '\t');
        write("Because");
        assertEquals(2, fixture.map().getNodes().size());
        stack.undo();
        assertEquals(1, fixture.map().getNodes().size());
        stack.undo();
        assertFalse(stack.canUndo());
        stack.redo();
        stack.redo();
        fixture.settle();
        assertEquals("Because", ((Statement) fixture.map().getNodes().get(1).getElement()).getText().get("en"));
    }

    @Test
    void escapeTakesANewCardBack() {
        click(400, 300, 2);
        write("First");
        Statement first = selected();
        press(viewer(), SWT.TAB, '\t');
        editor().setText("Never mind");
        press(editor(), ESCAPE, SWT.ESC);
        assertNull(editor());
        assertSame(first, selected());
        assertEquals(1, fixture.map().getNodes().size());
        assertEquals(1, fixture.session().getDebate().getStatements().size());
        assertFalse(stack.canRedo());
        assertTrue(stack.canUndo());
    }

    @Test
    void escapeKeepsACardThatHasAText() {
        click(400, 300, 2);
        write("First");
        press(viewer(), SWT.F2, '\0');
        editor().setText("Second");
        press(editor(), ESCAPE, SWT.ESC);
        assertEquals("First", selected().getText().get("en"));
    }

    private Rectangle absolute(NodeView view) {
        GraphicalEditPart part = fixture.part(view);
        Rectangle box = part.getFigure().getBounds().getCopy();
        part.getFigure().translateToAbsolute(box);
        return box;
    }

    private Statement selected() {
        EditPart part = (EditPart) fixture.diagram().getViewer().getSelectedEditParts().get(0);
        return (Statement) ((NodeView) part.getModel()).getElement();
    }

    private void click(int x, int y, int count) {
        mouse(SWT.MouseMove, x, y, 0);
        mouse(SWT.MouseDown, x, y, 1);
        if (count == 2) {
            mouse(SWT.MouseDoubleClick, x, y, 1);
        }
        mouse(SWT.MouseUp, x, y, 1);
    }

    private void mouse(int type, int x, int y, int button) {
        Event event = new Event();
        event.x = x;
        event.y = y;
        event.button = button;
        event.stateMask = type == SWT.MouseUp ? SWT.BUTTON1 : 0;
        viewer().notifyListeners(type, event);
        fixture.settle();
    }

    private void write(String text) {
        Text editor = editor();
        editor.setText(text);
        press(editor, SWT.CR, '\r');
    }

    private void press(Control control, int key, char character) {
        Event event = new Event();
        event.keyCode = key;
        event.character = character;
        control.notifyListeners(SWT.KeyDown, event);
        fixture.settle();
    }

    private Control viewer() {
        return fixture.diagram().getViewer().getControl();
    }

    private Text editor() {
        for (Control child : ((Composite) viewer()).getChildren()) {
            if (child instanceof Text text && text.isVisible()) {
                return text;
            }
        }
        return null;
    }
}
