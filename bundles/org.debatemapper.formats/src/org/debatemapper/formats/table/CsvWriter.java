package org.debatemapper.formats.table;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.debatemapper.core.exchange.DebateWriter;
import org.debatemapper.core.exchange.LossLedger;
import org.debatemapper.core.exchange.WriteOptions;
import org.debatemapper.formats.model.Selection;
import org.debatemapper.model.Debate;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * Writes the table of {@link TableExport} as RFC 4180 with a byte order mark so that spreadsheets see UTF-8. A text that
 * a spreadsheet would take for a formula gets an apostrophe before it, which the reader takes away.
 */
public final class CsvWriter implements DebateWriter {
    @Override
    public void write(Debate debate, OutputStream out, WriteOptions options, LossLedger ledger, IProgressMonitor monitor)
            throws IOException {
        StringBuilder text = new StringBuilder("\ufeff");
        CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180);
        new TableExport(new Selection(debate, options), ledger)
                .write(cells -> printer.printRecord(cells.stream().map(CsvWriter::guard).toList()));
        printer.flush();
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String guard(String cell) {
        return !cell.isEmpty() && "=+-@\t\r'".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
