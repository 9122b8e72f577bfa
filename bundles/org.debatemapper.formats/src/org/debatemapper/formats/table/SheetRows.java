package org.debatemapper.formats.table;

import java.util.ArrayList;
import java.util.List;

import javax.xml.stream.XMLStreamReader;

import org.debatemapper.core.exchange.ExchangeException;
import org.debatemapper.formats.model.XmlInput;

/** Hands the rows of a sheet to an import. */
final class SheetRows implements XmlInput.Events {
    private static final int MOST_COLUMNS = 16_384;

    private final TableImport table;
    private final List<String> shared;
    private final List<String> cells = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private boolean header;
    private String type;
    private int column;
    private int row;

    SheetRows(TableImport table, List<String> shared) {
        this.table = table;
        this.shared = shared;
    }

    /** @return whether there was a row that is not empty */
    boolean hasHeader() {
        return header;
    }

    @Override
    public void start(String name, XMLStreamReader reader, int line) {
        if (name.equals("row")) {
            row++;
            column = 0;
            cells.clear();
            String number = reader.getAttributeValue(null, "r");
            if (number != null && number.matches("[1-9][0-9]{0,6}")) {
                row = Integer.parseInt(number);
            }
        } else if (name.equals("c")) {
            type = String.valueOf(reader.getAttributeValue(null, "t"));
            text.setLength(0);
            column = column(reader.getAttributeValue(null, "r"), column);
        }
    }

    /** @return the number of the column that a reference such as B3 names, from 0 */
    private static int column(String reference, int next) {
        int number = 0;
        int i = 0;
        while (reference != null && i < reference.length() && i < 4 && reference.charAt(i) >= 'A' && reference.charAt(i) <= 'Z') {
            number = number * 26 + reference.charAt(i) - 'A' + 1;
            i++;
        }
        return number == 0 || number > MOST_COLUMNS ? next : number - 1;
    }

    @Override
    public void end(String name, String words) throws ExchangeException {
        switch (name) {
        case "v", "t" -> text.append(words);
        case "c" -> cell();
        case "row" -> row();
        default -> {
            return;
        }
        }
    }

    private void cell() {
        while (cells.size() <= column && column < MOST_COLUMNS) {
            cells.add("");
        }
        if (column < cells.size()) {
            cells.set(column, value(text.toString()));
        }
        column++;
    }

    private String value(String raw) {
        return switch (type) {
        case "s" -> raw.matches("[0-9]{1,9}") && Integer.parseInt(raw) < shared.size() ? shared.get(Integer.parseInt(raw)) : "";
        case "b" -> raw.equals("1") ? "yes" : "";
        case "inlineStr", "str" -> SpreadsheetText.plain(raw);
        default -> raw.replaceFirst("\\.0$", "");
        };
    }

    private void row() throws ExchangeException {
        if (header) {
            table.row(List.copyOf(cells), row);
        } else if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
            header = true;
            table.header(cells, row);
        }
    }
}
