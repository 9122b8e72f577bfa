package org.debatemapper.formats.table;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.debatemapper.core.exchange.DebateWriter;
import org.debatemapper.core.exchange.Loss;
import org.debatemapper.core.exchange.LossLedger;
import org.debatemapper.core.exchange.WriteOptions;
import org.debatemapper.formats.model.ModelEncoder;
import org.debatemapper.formats.model.Selection;
import org.debatemapper.model.Argument;
import org.debatemapper.model.Attackable;
import org.debatemapper.model.Attack;
import org.debatemapper.model.Debate;
import org.debatemapper.model.Element;
import org.debatemapper.model.Identified;
import org.debatemapper.model.Relation;
import org.debatemapper.model.Statement;
import org.debatemapper.model.Tag;
import org.debatemapper.model.operations.LocalTexts;
import org.debatemapper.model.operations.Relations;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * Writes a table with a row for each statement and relation, as RFC 4180 with a byte order mark so that spreadsheets see
 * UTF-8. A text that a spreadsheet would take for a formula gets an apostrophe before it, which the reader takes away.
 */
public final class CsvWriter implements DebateWriter {
    /** The columns in order. */
    static final List<String> COLUMNS = List.of("id", "kind", "title", "text", "from", "to", "symmetric", "weight", "status",
            "tags", "note");

    private static final Set<String> KEPT = Set.of("id", "title", "text", "premises", "conclusion", "source", "target", "preferred",
            "over", "claim", "issue", "symmetric", "weight", "status", "tags", "note");

    @Override
    public void write(Debate debate, OutputStream out, WriteOptions options, LossLedger ledger, IProgressMonitor monitor)
            throws IOException {
        Selection selection = new Selection(debate, options);
        ModelEncoder encoder = new ModelEncoder();
        StringBuilder text = new StringBuilder("\ufeff");
        CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180);
        printer.printRecord(COLUMNS);
        for (Statement statement : selection.statements()) {
            row(printer, encoder, statement, selection.title(statement),
                    LocalTexts.resolve(statement.getText(), selection.languages()), "", "");
            ledger(statement, encoder, selection, ledger);
        }
        for (Relation relation : selection.relations()) {
            Element target = Relations.targetOf(relation);
            row(printer, encoder, relation, relation instanceof Argument argument ? selection.title(argument) : "", "",
                    from(relation, encoder), target == null ? "" : encoder.id((Identified) target));
            ledger(relation, encoder, selection, ledger);
        }
        printer.flush();
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String from(Relation relation, ModelEncoder encoder) {
        if (relation instanceof Argument argument) {
            return argument.getPremises().stream().map(encoder::id).collect(Collectors.joining(" "));
        }
        Element source = Relations.sourceOf(relation);
        return source == null ? "" : encoder.id((Identified) source);
    }

    private static void row(CSVPrinter printer, ModelEncoder encoder, Element element, String title, String text, String from,
            String to) throws IOException {
        List<String> cells = new ArrayList<>();
        cells.add(encoder.id((Identified) element));
        cells.add(element.eClass().getName());
        cells.add(title);
        cells.add(text);
        cells.add(from);
        cells.add(to);
        cells.add(element instanceof Attack attack && attack.isSymmetric() ? "yes" : "");
        cells.add(element instanceof Attackable attackable && attackable.getWeight() != null ? attackable.getWeight().toString() : "");
        cells.add(element.getStatus().getLiteral());
        cells.add(element.getTags().stream().map(Tag::getName).filter(n -> n != null && !n.isEmpty()).collect(Collectors.joining("; ")));
        cells.add(element.getNote() == null ? "" : element.getNote());
        cells.replaceAll(CsvWriter::guard);
        printer.printRecord(cells);
    }

    private static String guard(String cell) {
        return !cell.isEmpty() && "=+-@\t\r'".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }

    private static void ledger(Element element, ModelEncoder encoder, Selection selection, LossLedger ledger) {
        Set<String> lost = new HashSet<>(encoder.encode(element, KEPT).keySet());
        boolean languages = element instanceof Statement s && (s.getText() != null && s.getText().getEntries().size() > 1
                || s.getTitle() != null && s.getTitle().getEntries().size() > 1);
        if (languages) {
            lost.add("further languages");
        }
        if (!lost.isEmpty()) {
            ledger.add(Loss.Kind.OMITTED, element.displayName(selection.languages()),
                    "The table has no column for: " + String.join(", ", lost.stream().sorted().toList()));
        }
    }
}
