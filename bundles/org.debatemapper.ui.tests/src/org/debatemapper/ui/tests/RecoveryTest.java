package org.debatemapper.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.debatemapper.core.files.Autosave;
import org.debatemapper.commands.create.Creations;
import org.debatemapper.diagram.DebateEditor;
import org.debatemapper.model.DebatePackage.Literals;
import org.debatemapper.ui.internal.recovery.Recovery;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Copies of unsaved work are kept, and offered after the program ended without dropping them. */
class RecoveryTest extends WorkbenchTest {
    @TempDir
    Path folder;

    private Autosave copies;
    private DebateEditor editor;
    private String edited;

    @BeforeEach
    void editAndCrash() throws Exception {
        copies = new Autosave(folder);
        editor = openExample();
        Recovery recovery = new Recovery(page(), copies);
        recovery.keepNow();
        assertEquals(List.of(), copies.recoverable());
        editor.getSession().getCommandStack()
                .execute(new Creations(editor.getSession()).statement(editor.getMap(), Literals.CLAIM, 0, 0));
        recovery.keepNow();
        edited = content(editor);
    }

    @Test
    void aCopyIsOpenedBesideTheFile() throws Exception {
        page().closeAllEditors(false);
        offer("Open");
        DebateEditor recovered = (DebateEditor) page().getActiveEditor();
        assertEquals(edited, content(recovered));
        assertFalse(recovered.getSession().getFile().equals(editor.getSession().getFile()));
        assertTrue(Files.exists(editor.getSession().getFile()));
        assertEquals(List.of(), copies.recoverable());
        Path file = recovered.getSession().getFile();
        page().closeAllEditors(false);
        Files.delete(file);
    }

    @Test
    void aCopyIsDiscarded() throws Exception {
        page().closeAllEditors(false);
        offer("Discard");
        assertEquals(0, page().getEditorReferences().length);
        assertEquals(List.of(), copies.recoverable());
    }

    @Test
    void aCopyIsOfferedAgainLater() throws Exception {
        page().closeAllEditors(false);
        offer("Ask Later");
        assertEquals(1, copies.recoverable().size());
    }

    @Test
    void whatIsSavedNeedsNoCopy() throws Exception {
        editor.doSave(new NullProgressMonitor());
        new Recovery(page(), copies).keepNow();
        assertEquals(List.of(), copies.recoverable());
    }

    private void offer(String answer) throws IOException {
        inDialog(() -> new Recovery(page(), copies).offer(), dialog -> within(dialog, Button.class).stream()
                .filter(button -> button.getText().startsWith(answer)).findFirst().orElseThrow()
                .notifyListeners(SWT.Selection, new Event()));
        settle();
    }
}
