package org.debatemapper.formats.table;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.debatemapper.core.exchange.DebateReader;
import org.debatemapper.core.exchange.ExchangeException;
import org.debatemapper.core.exchange.Input;
import org.debatemapper.core.exchange.Loss;
import org.debatemapper.core.exchange.LossLedger;
import org.debatemapper.core.exchange.Sample;
import org.debatemapper.formats.model.Extension;
import org.debatemapper.formats.model.NewDebate;
import org.debatemapper.model.Argument;
import org.debatemapper.model.Attackable;
import org.debatemapper.model.Attack;
import org.debatemapper.model.Debate;
import org.debatemapper.model.DebatePackage;
import org.debatemapper.model.Element;
import org.debatemapper.model.Relation;
import org.debatemapper.model.Statement;
import org.debatemapper.model.Status;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Reads tables with a header line; separated by comma, semicolon or tab. Only the column {@code text} is needed. Columns
 * are those of {@link CsvWriter}; {@code supports} and {@code attacks} may name, in the row of a statement, the ids of
 * others. Unknown columns are kept as properties.
 */
public final class CsvReader implements DebateReader {
    private static final String ID = "csv.id";

    @Override
    public int confidence(Sample sample) {
        String head = sample.text().lines().findFirst().orElse("").toLowerCase(Locale.ROOT);
        boolean named = sample.hasExtension("csv") || sample.hasExtension("tsv");
        boolean header = List.of(head.replace("\"", "").replace("\ufeff", "").split("[,;\t]")).contains("text");
        return header ? named ? CERTAIN : 40 : NEVER;
    }

    @Override
    public Debate read(Input input, LossLedger ledger, IProgressMonitor monitor) throws ExchangeException {
        Table table = new Table(new NewDebate(input, ledger), input.name());
        String text = input.text();
        String head = text.lines().findFirst().orElse("");
        char separator = head.indexOf('\t') >= 0 ? '\t' : head.indexOf(';') >= 0 && head.indexOf(',') < 0 ? ';' : ',';
        CSVFormat format = CSVFormat.DEFAULT.builder().setDelimiter(separator).setHeader().setSkipHeaderRecord(true)
                .setIgnoreHeaderCase(true).setTrim(false).get();
        try (CSVParser parser = CSVParser.parse(new StringReader(text.startsWith("\ufeff") ? text.substring(1) : text), format)) {
            if (!parser.getHeaderMap().containsKey("text")) {
                throw new ExchangeException(input.name(), 1, 1, "There is no column \u201ctext\u201d.");
            }
            for (CSVRecord row : parser) {
                table.row(row, (int) parser.getCurrentLineNumber());
            }
        } catch (IOException | UncheckedIOException | IllegalArgumentException | IllegalStateException e) {
            throw new ExchangeException(input.name(), 1, 0, "The table cannot be read: " + e.getMessage(), e);
        }
        return table.finish();
    }

    /** The reading of one table. */
    private static final class Table {
        private record Row(Map<String, String> cells, Element element, int line) {
        }

        private final NewDebate target;
        private final String file;
        private final Map<String, Element> elements = new HashMap<>();
        private final List<Row> rows = new ArrayList<>();

        Table(NewDebate target, String file) {
            this.target = target;
            this.file = file;
        }

        void row(CSVRecord record, int line) throws ExchangeException {
            Map<String, String> cells = new HashMap<>();
            record.toMap().forEach((column, cell) -> cells.put(column.strip().toLowerCase(Locale.ROOT),
                    cell.startsWith("'") ? cell.substring(1) : cell));
            if (cells.values().stream().allMatch(String::isBlank)) {
                return;
            }
            Element element = element(cells);
            rows.add(new Row(cells, element, line));
            String id = cells.getOrDefault("id", "").strip();
            if (!id.isEmpty()) {
                element.getProperties().put(ID, id);
                if (elements.putIfAbsent(id, element) != null) {
                    throw new ExchangeException(file, line, 1, "The id \u201c" + id + "\u201d is there twice.");
                }
            }
            describe(element, cells, line);
        }

