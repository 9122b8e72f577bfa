package org.debatemapper.formats.table;

import java.util.ArrayList;
import java.util.List;

import javax.xml.stream.XMLStreamReader;

import org.debatemapper.core.exchange.DebateReader;
import org.debatemapper.core.exchange.ExchangeException;
import org.debatemapper.core.exchange.Input;
import org.debatemapper.core.exchange.LossLedger;
import org.debatemapper.core.exchange.Sample;
import org.debatemapper.formats.model.NewDebate;
import org.debatemapper.formats.model.XmlInput;
import org.debatemapper.model.Debate;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * Reads the first sheet of a workbook of Office Open XML; its first row that is not empty is the header. The columns are
 * those of {@link TableImport}. Formulas count as the values that were kept with them.
 */
public final class XlsxReader implements DebateReader {
    @Override
    public int confidence(Sample sample) {
        boolean zip = sample.text().startsWith("PK\u0003\u0004");
        return zip && (sample.hasExtension("xlsx") || sample.text().contains("xl/workbook.xml")) ? CERTAIN : NEVER;
    }

    @Override
    public Debate read(Input input, LossLedger ledger, IProgressMonitor monitor) throws ExchangeException {
        Workbook workbook = Workbook.open(input);
        SharedTexts shared = new SharedTexts();
        XmlInput.read(workbook.sharedTexts(), shared);
        TableImport table = new TableImport(new NewDebate(input, ledger), input.name());
        SheetRows rows = new SheetRows(table, shared.texts);
        XmlInput.read(workbook.firstSheet(), rows);
        if (!rows.hasHeader()) {
            table.header(List.of(), 1);
        }
        return table.finish();
    }

    /** The texts that cells refer to by number; those of rich text are put together, readings of characters left out. */
    private static final class SharedTexts implements XmlInput.Events {
        private final List<String> texts = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private boolean reading;

        @Override
        public void start(String name, XMLStreamReader reader, int line) {
            if (name.equals("si")) {
                text.setLength(0);
            } else if (name.equals("rPh")) {
                reading = true;
            }
        }

        @Override
        public void end(String name, String words) {
            if (name.equals("t") && !reading) {
                text.append(words);
            } else if (name.equals("rPh")) {
                reading = false;
            } else if (name.equals("si")) {
                texts.add(SpreadsheetText.plain(text.toString()));
            }
        }
    }
}
