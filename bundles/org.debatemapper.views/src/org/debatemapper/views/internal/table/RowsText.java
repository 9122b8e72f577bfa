package org.debatemapper.views.internal.table;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.debatemapper.model.LocalText;
import org.debatemapper.model.Statement;

/**
 * Rows of statements as text separated by tabs, as spreadsheets put it on the clipboard and take it from there. A cell
 * that a spreadsheet would take for a formula has an apostrophe before it.
 */
public final class RowsText {
    /** The columns, named as in CSV files. */
    public enum Column {
        ID, KIND, TITLE, TEXT, STATUS, WEIGHT, TAGS;

        String title() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A row as it was pasted.
     *
     * @param line
     *            its number in the text, 1 for the first
     * @param cells
     *            what it says; columns that the text does not have are missing
     */
    public record Row(int line, Map<Column, String> cells) {
        String get(Column column) {
            return cells.getOrDefault(column, "").strip(); //$NON-NLS-1$
        }
    }

    private static final CSVFormat FORMAT = CSVFormat.TDF.builder().setIgnoreSurroundingSpaces(false)
            .setIgnoreEmptyLines(true).setRecordSeparator('\n').get();
    private static final String FORMULA = "=+-@'"; //$NON-NLS-1$
    private static final List<Column> WITHOUT_ID = List.of(Column.KIND, Column.TITLE, Column.TEXT, Column.STATUS,
            Column.WEIGHT, Column.TAGS);

    private RowsText() {
    }

    /**
     * @param statements
     *            the rows
     * @param language
     *            the language of titles and texts; one that a statement lacks is an empty cell
     * @return a line with the names of the columns and one for each statement
     */
    public static String write(List<Statement> statements, String language) {
        StringBuilder text = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(text, FORMAT)) {
            List<Column> columns = List.of(Column.values());
            printer.printRecord(columns.stream().map(Column::title).toList());
            for (Statement statement : statements) {
                printer.printRecord(columns.stream().map(column -> guard(cell(statement, column, language))).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /**
     * @param text
     *            rows separated by tabs. The first line may name columns, in any order; without names one column is a
     *            text, two are title and text, more are those from kind on
     * @return the rows; none if the text has none
     */
    public static List<Row> read(String text) {
        List<Row> rows = new ArrayList<>();
        List<Column> columns = null;
        try (CSVParser parser = CSVParser.parse(new StringReader(text.replace("\uFEFF", "")), FORMAT)) { //$NON-NLS-1$ //$NON-NLS-2$
            for (CSVRecord line : parser) {
                if (columns == null) {
                    columns = named(line);
                    if (columns.contains(Column.TEXT) || columns.contains(Column.ID)) {
                        continue;
                    }
                    columns = unnamed(line.size());
                }
                rows.add(row(line, columns));
            }
        } catch (IOException | UncheckedIOException e) {
            return List.of();
        }
        rows.removeIf(row -> row.cells().values().stream().allMatch(String::isBlank));
        return rows;
    }

    private static Row row(CSVRecord line, List<Column> columns) {
        Map<Column, String> cells = new EnumMap<>(Column.class);
        for (int i = 0; i < columns.size() && i < line.size(); i++) {
            if (columns.get(i) != null) {
                cells.put(columns.get(i), unguard(line.get(i)));
            }
        }
        return new Row((int) line.getRecordNumber(), cells);
    }

    /** Unknown names are null. */
    private static List<Column> named(CSVRecord line) {
        List<Column> columns = new ArrayList<>();
        for (String name : line) {
            Column found = null;
            for (Column column : Column.values()) {
                found = column.title().equalsIgnoreCase(name.strip()) ? column : found;
            }
            columns.add(found);
        }
        return columns;
    }

    private static List<Column> unnamed(int count) {
        return switch (count) {
            case 1 -> List.of(Column.TEXT);
            case 2 -> List.of(Column.TITLE, Column.TEXT);
            default -> WITHOUT_ID;
        };
    }

    private static String cell(Statement statement, Column column, String language) {
        return switch (column) {
            case ID -> String.valueOf(statement.getId());
            case KIND -> statement.eClass().getName();
            case TITLE -> in(statement.getTitle(), language);
            case TEXT -> in(statement.getText(), language);
            case STATUS -> statement.getStatus().getLiteral();
            case WEIGHT -> Weights.format(statement.getWeight());
            case TAGS -> TagNames.of(statement);
        };
    }

    private static String in(LocalText text, String language) {
        String value = text == null ? null : text.get(language);
        return value == null ? "" : value; //$NON-NLS-1$
    }

    private static String guard(String cell) {
        return !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0 ? '\'' + cell : cell;
    }

    private static String unguard(String cell) {
        return cell.length() > 1 && cell.charAt(0) == '\'' && FORMULA.indexOf(cell.charAt(1)) >= 0 ? cell.substring(1)
                : cell;
    }
}
