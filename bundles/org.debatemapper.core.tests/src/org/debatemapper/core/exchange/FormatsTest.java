package org.debatemapper.core.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.debatemapper.model.Debate;
import org.debatemapper.testing.DebateBuilder;
import org.debatemapper.testing.RandomDebates;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormatsTest {
    private final Formats formats = new Formats(List.of(format("aif", 50, "json", "aif.json"), format("kialo", 50, "json"),
            format("argdown", 10, "argdown", "md"), format("deaf", 0, "txt")), List.of());

    @Test
    void prefersTheLongestExtension() {
        assertEquals("aif", formats.readerFor("x.AIF.json").orElseThrow().id());
        assertEquals("argdown", formats.readerFor("x.md").orElseThrow().id());
        assertTrue(formats.readerFor("x.doc").isEmpty());
        assertTrue(formats.readerFor("json").isEmpty());
    }

    @Test
    void detectsByContentThenByName() {
        assertEquals("aif", formats.detect(new Sample("x.aif.json", "{}")).orElseThrow().id());
        assertEquals("aif", formats.detect(new Sample("", "{}")).orElseThrow().id());
        Formats deaf = new Formats(List.of(format("deaf", 0, "txt")), List.of());
        assertTrue(deaf.detect(new Sample("x.txt", "")).isEmpty());
    }

    @Test
    void hasTheNativeFormat() {
        assertTrue(Formats.contributed().reader("debate").isPresent());
        assertTrue(Formats.contributed().writerFor("x.debate").isPresent());
    }

    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3, 4, 5 })
    void carriesEverythingInTheNativeFormat(long seed) throws IOException, ExchangeException {
        Debate debate = new RandomDebates(seed).debate(20);
        Debate before = EcoreUtil.copy(debate);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        LossLedger ledger = new LossLedger();
        Formats.contributed().writer("debate").orElseThrow().writer().write(debate, out, WriteOptions.DEFAULT, ledger,
                new NullProgressMonitor());
        assertTrue(EcoreUtil.equals(before, debate));
        Input input = Input.of("x", out.toByteArray());
        assertEquals("debate", Formats.contributed().detect(input.sample()).orElseThrow().id());
        Debate read = Formats.contributed().reader("debate").orElseThrow().reader().read(input, ledger,
                new NullProgressMonitor());
        assertTrue(EcoreUtil.equals(debate, read));
        assertTrue(ledger.isEmpty());
    }

    @Test
    void tellsWhereAnInputIsBroken() {
        Input input = Input.of("bad.debate",
                "<d:Debate xmlns:d=\"https://debatemapper.org/model/1\"\n formatVersion=\"1.0\" x=\"\"/>"
                        .getBytes(StandardCharsets.UTF_8));
        ExchangeException refusal = assertThrows(ExchangeException.class, () -> Formats.contributed().reader("debate")
                .orElseThrow().reader().read(input, new LossLedger(), new NullProgressMonitor()));
        assertEquals(2, refusal.getLine());
        assertEquals("bad.debate", refusal.getFile());
    }

    @Test
    void reportsLossesAsTextAndJson() {
        LossLedger ledger = new LossLedger();
        assertTrue(LedgerReport.toText(ledger).endsWith("\n"));
        ledger.add(new Loss(Loss.Kind.APPROXIMATED, "a \"claim\"", "No weights.", "x.md", 7, 2));
        ledger.add(Loss.Kind.OMITTED, "a note", new Notice("x.notes", "No notes.", List.of("ArgumentMap.notes")));
        List<String> lines = LedgerReport.toText(ledger).lines().toList();
        assertEquals(2, lines.size());
        assertTrue(lines.get(0).startsWith("x.md:7:2: "), lines.get(0));
        assertTrue(LedgerReport.toJson(ledger).contains("\"element\" : \"a \\\"claim\\\"\""), LedgerReport.toJson(ledger));
        assertTrue(LedgerReport.toJson(ledger).contains("\"code\" : \"x.notes\""), LedgerReport.toJson(ledger));
        assertTrue(LedgerReport.toJson(ledger).contains("\"ArgumentMap.notes\""), LedgerReport.toJson(ledger));
        assertThrows(UnsupportedOperationException.class, () -> ledger.losses().clear());
    }

    private static ReaderFormat format(String id, int confidence, String... extensions) {
        return new ReaderFormat(id, id, List.of(extensions), List.of(), () -> new DebateReader() {
            @Override
            public int confidence(Sample sample) {
                return confidence;
            }

            @Override
            public Debate read(Input input, LossLedger ledger, IProgressMonitor monitor) {
                return new DebateBuilder().debate();
            }
        });
    }
}
