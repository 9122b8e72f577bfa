package org.debatemapper.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.debatemapper.ui.internal.wizards.ImportReading;
import org.debatemapper.ui.internal.wizards.ImportRequest;
import org.debatemapper.ui.internal.wizards.ReadDebate;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportReadingTest {
    @TempDir
    Path folder;

    @Test
    void findsFormatAndEncodingByContent() throws Exception {
        Path file = folder.resolve("data.txt");
        Files.write(file, "[謝罪]: 日本は謝罪した。\n  - [不十分]: 謝罪は十分ではない。\n".getBytes(Charset.forName("Shift_JIS")));
        ReadDebate read = read(new ImportRequest(file));
        assertEquals("argdown", read.format().id());
        assertEquals(Charset.forName("windows-31j"), read.charset());
        assertEquals(2, read.debate().getStatements().size());
        assertTrue(read.counts().contains("2"), read.counts());
    }

    @Test
    void drawsASmallMapAndPlacesItsCards() throws Exception {
        ReadDebate read = read(new ImportRequest(write("a.argdown", "[A]: One.\n  - [B]: Two.\n")));
        assertNotNull(read.picture());
        assertEquals((byte) 'P', read.picture()[1]);
        assertFalse(read.debate().getMaps().get(0).getNodes().stream().allMatch(view -> view.getY() == 0));
    }

    @Test
    void largeDebatesComeWithoutPicture() throws Exception {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 200; i++) {
            text.append("[S").append(i).append("]: Statement ").append(i).append(".\n\n");
        }
        assertNull(read(new ImportRequest(write("a.argdown", text.toString()))).picture());
    }

    @Test
    void aPersonMayKnowTheFormatBetter() throws Exception {
        Path file = write("a.txt", "# Question\n\n- Yes\n- No\n");
        assertEquals("markdown", read(new ImportRequest(file, "markdown", null, Map.of())).format().id());
    }

    @Test
    void faultsNameFileLineAndCause() throws Exception {
        Path file = write("broken.json", "{\"nodes\":[{\"nodeID\":\"1\",\"text\":\"a\",\"type\":\"I\"},\n oops],\"edges\":[]}");
        assertTrue(failure(new ImportRequest(file)).startsWith("broken.json:2:"), failure(new ImportRequest(file)));
    }

    @Test
    void saysWhatIsWrongWithTheChoice() throws Exception {
        Path file = write("a.argdown", "[A]: One.");
        assertTrue(failure(new ImportRequest(file, "nothing", null, Map.of())).contains("nothing"));
        assertTrue(failure(new ImportRequest(file, null, "no-such-charset", Map.of())).contains("no-such-charset"));
        assertTrue(failure(new ImportRequest(folder.resolve("none.json"))).contains("none.json"));
    }

    @Test
    void refusesAFileThatDoesNotFitIntoMemoryBeforeReadingIt() throws IOException {
        Path file = folder.resolve("huge.argdown");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(Runtime.getRuntime().maxMemory());
        }
        assertTrue(failure(new ImportRequest(file)).contains("MB"));
    }

    @Test
    void canBeCancelled() throws Exception {
        NullProgressMonitor monitor = new NullProgressMonitor();
        monitor.setCanceled(true);
        ImportReading reading = new ImportReading(new ImportRequest(write("a.argdown", "[A]: One.")));
        assertThrows(InterruptedException.class, () -> reading.run(monitor));
        assertNull(reading.result());
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }

    private static ReadDebate read(ImportRequest request) throws Exception {
        ImportReading reading = new ImportReading(request);
        reading.run(new NullProgressMonitor());
        return reading.result();
    }

    private static String failure(ImportRequest request) {
        ImportReading reading = new ImportReading(request);
        String message = assertThrows(InvocationTargetException.class, () -> reading.run(new NullProgressMonitor()))
                .getMessage();
        assertNull(reading.result());
        return message;
    }
}
