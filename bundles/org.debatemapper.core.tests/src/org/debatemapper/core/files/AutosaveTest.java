package org.debatemapper.core.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.debatemapper.model.resource.DebateResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AutosaveTest {
    @TempDir
    private Path folder;
    private Autosave autosave;
    private Path file;

    @BeforeEach
    void prepare() {
        autosave = new Autosave(folder.resolve("recovery"));
        file = folder.resolve("討論.debate");
    }

    @Test
    void hasNothingAtFirst() throws IOException {
        assertEquals(List.of(), autosave.recoverable());
    }

    @Test
    void givesBackTheLastCopyAndLeavesTheFileAlone() throws IOException {
        DebateResource resource = DebateFile.create(file);
        DebateFile.save(resource, file);
        resource.getDebate().setAuthor("first");
        autosave.keep(resource, file);
        resource.getDebate().setAuthor("second");
        Path copy = autosave.keep(resource, file);
        List<Autosave.Recoverable> found = autosave.recoverable();
        assertEquals(1, found.size());
        assertEquals(file, found.get(0).original());
        assertEquals(copy, found.get(0).copy());
        assertEquals("second", DebateFile.load(copy).getDebate().getAuthor());
        assertEquals(null, DebateFile.load(file).getDebate().getAuthor());
    }

    @Test
    void keepsCopiesOfSeveralFilesApart() throws IOException {
        Path other = folder.resolve("other.debate");
        autosave.keep(DebateFile.create(file), file);
        autosave.keep(DebateFile.create(other), other);
        assertEquals(2, autosave.recoverable().size());
        assertEquals(other, autosave.recoverable(other).orElseThrow().original());
    }

    @Test
    void discards() throws IOException {
        autosave.keep(DebateFile.create(file), file);
        autosave.discard(file);
        autosave.discard(file);
        assertTrue(autosave.recoverable(file).isEmpty());
        try (var left = Files.list(folder.resolve("recovery"))) {
            assertEquals(0, left.count());
        }
    }

    @Test
    void doesNotMarkTheFileAsSaved() throws IOException {
        DebateResource resource = DebateFile.create(file);
        DebateFile.save(resource, file);
        autosave.keep(resource, file);
        DebateFile.save(resource, file);
        assertTrue(Files.exists(file));
        assertEquals(1, autosave.recoverable().size());
    }
}
