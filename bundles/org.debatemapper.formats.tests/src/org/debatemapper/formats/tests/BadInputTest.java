package org.debatemapper.formats.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.debatemapper.core.exchange.DebateReader;
import org.debatemapper.core.exchange.ExchangeException;
import org.debatemapper.core.exchange.Input;
import org.debatemapper.core.exchange.LossLedger;
import org.debatemapper.formats.aif.AifReader;
import org.debatemapper.formats.aif.GraphmlReader;
import org.debatemapper.formats.argdown.ArgdownReader;
import org.debatemapper.formats.kialo.KialoReader;
import org.debatemapper.formats.outline.XmlOutlineReader;
import org.debatemapper.formats.xml.AmlReader;
import org.debatemapper.model.Debate;
import org.debatemapper.model.Statement;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A reader gives a whole debate or an {@link ExchangeException}, in bounded time, whatever it is given. */
class BadInputTest {
    private static final int NESTING = 100_000;
    private static final Duration LONGEST = Duration.ofSeconds(20);

    static List<Readers.Sample> samples() {
        return Readers.all();
    }

    private static Debate read(DebateReader reader, byte[] bytes) throws ExchangeException {
        return reader.read(Input.of("bad", bytes), new LossLedger(), new NullProgressMonitor());
    }

    private static boolean readsOrRefuses(DebateReader reader, byte[] bytes) {
        try {
            return isWhole(read(reader, bytes));
        } catch (ExchangeException e) {
            assertFalse(e.getReason().isBlank());
            return true;
        }
    }

