package org.debatemapper.formats.tests.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.debatemapper.core.exchange.ExchangeException;
import org.debatemapper.core.exchange.Input;
import org.debatemapper.core.exchange.LossLedger;
import org.debatemapper.core.exchange.WriteOptions;
import org.debatemapper.formats.table.CsvReader;
import org.debatemapper.formats.table.XlsxReader;
import org.debatemapper.formats.table.XlsxWriter;
import org.debatemapper.formats.tests.RoundTrip;
import org.debatemapper.model.Debate;
import org.debatemapper.model.Statement;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks as spreadsheet programs write them, and as those do who mean harm. */
class WorkbookTest {
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final String DATES = "<styleSheet><numFmts><numFmt numFmtId='164' formatCode='yyyy\"d\"\\-mm\\-dd'/>"
            + "<numFmt numFmtId='165' formatCode='[Red]0.00&quot; days&quot;'/></numFmts><cellXfs><xf numFmtId='0'/><xf numFmtId='14'/>"
            + "<xf numFmtId='164'/><xf numFmtId='165'/><xf numFmtId='21'/></cellXfs></styleSheet>";

    private final LossLedger ledger = new LossLedger();

    private Debate read(byte[] bytes) throws ExchangeException {
        return new XlsxReader().read(Input.of("a", bytes), ledger, new NullProgressMonitor());
    }

    private static byte[] zip(List<String> parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < parts.size(); i += 2) {
                zip.putNextEntry(new ZipEntry(parts.get(i)));
                zip.write(parts.get(i + 1).getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }

    /** A workbook: its sheets as pairs of what stands in the list of sheets and of their rows. */
    private static byte[] workbook(String texts, String... sheets) throws IOException {
        StringBuilder list = new StringBuilder();
        StringBuilder relationships = new StringBuilder();
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < sheets.length; i += 2) {
            list.append("<sheet sheetId='").append(i + 1).append("' r:id='rId").append(i).append("' ").append(sheets[i]).append("/>");
            relationships.append("<Relationship Id='rId").append(i).append("' Target='worksheets/s").append(i).append(".xml'/>");
            parts.addAll(List.of("xl/worksheets/s" + i + ".xml", "<worksheet><sheetData>" + sheets[i + 1] + "</sheetData></worksheet>"));
        }
        parts.addAll(0, List.of("[Content_Types].xml", "<Types><Override PartName='/xl/workbook.xml' ContentType='" + SPREADSHEET
                + "sheet.main+xml'/><Override PartName='/xl/texts.xml' ContentType='" + SPREADSHEET + "sharedStrings+xml'/>"
                + "<Override PartName='/xl/styles.xml' ContentType='" + SPREADSHEET + "styles+xml'/></Types>",
                "xl/workbook.xml", "<workbook xmlns:r='" + OFFICE + "'><sheets>" + list + "</sheets></workbook>",
                "xl/_rels/workbook.xml.rels", "<Relationships>" + relationships + "</Relationships>",
                "xl/texts.xml", "<sst>" + texts + "</sst>", "xl/styles.xml", DATES));
        return zip(parts);
    }

    private static String inline(String reference, String text) {
        return "<c r='" + reference + "' t='inlineStr'><is><t>" + text + "</t></is></c>";
    }

    private static String row(int number, String... cells) {
        return "<row r='" + number + "'>" + String.join("", cells) + "</row>";
    }

    private Map<String, String> properties(byte[] workbook) throws ExchangeException {
        return read(workbook).getStatements().get(0).getProperties().map();
    }

    @Test
    void sharedAndRichTextsInSparseRows() throws Exception {
        byte[] workbook = workbook("<si><t>Text</t></si><si><t>page</t></si><si><r><t>rich </t></r><r><t>text</t></r>"
                + "<rPh sb='0'><t>reading</t></rPh></si>", "name='S'", "<row r='2'><c r='B2' t='s'><v>0</v></c><c r='D2' t='s'><v>1</v></c></row>"
                        + "<row r='5'><c r='D5'><v>7.0</v></c><c r='B5' t='s'><v>2</v></c></row>");
        Statement statement = read(workbook).getStatements().get(0);
        assertEquals("rich text", statement.getText().get("en"));
        assertEquals("7", statement.getProperties().get("csv.page"));
        assertTrue(ledger.isEmpty());
        assertTrue(new XlsxReader().confidence(new Input("a.xlsx", workbook, null, Map.of()).sample()) > 0);
    }

    @Test
    void cellsWithoutPlacesFollowEachOther() throws Exception {
        byte[] workbook = workbook("", "name='S'", "<row><c t='inlineStr'><is><t>text</t></is></c><c t='inlineStr'><is><t>weight</t></is></c></row>"
                + "<row/><row><c t='inlineStr'><is><t>A</t></is></c><c><v>7</v></c></row>");
        assertEquals("A", read(workbook).getStatements().get(0).getText().get("en"));
        assertEquals(3, ledger.losses().get(0).line());
    }

