package org.debatemapper.formats.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.debatemapper.core.exchange.ExchangeException;
import org.debatemapper.core.exchange.Loss;
import org.debatemapper.formats.model.Extension;
import org.debatemapper.formats.model.NewDebate;
import org.debatemapper.formats.model.StanceWord;
import org.debatemapper.formats.notice.FormatNotice;
import org.debatemapper.model.Argument;
import org.debatemapper.model.Attack;
import org.debatemapper.model.Attackable;
import org.debatemapper.model.Debate;
import org.debatemapper.model.DebatePackage;
import org.debatemapper.model.Element;
import org.debatemapper.model.LocalText;
import org.debatemapper.model.Relation;
import org.debatemapper.model.Statement;
import org.debatemapper.model.Status;
import org.debatemapper.model.operations.LocalTexts;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Makes a debate of a table with a header. Only the column {@code text} is needed. Columns are those of
 * {@link TableExport}, or of tables that people make themselves ({@link ColumnNames}); {@code supports} and {@code attacks}
 * may name, in the row of a statement, the ids, texts or titles of others, and {@code parent} with {@code relation} one.
 * Unknown columns are kept as properties.
 */
final class TableImport {
    private static final String ID = "csv.id";
    private static final String TEXT = ColumnNames.TEXT;
    private static final List<String> RELATIONS = List.of("supports", "attacks", ColumnNames.PARENT, ColumnNames.RELATION);
    private static final Pattern TRANSLATION = Pattern.compile("(title|text)\\[([a-z]{2,8}(?:-[a-z0-9]{1,8}){0,4})\\]");

    private record Row(Map<String, String> cells, Element element, int line) {
    }

    private final NewDebate target;
    private final String file;
    private final List<String> columns = new ArrayList<>();
    private final Map<String, Element> elements = new HashMap<>();
    /** By text and title, for tables that name statements so. */
    private final Map<String, Element> named = new HashMap<>();
    private final List<Row> rows = new ArrayList<>();
    private EdgeList edges;

    TableImport(NewDebate target, String file) {
        this.target = target;
        this.file = file;
    }

    /** Whether a row can be the header: it names a column of texts, or the ends of edges. */
    static boolean knows(List<String> names) {
        List<String> columns = ColumnNames.understood(names);
        return columns.contains(TEXT) || EdgeList.fits(columns);
    }

    /**
     * @param names
     *            the names of columns, in any case
     * @throws ExchangeException
     *             if none of them is {@code text}, and they do not name the ends of edges either
     */
    void header(List<String> names, int line) throws ExchangeException {
        columns.addAll(ColumnNames.understood(names));
        columns.stream().map(TRANSLATION::matcher).filter(Matcher::matches).map(match -> language(match.group(2))).distinct()
                .forEach(target.debate().getLanguages()::add);
        if (!columns.contains(TEXT) && EdgeList.fits(columns)) {
            edges = new EdgeList(target, columns);
        } else if (!columns.contains(TEXT)) {
            throw new ExchangeException(file, line, 1, FormatNotice.TABLE_NO_TEXT_COLUMN.with());
        }
    }

    /**
     * @param values
     *            the cells of a row; missing ones count as empty
     * @param line
     *            where it is
     * @throws ExchangeException
     *             if its id was there before
     */
    void row(List<String> values, int line) throws ExchangeException {
        Map<String, String> cells = new HashMap<>();
        for (int i = 0; i < Math.min(values.size(), columns.size()); i++) {
            cells.put(columns.get(i), values.get(i));
        }
        if (cells.values().stream().allMatch(String::isBlank)) {
            return;
        }
        if (edges != null) {
            edges.row(cells, line);
            return;
        }
        Element element = element(cells);
        rows.add(new Row(cells, element, line));
        for (String words : List.of(cells.getOrDefault(TEXT, "").strip(), cells.getOrDefault("title", "").strip())) {
            if (!words.isEmpty()) {
                named.putIfAbsent(words, element);
            }
        }
        String id = cells.getOrDefault("id", "").strip();
        if (!id.isEmpty()) {
            element.getProperties().put(ID, id);
            if (elements.putIfAbsent(id, element) != null) {
                throw new ExchangeException(file, line, 1, FormatNotice.TABLE_DUPLICATE.with(id));
            }
        }
        describe(element, cells, line);
    }

