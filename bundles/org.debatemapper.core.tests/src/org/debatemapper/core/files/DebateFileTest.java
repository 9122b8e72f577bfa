package org.debatemapper.core.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.debatemapper.model.Claim;
import org.debatemapper.model.Debate;
import org.debatemapper.model.DebateFactory;
import org.debatemapper.model.resource.DebateResource;
import org.debatemapper.testing.RandomDebates;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DebateFileTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3, 5, 8, 13, 21, 34, 55, 89 })
    void loadsWhatItSaved(long seed) throws IOException {
        Path file = folder.resolve("討論 한국.debate");
        DebateResource saved = resource(new RandomDebates(seed).debate(40), file);
        DebateFile.save(saved, file);
        DebateResource loaded = DebateFile.load(file);
        assertTrue(EcoreUtil.equals(saved.getDebate(), loaded.getDebate()));
        assertArrayEquals(Files.readAllBytes(file), DebateFile.toBytes(loaded));
    }

    @Test
    void savesTheSameBytesWhateverTheOrderOfWork() throws IOException {
        byte[] first = DebateFile.toBytes(resource(new RandomDebates(7).debate(20), folder.resolve("a.debate")));
        byte[] second = DebateFile.toBytes(resource(new RandomDebates(7).debate(20), folder.resolve("b.debate")));
        assertArrayEquals(first, second);
    }

    @Test
    void createsAnEmptyDebateOfTodaysFormat() throws IOException {
        Path file = folder.resolve("new.debate");
        DebateFile.save(DebateFile.create(file), file);
        assertEquals(DebateResource.FORMAT_VERSION, DebateFile.load(file).getDebate().getFormatVersion());
    }

    @Test
    void leavesNoTemporaryFile() throws IOException {
        Path file = folder.resolve("one.debate");
        DebateFile.save(DebateFile.create(file), file);
        assertEquals(List.of(file), entries());
    }

    @Test
    void refusesToOverwriteWhatAnotherProgramWrote() throws IOException {
        Path file = saved("shared.debate");
        DebateResource mine = DebateFile.load(file);
        DebateResource theirs = DebateFile.load(file);
        theirs.getDebate().setAuthor("someone else");
        DebateFile.save(theirs, file);
        mine.getDebate().setAuthor("me");
        FileChangedException refusal = assertThrows(FileChangedException.class, () -> DebateFile.save(mine, file));
        assertEquals(file, refusal.getFile());
        assertEquals("someone else", DebateFile.load(file).getDebate().getAuthor());
        DebateFile.overwrite(mine, file);
        assertEquals("me", DebateFile.load(file).getDebate().getAuthor());
    }

    @Test
    void savesAgainAndAgain() throws IOException {
        Path file = saved("again.debate");
        DebateResource resource = DebateFile.load(file);
        for (String author : List.of("a", "b", "c")) {
            resource.getDebate().setAuthor(author);
            DebateFile.save(resource, file);
            assertEquals(author, DebateFile.load(file).getDebate().getAuthor());
        }
    }

    @Test
    void savesWhatWasDeletedOnDisk() throws IOException {
        Path file = saved("gone.debate");
        DebateResource resource = DebateFile.load(file);
        Files.delete(file);
        DebateFile.save(resource, file);
        assertTrue(Files.exists(file));
    }

    @ParameterizedTest
    @ValueSource(strings = { "\0", "a\bb", "\uFFFE", "\uD83D" })
    void keepsTheOldFileIfATextCannotBeKept(String text) throws IOException {
        Path file = saved("keep.debate");
        byte[] old = Files.readAllBytes(file);
        DebateResource resource = DebateFile.load(file);
        resource.getDebate().setAuthor(text);
        assertThrows(IOException.class, () -> DebateFile.save(resource, file));
        assertArrayEquals(old, Files.readAllBytes(file));
        assertEquals(List.of(file), entries());
    }

    @Test
    void keepsTheOldFileIfAReferenceLeavesTheDebate() throws IOException {
        Path file = saved("dangling.debate");
        byte[] old = Files.readAllBytes(file);
        DebateResource resource = DebateFile.load(file);
        Claim stray = DebateFactory.eINSTANCE.createClaim();
        var attack = DebateFactory.eINSTANCE.createAttack();
        attack.setSource(stray);
        resource.getDebate().getRelations().add(attack);
        assertThrows(IOException.class, () -> DebateFile.save(resource, file));
        assertArrayEquals(old, Files.readAllBytes(file));
    }

    @Test
    void keepsTheOldFileIfTheNewOneIsNestedTooDeeply() throws IOException {
        Path file = saved("deep.debate");
        byte[] old = Files.readAllBytes(file);
        DebateResource resource = DebateFile.load(file);
        var groups = resource.getDebate().getGroups();
        for (int i = 0; i < 300; i++) {
            var group = DebateFactory.eINSTANCE.createGroup();
            groups.add(group);
            groups = group.getGroups();
        }
        assertThrows(IOException.class, () -> DebateFile.save(resource, file));
        assertArrayEquals(old, Files.readAllBytes(file));
    }

    @Test
    void doesNotSaveAResourceWithoutDebate() {
        DebateResource empty = DebateFile.create(folder.resolve("x.debate"));
        empty.getContents().clear();
        assertThrows(IOException.class, () -> DebateFile.save(empty, folder.resolve("x.debate")));
        assertFalse(Files.exists(folder.resolve("x.debate")));
    }

    @Test
    void followsASymbolicLink() throws IOException {
        Path file = saved("real.debate");
        Path link = Files.createSymbolicLink(folder.resolve("link.debate"), file);
        DebateResource resource = DebateFile.load(link);
        resource.getDebate().setAuthor("linked");
        DebateFile.save(resource, link);
        assertTrue(Files.isSymbolicLink(link));
        assertEquals("linked", DebateFile.load(file).getDebate().getAuthor());
    }

    private Path saved(String name) throws IOException {
        Path file = folder.resolve(name);
        DebateFile.save(resource(new RandomDebates(1).debate(5), file), file);
        return file;
    }

    private List<Path> entries() throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.toList();
        }
    }

    private static DebateResource resource(Debate debate, Path file) {
        DebateResource resource = DebateFile.create(file);
        resource.getContents().clear();
        resource.getContents().add(debate);
        return resource;
    }
}
