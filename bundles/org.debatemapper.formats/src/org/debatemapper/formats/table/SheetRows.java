package org.debatemapper.formats.table;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

import org.debatemapper.core.exchange.ExchangeException;
import org.debatemapper.formats.notice.FormatNotice;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** Goes through the rows of a sheet. What the library finds damaged is told as such, whatever it throws. */
final class SheetRows implements AutoCloseable {
    private final String file;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;
    private List<String> cells = List.of();
    private int number;

    private SheetRows(String file, Stream<Row> stream) {
        this.file = file;
        this.stream = stream;
        this.rows = stream.iterator();
    }

    /** @return the rows of a sheet, before the first */
    static SheetRows of(Sheet sheet, String file) throws ExchangeException {
        try {
            return new SheetRows(file, sheet.openStream());
        } catch (IOException | RuntimeException e) {
            throw damaged(file, 0, e);
        }
    }

    static ExchangeException damaged(String file, int line, Exception e) {
        return new ExchangeException(file, line, 0, FormatNotice.WORKBOOK_DAMAGED.with(String.valueOf(e.getMessage())), e);
    }

    /** Goes to the next row that is not empty; false if there is none. */
    boolean next() throws ExchangeException {
        while (advance()) {
            if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
                return true;
            }
        }
        return false;
    }

    private boolean advance() throws ExchangeException {
        try {
            if (!rows.hasNext()) {
                return false;
            }
            Row row = rows.next();
            number = Math.max(row.getRowNum(), number + 1);
            cells = row.stream().map(CellText::of).toList();
            return true;
        } catch (RuntimeException e) {
            throw damaged(file, number + 1, e);
        }
    }

    /** @return the texts of the row */
    List<String> cells() {
        return cells;
    }

    /** @return the number of the row, from 1 */
    int number() {
        return number;
    }

    @Override
    public void close() {
        stream.close();
    }
}