    @Test
    void numbersDatesAndTruthAreReadAsTheyAreSeen() throws Exception {
        byte[] workbook = workbook("", "name='S'", row(1, inline("A1", "text"), inline("B1", "a"), inline("C1", "b"), inline("D1", "c"),
                inline("E1", "d"), inline("F1", "e"), inline("G1", "f"), inline("H1", "g"), inline("I1", "h"), inline("J1", "i"), inline("K1", "j"))
                + row(2, inline("A2", "A"), "<c r='B2'><v>1.0</v></c><c r='C2'><v>0.30000000000000004</v></c><c r='D2' s='1'><v>45352</v></c>"
                        + "<c r='E2' s='2'><v>45352.75</v></c><c r='F2' s='3'><v>45352.5</v></c><c r='G2' t='b'><v>1</v></c>"
                        + "<c r='H2' t='b'><v>0</v></c><c r='I2' s='4'><v>0.5</v></c><c r='J2' t='str'><f>A2&amp;1</f><v>A1</v></c>"
                        + "<c r='K2'><v>12345678901234567890123456789</v></c>"));
        assertEquals(Map.of("csv.a", "1", "csv.b", "0.3", "csv.c", "2024-03-01", "csv.d", "2024-03-01T18:00", "csv.e", "45352.5", "csv.f", "yes",
                "csv.h", "12:00", "csv.i", "A1", "csv.j", "12345678901234600000000000000"), properties(workbook));
    }

    @Test
    void datesMayBeTexts() throws Exception {
        byte[] workbook = workbook("", "name='S'", row(1, inline("A1", "text"), inline("B1", "a"), inline("C1", "b"), inline("D1", "c"), inline("E1", "d"))
                + row(2, inline("A2", "A"), "<c r='B2' s='1' t='d'><v>2024-03-01T00:00:00.000</v></c><c t='d' r='C2'><v>2024-03-01T18:30:00Z</v></c>"
                        + "<c r='D2' t=\"d\"><f>NOW()</f><v>2024-03-01T18:30:00</v></c><c r='E2' t='d'><v>18:30:00</v></c>"));
        assertEquals(Map.of("csv.a", "2024-03-01", "csv.b", "2024-03-01T18:30:00Z", "csv.c", "2024-03-01T18:30", "csv.d", "18:30"), properties(workbook));
    }

    /** As spreadsheet programs write it when they are asked for the strict form. */
    @Test
    void strictWorkbooksAreRead() throws Exception {
        String strict = "http://purl.oclc.org/ooxml/";
        byte[] workbook = zip(List.of("[Content_Types].xml", "<Types><Override PartName='/xl/workbook.xml' ContentType='" + SPREADSHEET
                + "sheet.main+xml'/><Override PartName='/xl/texts.xml' ContentType='" + SPREADSHEET + "sharedStrings+xml'/></Types>",
                "xl/workbook.xml", "<workbook xmlns=\"" + strict + "spreadsheetml/main\" xmlns:r=\"" + strict
                        + "officeDocument/relationships\" conformance=\"strict\"><sheets><sheet name=\"S\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>",
                "xl/_rels/workbook.xml.rels", "<Relationships><Relationship Id=\"rId1\" Type=\"" + strict
                        + "officeDocument/relationships/worksheet\" Target=\"worksheets/s.xml\"/></Relationships>",
                "xl/texts.xml", "<sst xmlns=\"" + strict + "spreadsheetml/main\"><si><t>text</t></si><si><t>see " + strict + "x/y</t></si></sst>",
                "xl/worksheets/s.xml", "<worksheet xmlns=\"" + strict + "spreadsheetml/main\"><sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>"
                        + "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>1</v></c></row></sheetData></worksheet>"));
        assertEquals("see " + strict + "x/y", read(workbook).getStatements().get(0).getText().get("en"));
        assertTrue(ledger.isEmpty());
    }

    @Test
    void theSheetWithKnownColumnsIsRead() throws Exception {
        Debate debate = read(workbook("", "name='Notes'", row(1, inline("A1", "made by me")), "name='Empty'", "", "name='Hidden' state='hidden'",
                row(1, inline("A1", "text")) + row(2, inline("A2", "H")), "name='Claims'", row(3, inline("A3", "Claim")) + row(4, inline("A4", "B"))));
        assertEquals("B", debate.getStatements().get(0).getText().get("en"));
        assertEquals(List.of("Notes", "Hidden"), ledger.losses().stream().map(loss -> loss.element()).toList());
    }

    @Test
    void aHiddenSheetIsReadIfThereIsNoOther() throws Exception {
        byte[] workbook = workbook("", "name='Empty'", "", "name='H' state='veryHidden'", row(1, inline("A1", "text")) + row(2, inline("A2", "H")));
        assertEquals(1, read(workbook).getStatements().size());
        assertTrue(ledger.isEmpty());
    }

