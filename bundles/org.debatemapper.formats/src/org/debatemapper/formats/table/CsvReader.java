package org.debatemapper.formats.table;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.debatemapper.core.exchange.DebateReader;
import org.debatemapper.core.exchange.ExchangeException;
import org.debatemapper.core.exchange.Input;
import org.debatemapper.core.exchange.LossLedger;
import org.debatemapper.core.exchange.Sample;
import org.debatemapper.formats.model.NewDebate;
import org.debatemapper.formats.notice.FormatNotice;
import org.debatemapper.model.Debate;
import org.eclipse.core.runtime.IProgressMonitor;

/** Reads tables with a header line; separated by comma, semicolon or tab. The columns are those of {@link TableImport}. */
public final class CsvReader implements DebateReader {
    /** By this line Excel is told the separator; the header is on the next line. */
    private static final Pattern SEPARATOR = Pattern.compile("\\A\ufeff?sep=.\\R");

    @Override
    public int confidence(Sample sample) {
        String head = header(sample.text());
        boolean named = sample.hasExtension("csv") || sample.hasExtension("tsv");
        List<String> names = List.of(head.replace("\"", "").replace("\ufeff", "").split("[,;\t]"));
        if (!ColumnNames.haveText(names.stream())) {
            return named && EdgeList.fits(ColumnNames.understood(names)) ? CERTAIN : NEVER;
        }
        return named ? CERTAIN : names.contains(ColumnNames.TEXT) ? 40 : NEVER;
    }

    @Override
    public Debate read(Input input, LossLedger ledger, IProgressMonitor monitor) throws ExchangeException {
        TableImport table = new TableImport(new NewDebate(input, ledger), input.name());
        String text = SEPARATOR.matcher(input.text()).replaceFirst("\n");
        String first = header(text);
        char separator = first.indexOf('\t') >= 0 ? '\t' : first.indexOf(';') >= 0 && first.indexOf(',') < 0 ? ';' : ',';
        CSVFormat format = CSVFormat.DEFAULT.builder().setDelimiter(separator).get();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            boolean header = true;
            for (CSVRecord row : parser) {
                int line = (int) parser.getCurrentLineNumber();
                if (header) {
                    table.header(row.toList(), 1);
                    header = false;
                } else {
                    table.row(row.stream().map(CsvReader::unguarded).toList(), line);
                }
            }
            if (header) {
                table.header(List.of(), 1);
            }
        } catch (IOException | UncheckedIOException | IllegalArgumentException | IllegalStateException e) {
            throw new ExchangeException(input.name(), 1, 0, FormatNotice.TABLE_SYNTAX.with(e.getMessage()), e);
        }
        return table.finish();
    }

    private static String header(String text) {
        return SEPARATOR.matcher(text).replaceFirst("").lines().filter(line -> !line.isBlank()).findFirst().orElse("");
    }

    /** Takes away what the writer puts before what a spreadsheet would take for a formula. */
    private static String unguarded(String cell) {
        return cell.startsWith("'") ? cell.substring(1) : cell;
    }
}
