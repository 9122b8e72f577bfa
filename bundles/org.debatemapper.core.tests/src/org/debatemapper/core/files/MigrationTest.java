package org.debatemapper.core.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.debatemapper.core.internal.files.DebateParser;
import org.debatemapper.core.internal.files.Migrator;
import org.debatemapper.model.resource.DebateResource;
import org.debatemapper.model.resource.UnreadableDebateException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Two invented older formats: 0.1 called the author "writer", 0.2 had another namespace. */
class MigrationTest {
    private static final String OLD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<debate:Debate xmi:version=\"2.0\""
            + " xmlns:xmi=\"http://www.omg.org/XMI\" xmlns:debate=\"https://debatemapper.org/model/0\""
            + " formatVersion=\"0.1\" id=\"d\" writer=\"\u3042\"/>\n";

    private static final MigrationStep RENAME = new Step("0.1", "0.2", document -> {
        Element root = document.getDocumentElement();
        root.setAttribute("author", root.getAttribute("writer"));
        root.removeAttribute("writer");
    });
    private static final MigrationStep MOVE = new Step("0.2", "1.0", document -> {
        document.renameNode(document.getDocumentElement(), "https://debatemapper.org/model/1", "debate:Debate");
        document.getDocumentElement().setAttribute("xmlns:debate", "https://debatemapper.org/model/1");
    });

    @TempDir
    private Path folder;

    @Test
    void takesEveryStepOnTheWay() throws IOException {
        DebateResource resource = load(folder.resolve("old.debate"), RENAME, MOVE);
        assertEquals("\u3042", resource.getDebate().getAuthor());
        assertEquals("1.0", resource.getDebate().getFormatVersion());
        assertEquals(Optional.of("0.1"), DebateFile.migratedFrom(resource));
    }

    @Test
    void refusesIfAStepIsMissing() {
        assertThrows(UnreadableDebateException.class, () -> load(folder.resolve("old.debate"), RENAME));
        assertThrows(UnreadableDebateException.class, () -> load(folder.resolve("old.debate"), MOVE));
    }

    @Test
    void doesNotGoRoundInCircles() {
        assertThrows(UnreadableDebateException.class,
                () -> load(folder.resolve("old.debate"), new Step("0.1", "0.1", document -> { }), MOVE));
    }

    @Test
    void keepsTheOldFileOnce() throws IOException {
        Path file = folder.resolve("old.debate");
        DebateResource resource = load(file, RENAME, MOVE);
        byte[] old = Files.readAllBytes(file);
        DebateFile.save(resource, file);
        Path backup = folder.resolve("old.debate.bak");
        assertArrayEquals(old, Files.readAllBytes(backup));
        assertTrue(DebateFile.migratedFrom(resource).isEmpty());
        resource.getDebate().setAuthor("later");
        DebateFile.save(resource, file);
        assertArrayEquals(old, Files.readAllBytes(backup));
    }

    @Test
    void doesNotReplaceAnEarlierBackup() throws IOException {
        Path backup = Files.writeString(folder.resolve("old.debate.bak"), "earlier");
        Path file = folder.resolve("old.debate");
        DebateFile.save(load(file, RENAME, MOVE), file);
        assertEquals("earlier", Files.readString(backup));
    }

    @Test
    void makesNoBackupWithoutMigration() throws IOException {
        Path file = folder.resolve("new.debate");
        DebateFile.save(DebateFile.create(file), file);
        DebateFile.save(DebateFile.load(file), file);
        assertFalse(Files.exists(folder.resolve("new.debate.bak")));
    }

    private static DebateResource load(Path file, MigrationStep... steps) throws IOException {
        byte[] bytes = OLD.getBytes(StandardCharsets.UTF_8);
        Files.write(file, bytes);
        return new DebateParser(new Migrator(List.of(steps))).parse(bytes, file);
    }

    private record Step(String start, String end, Consumer<Document> change) implements MigrationStep {
        @Override
        public FormatVersion from() {
            return FormatVersion.parse(start).orElseThrow();
        }

        @Override
        public FormatVersion to() {
            return FormatVersion.parse(end).orElseThrow();
        }

        @Override
        public void apply(Document document) {
            change.accept(document);
        }
    }
}