    @Test
    void mergedCellsCountOnceAndAreTold() throws Exception {
        Debate debate = read(workbook("", "name='S'", row(1, inline("A1", "text"), inline("B1", "parent")) + row(2, inline("A2", "A"), inline("B2", "p"))
                + row(3, inline("A3", "B")) + "</sheetData><mergeCells><mergeCell ref='B2:B3'/></mergeCells><sheetData>"));
        assertNull(debate.getStatements().get(1).getProperties().get("csv.parent"));
        assertTrue(ledger.losses().stream().anyMatch(loss -> loss.notice().code().equals("workbook.merged")));
    }

    @Test
    void aTableWithoutKnownColumnsIsRefusedAtItsHeader() throws Exception {
        byte[] workbook = workbook("", "name='S'", row(3, inline("A3", "apples")) + row(4, inline("A4", "3")));
        assertEquals(3, assertThrows(ExchangeException.class, () -> read(workbook)).getLine());
        byte[] empty = workbook("", "name='S'", "");
        assertEquals("table.no-text-column", assertThrows(ExchangeException.class, () -> read(empty)).getNotice().code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"<c r='ZZZZZZ1'><v>1</v></c>", "<c r='XFE1'><v>1</v></c>", "<c r='1'><v>1</v></c>", "<c t='s'><v>2000000000</v></c>",
            "<c t='s'><v>-1</v></c>", "<c t='s'><v>1<v/>000000</v></c>", "<c><c t='s'><v>900000000</v></c></c>", "<c t='x'><v>1</v></c>",
            "<c s='-1'><v>1</v></c>", "<c><f t='shared' si='4'/></c>"})
    void cellsThatLieAreRefused(String cell) throws Exception {
        byte[] workbook = workbook("<si><t>text</t></si>", "name='S'", row(1, inline("A1", "text")) + "<row>" + cell + "</row>");
        ExchangeException refused = assertThrows(ExchangeException.class, () -> read(workbook));
        assertEquals("workbook.damaged", refused.getNotice().code());
        assertTrue(refused.getLine() > 0);
    }

    @Test
    void endlessNumbersAndFormulasAreRefusedSoon() throws Exception {
        String shared = "<row><c r='A1'><f t='shared' si='0' ref='A1:A9'>" + "A1+".repeat(300_000) + "</f><v>1</v></c></row>"
                + "<row><c><f t='shared' si='0'/></c></row>".repeat(5_000);
        String arrays = "<row><c r='A1'><f t='array' ref='B1:C1'>1</f></c></row>".repeat(50_000);
        for (String rows : List.of("<row><c><v>" + "9".repeat(10_000_000) + "</v></c></row>", shared, arrays)) {
            byte[] workbook = workbook("", "name='S'", rows);
            assertTimeoutPreemptively(Duration.ofSeconds(20), () -> assertThrows(ExchangeException.class, () -> read(workbook)));
        }
    }

    @Test
    void bombsAndOtherArchivesAreRefused() throws Exception {
        String zeros = " ".repeat(1_000_000);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            for (int i = 0; i < 300; i++) {
                zip.write(zeros.getBytes(StandardCharsets.US_ASCII));
            }
        }
        assertTrue(out.size() < 1_000_000);
        assertTrue(assertThrows(ExchangeException.class, () -> read(out.toByteArray())).getReason().contains("200 MB"));
        byte[] other = zip(List.of("a.txt", "text"));
        assertEquals("workbook.none", assertThrows(ExchangeException.class, () -> read(other)).getNotice().code());
        byte[] entities = zip(List.of("[Content_Types].xml", "<Types/>", "xl/workbook.xml",
                "<!DOCTYPE a [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><a>&e;</a>"));
        assertEquals("xml.doctype", assertThrows(ExchangeException.class, () -> read(entities)).getNotice().code());
    }

    @Test
    void damagedWorkbooksAreReadOrRefused() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Debate debate = RoundTrip.read(new CsvReader(), "a.csv", "text,weight,page\n=A,0.5,7\nB,1,8\n", new LossLedger());
        new XlsxWriter().write(debate, out, WriteOptions.DEFAULT, new LossLedger(), new NullProgressMonitor());
        Random random = new Random(3);
        for (int i = 0; i < 1_000; i++) {
            byte[] bytes = Arrays.copyOf(out.toByteArray(), i % 2 == 0 ? out.size() : random.nextInt(out.size()));
            for (int flips = random.nextInt(4); flips > 0 && bytes.length > 0; flips--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            try {
                assertTrue(read(bytes).getStatements().size() <= 4);
            } catch (ExchangeException e) {
                assertFalse(e.getReason().isBlank());
            }
        }
    }
}
