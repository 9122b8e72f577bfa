package org.debatemapper.commands.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.debatemapper.commands.session.DebateSession;
import org.debatemapper.core.files.DebateFile;
import org.debatemapper.core.files.FileChangedException;
import org.debatemapper.model.DebatePackage;
import org.debatemapper.model.resource.DebateResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A session whose file was written by somebody else. */
class SavingTest {
    @TempDir
    Path folder;

    private TestDebate test;
    private DebateSession session;
    private byte[] theirs;

    @BeforeEach
    void twoWriters() throws IOException {
        test = new TestDebate(folder, "shared");
        session = test.session();
        DebateResource other = DebateFile.load(session.getFile());
        other.getDebate().setAuthor("Somebody else");
        DebateFile.save(other, session.getFile());
        theirs = Files.readAllBytes(session.getFile());
        session.getCommandStack().execute(test.creations().statement(test.map(), DebatePackage.eINSTANCE.getClaim(), 0, 0));
    }

    @Test
    void savingIsRefusedAndLosesNothing() throws IOException {
        assertThrows(FileChangedException.class, session::save);
        assertTrue(session.isDirty());
        assertTrue(session.getCommandStack().canUndo());
        assertEquals(1, session.getDebate().getStatements().size());
        assertEquals(new String(theirs), Files.readString(session.getFile()));
    }

    @Test
    void overwritingWritesOurs() throws IOException {
        session.overwrite();
        assertFalse(session.isDirty());
        assertEquals(1, DebateFile.load(session.getFile()).getDebate().getStatements().size());
        session.getCommandStack().undo();
        session.save();
        assertEquals(0, DebateFile.load(session.getFile()).getDebate().getStatements().size());
    }

    @Test
    void reloadingShowsTheirs() throws IOException {
        session.revert();
        assertFalse(session.isDirty());
        assertEquals("Somebody else", session.getDebate().getAuthor());
        assertEquals(0, session.getDebate().getStatements().size());
        session.save();
    }
}