        private Element element(Map<String, String> cells) {
            String kind = cells.getOrDefault("kind", "").strip();
            String name = kind.isEmpty() ? "Claim" : kind.substring(0, 1).toUpperCase(Locale.ROOT) + kind.substring(1).toLowerCase(Locale.ROOT);
            EObject made = DebatePackage.eINSTANCE.getEClassifier(name) instanceof EClass type && !type.isAbstract()
                    && DebatePackage.Literals.RELATION.isSuperTypeOf(type) ? EcoreUtil.create(type)
                            : Extension.create(Map.of("type", name), DebatePackage.Literals.CLAIM);
            if (made instanceof Relation relation) {
                target.debate().getRelations().add(relation);
                if (relation instanceof Argument argument) {
                    argument.setTitle(target.text(cells.get("title")));
                }
                return relation;
            }
            return target.add((Statement) made, cells.get("title"), cells.get("text"));
        }

        private void describe(Element element, Map<String, String> cells, int line) {
            String note = cells.getOrDefault("note", "");
            element.setNote(note.isEmpty() ? null : note);
            Status status = Status.get(cells.getOrDefault("status", "").strip().toLowerCase(Locale.ROOT));
            element.setStatus(status == null ? Status.DRAFT : status);
            for (String tag : cells.getOrDefault("tags", "").split("\\s*;\\s*")) {
                if (!tag.isBlank() && !element.getTags().contains(target.tag(tag.strip()))) {
                    element.getTags().add(target.tag(tag.strip()));
                }
            }
            String weight = cells.getOrDefault("weight", "").strip();
            if (weight.matches("[01](\\.\\d{1,20})?([eE]-\\d{1,3})?") && Double.parseDouble(weight) <= 1 && element instanceof Attackable attackable) {
                attackable.setWeight(Double.parseDouble(weight));
            } else if (!weight.isEmpty()) {
                target.lost(Loss.Kind.OMITTED, weight, "A weight is a number from 0 to 1.", line);
            }
            cells.forEach((column, cell) -> {
                if (!CsvWriter.COLUMNS.contains(column) && !List.of("supports", "attacks").contains(column) && !cell.isEmpty()) {
                    element.getProperties().put("csv." + column, cell);
                }
            });
        }

        Debate finish() {
            for (Row row : rows) {
                if (row.element() instanceof Relation relation) {
                    connect(relation, row);
                } else {
                    for (Element end : ends(row, "supports")) {
                        if (end instanceof Statement conclusion) {
                            target.argument(List.of((Statement) row.element()), conclusion);
                        }
                    }
                    for (Element end : ends(row, "attacks")) {
                        target.attack((Statement) row.element(), (Attackable) end);
                    }
                }
            }
            return target.finish();
        }

        private void connect(Relation relation, Row row) {
            List<Element> from = ends(row, "from");
            List<Element> to = ends(row, "to");
            if (relation instanceof Argument argument) {
                from.stream().filter(Statement.class::isInstance).map(Statement.class::cast).distinct().forEach(argument.getPremises()::add);
                set(relation, "conclusion", to, row);
                return;
            }
            if (relation instanceof Attack attack) {
                attack.setSymmetric(List.of("yes", "true", "1").contains(row.cells().getOrDefault("symmetric", "").strip().toLowerCase(Locale.ROOT)));
            }
            for (String name : List.of("source", "preferred", "claim")) {
                set(relation, name, from, row);
            }
            for (String name : List.of("target", "over", "issue")) {
                set(relation, name, to, row);
            }
        }

        private void set(Relation relation, String name, List<Element> ends, Row row) {
            EStructuralFeature feature = relation.eClass().getEStructuralFeature(name);
            if (feature instanceof EReference reference && !ends.isEmpty()) {
                if (reference.getEReferenceType().isInstance(ends.get(0))) {
                    relation.eSet(reference, ends.get(0));
                } else {
                    target.lost(Loss.Kind.OMITTED, name, "This end is of the wrong kind.", row.line());
                }
            }
        }

        private List<Element> ends(Row row, String column) {
            List<Element> ends = new ArrayList<>();
            for (String id : row.cells().getOrDefault(column, "").split("[\\s;]+")) {
                Element end = elements.get(id);
                if (end != null) {
                    ends.add(end);
                } else if (!id.isEmpty()) {
                    target.lost(Loss.Kind.OMITTED, id, "There is no row with this id.", row.line());
                }
            }
            return ends;
        }
    }
}
