package org.debatemapper.ui.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.debatemapper.core.files.DebateFile;
import org.debatemapper.diagram.DebateEditor;
import org.debatemapper.model.Debate;
import org.debatemapper.ui.internal.editing.DebateOpener;
import org.debatemapper.ui.internal.workspace.NewDebates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewDebatesTest extends WorkbenchTest {
    @TempDir
    Path folder;

    @Test
    void emptyDebateHasItsTitleAndOneMap() throws Exception {
        Path file = folder.resolve("a.debate");
        NewDebates.empty(file, "議論", "ja");
        Debate debate = DebateFile.load(file).getDebate();
        assertEquals("議論", debate.getTitle().get("ja"));
        assertEquals(List.of("ja"), debate.getLanguages());
        assertEquals(1, debate.getMaps().size());
    }

    @Test
    void emptyDebateOpensClean() throws Exception {
        Path file = folder.resolve("b.debate");
        NewDebates.empty(file, "B", "en");
        DebateEditor editor = DebateOpener.open(page(), file);
        settle();
        assertTrue(!editor.isDirty());
        assertEquals(file, editor.getSession().getFile());
    }

    @Test
    void freeNameAvoidsFilesAndBadCharacters() throws Exception {
        assertEquals(folder.resolve("a b.debate"), NewDebates.free(folder, "a/b"));
        Files.createFile(folder.resolve("a b.debate"));
        assertEquals(folder.resolve("a b 2.debate"), NewDebates.free(folder, "a/b"));
    }

    @Test
    void anExistingCopyOfTheExampleIsLeftAlone() throws Exception {
        Path copy = NewDebates.example(folder, "en");
        assertTrue(Files.size(copy) > 0);
        byte[] edited = { 1, 2, 3 };
        Files.write(copy, edited);
        assertArrayEquals(edited, Files.readAllBytes(NewDebates.example(folder, "en")));
    }

    @Test
    void theExampleOpensInTheLanguageOfItsReader() throws Exception {
        Path copy = NewDebates.example(Files.createDirectory(folder.resolve("ko")), "ko");
        assertEquals("ko", DebateFile.load(copy).getDebate().getLanguage());
        Path other = NewDebates.example(Files.createDirectory(folder.resolve("fr")), "fr");
        assertEquals("en", DebateFile.load(other).getDebate().getLanguage());
    }
}