    /** Every view shows an element of the debate, and every statement that something refers to is in it. */
    private static boolean isWhole(Debate debate) {
        return debate.getMaps().stream().flatMap(map -> map.getNodes().stream()).allMatch(view -> view.getElement() != null)
                && debate.getRelations().stream().flatMap(r -> r.ends().stream())
                        .allMatch(end -> !(end instanceof Statement) || end.eContainer() == debate);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void goodSampleIsRead(Readers.Sample sample) throws ExchangeException {
        Debate debate = read(sample.reader(), sample.bytes());
        assertFalse(debate.getStatements().isEmpty() && debate.getSources().isEmpty());
        assertTrue(debate.getStatements().isEmpty() || sample.id().equals("debate") || debate.getMaps().stream().anyMatch(map -> map.getNodes().size() >= debate.getStatements().size()));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void truncations(Readers.Sample sample) {
        byte[] whole = sample.bytes();
        for (int length = 0; length < whole.length; length++) {
            assertTrue(readsOrRefuses(sample.reader(), Arrays.copyOf(whole, length)));
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void flippedBytes(Readers.Sample sample) {
        Random random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            byte[] bytes = sample.bytes().clone();
            for (int flips = 1 + random.nextInt(4); flips > 0; flips--) {
                bytes[random.nextInt(bytes.length)] = random.nextInt(3) == 0 ? (byte) random.nextInt(256)
                        : (byte) " \n{}[]<>():,.#*_+-\"'\\/=&1a".charAt(random.nextInt(26));
            }
            assertTrue(readsOrRefuses(sample.reader(), bytes));
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void piecesInAnyOrder(Readers.Sample sample) {
        Random random = new Random(11);
        String text = sample.text();
        for (int i = 0; i < 500; i++) {
            StringBuilder mixed = new StringBuilder();
            for (int j = 0; j < 8; j++) {
                int from = random.nextInt(text.length());
                mixed.append(text, from, from + random.nextInt(text.length() - from));
            }
            assertTrue(readsOrRefuses(sample.reader(), sample.encode(mixed.toString())));
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void deepNestingAndLongLines(Readers.Sample sample) {
        for (String piece : List.of("[", "{", "<a>", "(", "{\"a\":", "- ", "* ", "*a ", "_a ", "**", "#", "`", "1.", " ", ".", ":", "[a](",
                "@[", "<!--", "/*", "\"", "===", "<AU><LA>", "<outline text=\"a\">", "\\", "[a ", "<a ", "{}", "(1) ")) {
            for (String start : List.of("", sample.text(), sample.text().substring(0, sample.text().length() / 2))) {
                byte[] bytes = sample.encode(start + piece.repeat(NESTING));
                assertTrue(assertTimeoutPreemptively(LONGEST, () -> readsOrRefuses(sample.reader(), bytes)), piece);
            }
        }
    }

    @Test
    void argdownRelationsNestDeep() throws ExchangeException {
        StringBuilder text = new StringBuilder("[a0]: x\n");
        for (int i = 1; i <= 5_000; i++) {
            text.append(" ".repeat(i)).append("+ [a").append(i).append("]: x\n");
        }
        Debate debate = read(new ArgdownReader(), text.toString().getBytes(StandardCharsets.UTF_8));
        assertTrue(debate.getStatements().size() == 5_001 && debate.getRelations().size() == 5_000);
    }

    @Test
    void longLineOfPlainArgdown() {
        String line = "word ".repeat(2_000_000);
        assertTrue(assertTimeoutPreemptively(LONGEST, () -> readsOrRefuses(new ArgdownReader(), line.getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void documentTypesThatDeclareAreRefusedAndOthersChangeNothing() throws ExchangeException {
        String body = "<opml><body><outline text=\"A\"/></body></opml>";
        for (String harmless : List.of("<!DOCTYPE opml SYSTEM \"none.dtd\">", "<!DOCTYPE opml PUBLIC '-//x//EN' 'http://example.invalid/o.dtd'>", "<!DOCTYPE opml>")) {
            assertEquals(1, read(new XmlOutlineReader(), (harmless + body).getBytes(StandardCharsets.UTF_8)).getStatements().size());
        }
        for (String harmful : List.of("<!DOCTYPE opml [<!ENTITY a \"b\">]>", "<!DOCTYPE opml SYSTEM \"o.dtd\" [<!ENTITY a SYSTEM \"b\">]>")) {
            for (DebateReader reader : List.of(new XmlOutlineReader(), new GraphmlReader(), new AmlReader())) {
                ExchangeException e = assertThrows(ExchangeException.class, () -> read(reader, ("\n" + harmful + body).getBytes(StandardCharsets.UTF_8)));
                assertEquals("xml.doctype", e.getNotice().code());
                assertEquals(2, e.getLine());
            }
        }
    }

    @Test
    void duplicateIdsAreRefused() {
        String twice = "{\"nodes\":[{\"nodeID\":\"1\",\"text\":\"A\",\"type\":\"I\"},{\"nodeID\":1,\"text\":\"B\",\"type\":\"I\"}],\"edges\":[]}";
        ExchangeException e = assertThrows(ExchangeException.class,
                () -> read(new AifReader(), twice.replace("},{", "},\n{").getBytes(StandardCharsets.UTF_8)));
        assertEquals(2, e.getLine());
    }

    @Test
    void brokenJsonIsRefusedWithItsLine() {
        ExchangeException e = assertThrows(ExchangeException.class,
                () -> read(new AifReader(), "{\n\"nodes\": [\n{\"nodeID\": }\n]}".getBytes(StandardCharsets.UTF_8)));
        assertTrue(e.getLine() == 3);
    }

    @Test
    void loneSurrogatesOfJsonAreKeptOrRefused() {
        String text = "{\"nodes\":[{\"nodeID\":\"1\",\"text\":\"\\ud800\",\"type\":\"I\"}],\"edges\":[]}";
        assertTrue(readsOrRefuses(new AifReader(), text.getBytes(StandardCharsets.UTF_8)));
        assertTrue(readsOrRefuses(new KialoReader(), new byte[] {(byte) 0xed, (byte) 0xa0, (byte) 0x80}));
    }
}