    private Element element(Map<String, String> cells) {
        String name = ColumnNames.kind(cells.getOrDefault("kind", ""), columns.contains("from"));
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
        Statement statement = target.add((Statement) made, cells.get("title"), cells.get(TEXT));
        cells.forEach((column, cell) -> translate(statement, column, cell));
        return statement;
    }

    private static String language(String tag) {
        return Locale.forLanguageTag(tag).toLanguageTag();
    }

    /** A column such as text[ja] holds a text in another language. */
    private void translate(Statement statement, String column, String cell) {
        Matcher matcher = TRANSLATION.matcher(column);
        if (!matcher.matches() || cell.isEmpty()) {
            return;
        }
        String language = language(matcher.group(2));
        EReference feature = matcher.group(1).equals(TEXT) ? DebatePackage.Literals.STATEMENT__TEXT
                : DebatePackage.Literals.STATEMENT__TITLE;
        if (statement.eGet(feature) instanceof LocalText text) {
            text.put(language, cell);
        } else {
            statement.eSet(feature, LocalTexts.of(language, cell));
        }
    }

    /** @return the names in a cell, each once */
    static List<String> tags(String cell) {
        return Arrays.stream(cell.split("\\s*;\\s*")).map(String::strip).filter(tag -> !tag.isEmpty()).distinct().toList();
    }

    /** The number from 0 to 1 that a cell holds; null if it holds none. */
    static Double weight(String cell) {
        String words = cell.strip();
        return words.matches("[01](\\.\\d{1,20})?([eE]-\\d{1,3})?") && Double.parseDouble(words) <= 1 ? Double.valueOf(words) : null;
    }

    private void describe(Element element, Map<String, String> cells, int line) {
        String note = cells.getOrDefault("note", "");
        element.setNote(note.isEmpty() ? null : note);
        Status status = Status.get(cells.getOrDefault("status", "").strip().toLowerCase(Locale.ROOT));
        element.setStatus(status == null ? Status.DRAFT : status);
        tags(cells.getOrDefault("tags", "")).forEach(tag -> element.getTags().add(target.tag(tag)));
        String weight = cells.getOrDefault("weight", "").strip();
        Double number = weight(weight);
        if (number != null && element instanceof Attackable attackable) {
            attackable.setWeight(number);
        } else if (!weight.isEmpty()) {
            target.lost(Loss.Kind.OMITTED, weight, FormatNotice.TABLE_WEIGHT.with(), line);
        }
        cells.forEach((column, cell) -> {
            if (!TableExport.COLUMNS.contains(column) && !RELATIONS.contains(column)
                    && !TRANSLATION.matcher(column).matches() && !cell.isEmpty()) {
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
                hang(row);
            }
        }
        return target.finish();
    }

    /** A row may name the one that it hangs on, and how: by its relation, or where people write Pro and Con as the kind. */
    private void hang(Row row) {
        String kind = row.cells().getOrDefault("kind", "");
        String relation = row.cells().getOrDefault(ColumnNames.RELATION, "");
        String how = relation.isBlank() && StanceWord.ofRelation(kind) != null ? kind : relation;
        for (Element end : ends(row, ColumnNames.PARENT)) {
            if (StanceWord.inRelation(how) == StanceWord.CON) {
                target.attack((Statement) row.element(), (Attackable) end);
            } else if (end instanceof Statement conclusion && conclusion != row.element()) {
                target.argument(List.of((Statement) row.element()), conclusion);
                if (StanceWord.inRelation(how) != StanceWord.PRO) {
                    target.lost(Loss.Kind.APPROXIMATED, how, FormatNotice.TABLE_RELATION.with(), row.line());
                }
            }
        }
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
                target.lost(Loss.Kind.OMITTED, name, FormatNotice.TABLE_KIND_OF_END.with(), row.line());
            }
        }
    }

    private List<Element> ends(Row row, String column) {
        List<Element> ends = new ArrayList<>();
        String cell = row.cells().getOrDefault(column, "").strip();
        Element whole = elements.getOrDefault(cell, named.get(cell));
        if (whole != null) {
            return List.of(whole);
        }
        for (String id : cell.split("[\\s;]+")) {
            Element end = elements.get(id);
            if (end != null) {
                ends.add(end);
            } else if (!id.isEmpty()) {
                target.lost(Loss.Kind.OMITTED, id, FormatNotice.TABLE_NO_ROW.with(), row.line());
            }
        }
        return ends;
    }
}
