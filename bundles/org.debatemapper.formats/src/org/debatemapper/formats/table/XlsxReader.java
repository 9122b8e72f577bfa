package org.debatemapper.formats.table;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;

import org.debatemapper.core.exchange.DebateReader;
import org.debatemapper.core.exchange.ExchangeException;
import org.debatemapper.core.exchange.Input;
import org.debatemapper.core.exchange.Loss;
import org.debatemapper.core.exchange.LossLedger;
import org.debatemapper.core.exchange.Sample;
import org.debatemapper.formats.model.NewDebate;
import org.debatemapper.formats.notice.FormatNotice;
import org.debatemapper.model.Debate;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/**
 * Reads one sheet of a workbook of Office Open XML: the first whose columns are known, else the first that is not empty; those
 * that are hidden come last. Its first row that is not empty is the header. The columns are those of {@link TableImport}.
 */
public final class XlsxReader implements DebateReader {
    @Override
    public int confidence(Sample sample) {
        boolean zip = sample.text().startsWith("PK\u0003\u0004");
        return zip && (sample.hasExtension("xlsx") || sample.text().contains("xl/workbook.xml")) ? CERTAIN : NEVER;
    }

    @Override
    public Debate read(Input input, LossLedger ledger, IProgressMonitor monitor) throws ExchangeException {
        CheckedWorkbook checked = CheckedWorkbook.open(input);
        NewDebate target = new NewDebate(input, ledger);
        TableImport table = new TableImport(target, input.name());
        try (ReadableWorkbook workbook = open(checked, input.name())) {
            Sheet sheet = choose(workbook, target, input.name());
            if (checked.hasMergedCells()) {
                target.lost(Loss.Kind.APPROXIMATED, sheet.getName(), FormatNotice.WORKBOOK_MERGED.with(), 0);
            }
            fill(table, sheet, input.name(), monitor);
        } catch (IOException e) {
            throw SheetRows.damaged(input.name(), 0, e);
        }
        return table.finish();
    }

    /** The library throws exceptions of many kinds at a damaged file. */
    private static ReadableWorkbook open(CheckedWorkbook checked, String file) throws ExchangeException {
        try {
            return new ReadableWorkbook(checked.packed(), new ReadingOptions(checked.hasStyles(), true));
        } catch (IOException | RuntimeException e) {
            throw SheetRows.damaged(file, 0, e);
        }
    }

    private static Sheet choose(ReadableWorkbook workbook, NewDebate target, String file) throws ExchangeException {
        Sheet known = null;
        Sheet filled = null;
        List<Sheet> sheets = workbook.getSheets()
                .sorted(Comparator.comparing(sheet -> sheet.getVisibility() != SheetVisibility.VISIBLE)).toList();
        for (Sheet sheet : sheets) {
            List<String> header = header(sheet, file);
            filled = filled == null && !header.isEmpty() ? sheet : filled;
            known = known == null && TableImport.knows(header) ? sheet : known;
        }
        if (sheets.isEmpty()) {
            throw new ExchangeException(file, 0, 0, FormatNotice.WORKBOOK_NO_SHEET.with());
        }
        Sheet chosen = known != null ? known : filled != null ? filled : sheets.get(0);
        for (Sheet sheet : sheets) {
            if (sheet != chosen && !header(sheet, file).isEmpty()) {
                target.lost(Loss.Kind.OMITTED, String.valueOf(sheet.getName()), FormatNotice.WORKBOOK_OTHER_SHEET.with(chosen.getName()), 0);
            }
        }
        return chosen;
    }

    private static List<String> header(Sheet sheet, String file) throws ExchangeException {
        try (SheetRows rows = SheetRows.of(sheet, file)) {
            return rows.next() ? rows.cells() : List.of();
        }
    }

    private static void fill(TableImport table, Sheet sheet, String file, IProgressMonitor monitor) throws ExchangeException {
        try (SheetRows rows = SheetRows.of(sheet, file)) {
            boolean header = rows.next();
            table.header(header ? rows.cells() : List.of(), Math.max(rows.number(), 1));
            while (header && rows.next()) {
                if (monitor.isCanceled()) {
                    throw new OperationCanceledException();
                }
                table.row(rows.cells(), rows.number());
            }
        }
    }
}
