package org.debatemapper.core.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {
    private static final byte[] OLD = { 1, 2, 3 };
    private static final byte[] NEW = { 4, 5 };

    @TempDir
    private Path folder;
    private Path file;

    @BeforeEach
    void writeTheOldFile() throws IOException {
        file = Files.write(folder.resolve("file"), OLD);
    }

    @Test
    void replacesTheFile() throws IOException {
        AtomicFile.write(file, out -> out.write(NEW));
        assertArrayEquals(NEW, Files.readAllBytes(file));
        assertAlone();
    }

    @Test
    void keepsTheOldFileIfWritingFails() throws IOException {
        assertThrows(IOException.class, () -> AtomicFile.write(file, out -> {
            out.write(NEW);
            throw new IOException("disk full");
        }));
        assertArrayEquals(OLD, Files.readAllBytes(file));
        assertAlone();
    }

    @Test
    void keepsTheOldFileIfTheProgramFails() throws IOException {
        assertThrows(IllegalStateException.class, () -> AtomicFile.write(file, out -> {
            throw new IllegalStateException();
        }));
        assertArrayEquals(OLD, Files.readAllBytes(file));
        assertAlone();
    }

    @Test
    void keepsTheOldFileIfTheCheckRefuses() throws IOException {
        assertThrows(IOException.class, () -> AtomicFile.write(file, out -> out.write(NEW), written -> {
            assertArrayEquals(NEW, Files.readAllBytes(written));
            throw new IOException("refused");
        }));
        assertArrayEquals(OLD, Files.readAllBytes(file));
        assertAlone();
    }

    @Test
    void doesNotReplaceAFolder() throws IOException {
        Path directory = Files.createDirectories(folder.resolve("folder/inner")).getParent();
        assertThrows(IOException.class, () -> AtomicFile.write(directory, out -> out.write(NEW)));
        assertEquals(true, Files.isDirectory(directory.resolve("inner")));
    }

    @Test
    void needsTheFolder() {
        assertThrows(NoSuchFileException.class,
                () -> AtomicFile.write(folder.resolve("none/file"), out -> out.write(NEW)));
    }

    @Test
    void keepsThePermissions() throws IOException {
        Assumptions.assumeTrue(file.getFileSystem().supportedFileAttributeViews().contains("posix"), "no permissions");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw----"));
        AtomicFile.write(file, out -> out.write(NEW));
        assertEquals("rw-rw----", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    private void assertAlone() throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            assertEquals(List.of(file), entries.toList());
        }
    }
}
