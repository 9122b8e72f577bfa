package org.debatemapper.ui.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;

import org.debatemapper.commands.CreationCommand;
import org.debatemapper.commands.create.Creations;
import org.debatemapper.diagram.DebateEditor;
import org.debatemapper.model.ArgumentMap;
import org.debatemapper.model.DebatePackage.Literals;
import org.debatemapper.model.NodeView;
import org.debatemapper.ui.internal.editing.DebateOpener;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.ui.IWorkbenchPage;
import org.junit.jupiter.api.Test;

/** Several editors on one debate, and what becomes of unsaved edits. */
class EditorsTest extends WorkbenchTest {
    @Test
    void anEditInOneEditorShowsInTheOther() throws Exception {
        DebateEditor first = openExample();
        DebateEditor second = again(first);
        ArgumentMap map = first.getDebate().getMaps().get(1);
        assertSame(first.getSession(), second.getSession());
        second.showMap(map);
        assertTrue(first.getMap() != map);
        NodeView elsewhere = create(first, first.getMap());
        assertNull(part(second, elsewhere));
        assertNotNull(part(first, elsewhere));
        NodeView there = create(first, map);
        assertNotNull(part(second, there));
        assertTrue(first.isDirty() && second.isDirty());
        page().activate(second);
        execute("org.eclipse.ui.edit.undo");
        assertNull(part(second, there));
        execute("org.eclipse.ui.edit.undo");
        assertNull(part(first, elsewhere));
        assertFalse(first.isDirty() || second.isDirty());
    }

    @Test
    void savingInOneEditorSavesBoth() throws Exception {
        DebateEditor first = openExample();
        DebateEditor second = again(first);
        create(first, first.getMap());
        second.doSave(new NullProgressMonitor());
        assertFalse(first.isDirty() || second.isDirty());
        assertEquals(content(first), Files.readString(first.getSession().getFile()));
    }

    @Test
    void closingWithoutSavingLeavesTheFileAlone() throws Exception {
        DebateEditor editor = openExample();
        byte[] file = Files.readAllBytes(editor.getSession().getFile());
        create(editor, editor.getMap());
        assertTrue(editor.isDirty());
        String edited = content(editor);
        page().closeEditor(editor, false);
        assertArrayEquals(file, Files.readAllBytes(editor.getSession().getFile()));
        DebateEditor opened = DebateOpener.open(page(), editor.getSession().getFile());
        assertFalse(opened.isDirty());
        assertFalse(edited.equals(content(opened)));
    }

    @Test
    void editsStayWhileAnotherEditorIsOpen() throws Exception {
        DebateEditor first = openExample();
        DebateEditor second = again(first);
        NodeView made = create(first, first.getMap());
        page().closeEditor(first, false);
        settle();
        assertTrue(second.isDirty());
        assertNotNull(part(second, made));
    }

    private static DebateEditor again(DebateEditor editor) throws Exception {
        DebateEditor second = (DebateEditor) page().openEditor(editor.getEditorInput(), DebateEditor.ID, true,
                IWorkbenchPage.MATCH_NONE);
        settle();
        return second;
    }

    private static NodeView create(DebateEditor editor, ArgumentMap map) {
        CreationCommand command = new Creations(editor.getSession()).statement(map, Literals.CLAIM, 0, 0);
        editor.getSession().getCommandStack().execute(command);
        settle();
        return (NodeView) command.getMade();
    }

    private static Object part(DebateEditor editor, NodeView view) {
        return editor.getDiagram().getViewer().getEditPartRegistry().get(view);
    }
}
