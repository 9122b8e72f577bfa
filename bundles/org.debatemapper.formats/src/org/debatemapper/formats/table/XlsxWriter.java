package org.debatemapper.formats.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.debatemapper.core.exchange.DebateWriter;
import org.debatemapper.core.exchange.Loss;
import org.debatemapper.core.exchange.LossLedger;
import org.debatemapper.core.exchange.WriteOptions;
import org.debatemapper.formats.model.Selection;
import org.debatemapper.formats.notice.FormatNotice;
import org.debatemapper.model.Debate;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * Writes the table of {@link TableExport} as a workbook of Office Open XML with one sheet, whose header stays in sight.
 * Cells are texts, so nothing is taken for a formula.
 */
public final class XlsxWriter implements DebateWriter {
    /** The most characters that a spreadsheet takes in a cell. */
    static final int LONGEST_CELL = 32_767;

    private static final LocalDateTime FIRST_DAY = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final int[] WIDTHS = {12, 10, 24, 60, 14, 14, 11, 8, 10, 18, 30};

    @Override
    public void write(Debate debate, OutputStream out, WriteOptions options, LossLedger ledger, IProgressMonitor monitor)
            throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Debate Mapper", null)) {
            Worksheet sheet = workbook.newWorksheet("Debate");
            sheet.freezePane(0, 1);
            for (int i = 0; i < WIDTHS.length; i++) {
                sheet.width(i, WIDTHS[i]);
            }
            int[] row = {0};
            new TableExport(new Selection(debate, options), ledger).write(cells -> fill(sheet, row[0]++, cells, ledger));
        }
        copyWithoutTime(bytes.toByteArray(), out);
    }

    private static void fill(Worksheet sheet, int row, List<String> cells, LossLedger ledger) {
        for (int column = 0; column < cells.size(); column++) {
            if (!cells.get(column).isEmpty()) {
                sheet.value(row, column, SpreadsheetText.escaped(fitting(cells.get(column), cells.get(0), ledger)));
            }
        }
    }

    private static String fitting(String cell, String id, LossLedger ledger) {
        if (cell.length() <= LONGEST_CELL) {
            return cell;
        }
        ledger.add(Loss.Kind.OMITTED, id, FormatNotice.TABLE_LONG_CELL.with(LONGEST_CELL));
        return cell.substring(0, LONGEST_CELL);
    }

    /** The same table gives the same bytes: the library writes the time of writing into the properties, and that goes. */
    private static void copyWithoutTime(byte[] workbook, OutputStream out) throws IOException {
        ZipOutputStream copy = new ZipOutputStream(out, StandardCharsets.UTF_8);
        try (ZipFile zip = ZipFile.builder().setByteArray(workbook).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                ZipEntry same = new ZipEntry(entry.getName());
                same.setTimeLocal(FIRST_DAY);
                copy.putNextEntry(same);
                byte[] part = zip.getInputStream(entry).readAllBytes();
                copy.write(entry.getName().equals("docProps/core.xml") ? withoutTime(part) : part);
                copy.closeEntry();
            }
        }
        copy.finish();
    }

    private static byte[] withoutTime(byte[] properties) {
        return new String(properties, StandardCharsets.UTF_8).replaceFirst("<dcterms:created.*</dcterms:created>", "")
                .getBytes(StandardCharsets.UTF_8);
    }
}
