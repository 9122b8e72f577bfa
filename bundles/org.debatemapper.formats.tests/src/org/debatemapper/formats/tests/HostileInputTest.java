package org.debatemapper.formats.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.debatemapper.core.exchange.ExchangeException;
import org.debatemapper.core.exchange.Input;
import org.debatemapper.core.exchange.LossLedger;
import org.debatemapper.core.exchange.ReaderFormat;
import org.debatemapper.model.Debate;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every registered reader reads what someone made to hurt it, or refuses it with file, line and cause, in bounded time: no
 * other exception, nothing loaded from elsewhere.
 */
class HostileInputTest {
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final int LONG_LINE = 100_000_000;
    private static final String SECRET = "the secret of the file";

    private static final List<byte[]> BOMBS = Stream.of("xl/workbook.xml", "docProps/core.xml", "xl/styles.xml").map(HostileInputTest::bomb).toList();

    @TempDir
    Path folder;

    static List<Readers.Sample> samples() {
        return Readers.all();
    }

    @Test
    void everyRegisteredReaderIsTried() {
        Set<String> registered = new TreeSet<>(RegisteredFormats.all().readers().stream().map(ReaderFormat::id).toList());
        registered.add("debate");
        assertEquals(registered, new TreeSet<>(samples().stream().map(Readers.Sample::id).toList()));
    }

    /** Reads, or checks the refusal. Only what is no text at all has no lines. */
    private static Debate read(Readers.Sample sample, byte[] bytes) {
        return assertTimeoutPreemptively(LONGEST, () -> {
            try {
                return sample.reader().read(Input.of("bad", bytes), new LossLedger(), new NullProgressMonitor());
            } catch (ExchangeException e) {
                String code = e.getNotice().code();
                assertEquals("bad", e.getFile());
                assertFalse(e.getReason().isBlank());
                assertFalse(code.isEmpty(), e.getMessage());
                assertTrue(e.getReason().length() < 400, e.getReason());
                assertTrue(e.getLine() > 0 || !sample.isText() || bytes.length == 0 || code.startsWith("text."), code + ": " + e.getMessage());
                assertFalse(e.getMessage().contains(SECRET));
                return null;
            }
        });
    }

    @ParameterizedTest
    @MethodSource("samples")
    void cutOffAnywhere(Readers.Sample sample) {
        assertNotNull(read(sample, sample.bytes()));
        Random random = new Random(5);
        for (int i = 0; i < 200; i++) {
            read(sample, Arrays.copyOf(sample.bytes(), random.nextInt(sample.bytes().length)));
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void oneLineOfAHundredMegabytes(Readers.Sample sample) {
        int at = Math.max(sample.text().indexOf('A'), 0);
        byte[] whole = new byte[sample.bytes().length + LONG_LINE];
        System.arraycopy(sample.bytes(), 0, whole, 0, at);
        Arrays.fill(whole, at, at + LONG_LINE, (byte) 'a');
        System.arraycopy(sample.bytes(), at, whole, at + LONG_LINE, sample.bytes().length - at);
        read(sample, whole);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void otherEncodings(Readers.Sample sample) {
        if (sample.isText()) {
            Debate plain = read(sample, sample.bytes());
            for (Charset charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
                for (String mark : List.of("\ufeff", "")) {
                    Debate read = read(sample, (mark + sample.text()).getBytes(charset));
                    boolean declares = sample.text().contains("encoding=\"UTF-8\"");
                    assertTrue(declares && read == null || read.getStatements().size() == plain.getStatements().size(), charset + mark);
                }
            }
        }
        for (String words : List.of("caf\u00e9", "\u00fc\u00ff\u0080 na\u00efve")) {
            read(sample, sample.text().replace("A", words).getBytes(StandardCharsets.ISO_8859_1));
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void bytesThatAreNoText(Readers.Sample sample) {
        for (byte[] piece : List.of(new byte[] {0}, new byte[] {(byte) 0xff, (byte) 0xfe, 0}, new byte[] {(byte) 0xc0, (byte) 0x80},
                new byte[] {(byte) 0xed, (byte) 0xa0, (byte) 0x80}, new byte[] {(byte) 0xf8, 1}, new byte[1_000])) {
            for (int at = 0; at < sample.bytes().length; at += 1 + sample.bytes().length / 40) {
                ByteArrayOutputStream mixed = new ByteArrayOutputStream();
                mixed.write(sample.bytes(), 0, at);
                mixed.write(piece, 0, piece.length);
                mixed.write(sample.bytes(), at, sample.bytes().length - at);
                read(sample, mixed.toByteArray());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void nothingIsLoadedFromElsewhere(Readers.Sample sample) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), SECRET);
        String root = "<!ENTITY e SYSTEM \"" + secret.toUri() + "\">";
        for (String type : List.of("<!DOCTYPE x [" + root + "]>", "<!DOCTYPE x [<!ENTITY % p SYSTEM \"" + secret.toUri() + "\"> %p;]>",
                "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY e \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">]>",
                "<!DOCTYPE x SYSTEM \"" + secret.toUri() + "\">", "<!DOCTYPE x SYSTEM \"" + secret.toUri() + "\" [" + root + "]>")) {
            Debate read = read(sample, sample.encode(type + sample.text().replace("A", "&e;")));
            assertTrue(read == null || read.getStatements().stream().noneMatch(statement -> String.valueOf(statement.getText()).contains(SECRET)));
        }
        String bomb = "<!DOCTYPE x [<!ENTITY a0 \"ha\">" + entities() + "]>";
        read(sample, sample.encode(bomb + sample.text().replace("A", "&a30;")));
    }

    private static String entities() {
        StringBuilder entities = new StringBuilder();
        for (int i = 1; i <= 30; i++) {
            entities.append("<!ENTITY a").append(i).append(" \"&a").append(i - 1).append(";&a").append(i - 1).append(";\">");
        }
        return entities.toString();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void bombsInArchives(Readers.Sample sample) {
        BOMBS.forEach(bomb -> read(sample, bomb));
    }

    /** An archive of less than a megabyte that unpacks to a quarter of a gigabyte. */
    private static byte[] bomb(String name) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            byte[] zeros = new byte[1_000_000];
            for (int i = 0; i < 250; i++) {
                zip.write(zeros);
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void deepNesting(Readers.Sample sample) {
        for (String piece : List.of("[", "{", "<a>", "(", "{\"a\":", "- ", "&a ", "[a](")) {
            for (String start : List.of("", sample.text(), sample.text().substring(0, sample.text().length() / 2))) {
                read(sample, sample.encode(start + piece.repeat(100_000)));
            }
        }
    }
}
