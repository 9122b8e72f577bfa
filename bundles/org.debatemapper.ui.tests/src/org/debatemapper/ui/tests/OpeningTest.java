package org.debatemapper.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.debatemapper.commands.session.DebateSessions;
import org.debatemapper.diagram.DebateEditor;
import org.debatemapper.ui.internal.editing.DebateOpener;
import org.debatemapper.ui.internal.workspace.DebatesFolder;
import org.debatemapper.ui.internal.workspace.NewDebates;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OpeningTest extends WorkbenchTest {
    private Path file;

    @BeforeEach
    void copyExample() throws Exception {
        Path folder = DebatesFolder.get().getLocation().toPath();
        Files.deleteIfExists(folder.resolve("japan-korea.debate"));
        file = NewDebates.example(folder, "en");
    }

    @AfterEach
    void delete() throws Exception {
        page().closeAllEditors(false);
        Files.deleteIfExists(file);
    }

    @Test
    void aLargeDebateIsReadInTheBackground() throws Exception {
        // White space at the end makes it large.
        Files.writeString(file, Files.readString(file) + " ".repeat(1_000_001));
        DebateOpener.openSoon(page(), file);
        assertEquals(0, page().getEditorReferences().length);
        waitUntil("the editor is open", () -> page().getActiveEditor() instanceof DebateEditor);
        DebateEditor editor = (DebateEditor) page().getActiveEditor();
        assertFalse(editor.getDebate().getStatements().isEmpty());
        page().closeAllEditors(false);
        settle();
        assertTrue(DebateSessions.shared().find(file).isEmpty(), "nobody holds the session any more");
    }

    @Test
    void aSmallDebateIsThereAtOnce() {
        DebateOpener.openSoon(page(), file);
        assertTrue(page().getActiveEditor() instanceof DebateEditor);
    }

    @Test
    void aSessionThatWasOpenedMeanwhileWins() throws Exception {
        var prepared = DebateSessions.shared().prepare(file);
        var session = DebateSessions.shared().acquire(file);
        assertEquals(session, DebateSessions.shared().acquire(prepared));
        DebateSessions.shared().release(session);
        DebateSessions.shared().release(session);
        assertTrue(DebateSessions.shared().find(file).isEmpty());
    }
}
