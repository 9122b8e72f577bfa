package org.debatemapper.views.internal.table;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;

import org.debatemapper.commands.Features;
import org.debatemapper.core.search.TextFilter;
import org.debatemapper.diagram.open.Edits;
import org.debatemapper.diagram.open.OpenMap;
import org.debatemapper.model.DebatePackage.Literals;
import org.debatemapper.model.LocalText;
import org.debatemapper.model.Statement;
import org.debatemapper.model.Status;
import org.debatemapper.model.operations.LocalTexts;
import org.debatemapper.views.ModelIcons;
import org.debatemapper.views.internal.CellEditing;
import org.debatemapper.views.internal.FieldNames;
import org.debatemapper.views.internal.LazyTable;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.gef.commands.Command;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ComboBoxCellEditor;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** The columns of the table of statements, and how their cells are edited. */
final class StatementTable {
    private static final int KIND = 110;
    private static final int TITLE = 190;
    private static final int TEXT = 380;
    private static final int STATUS = 95;
    private static final int NUMBER = 75;
    private static final int TAGS = 140;

    private final LazyTable<Statement> table;
    private OpenMap open;
    private String language;

    StatementTable(Composite parent) {
        table = new LazyTable<>(parent);
        table.addColumn(Messages.StatementTable_kind, KIND, StatementTable::kind,
                table.labels(StatementTable::kind, statement -> ModelIcons.of(statement)));
        addText(Literals.STATEMENT__TITLE, TITLE);
        addText(Literals.STATEMENT__TEXT, TEXT);
        edit(table.addColumn(FieldNames.of(Literals.ELEMENT__STATUS), STATUS, Statement::getStatus,
                table.labels(statement -> FieldNames.of(statement.getStatus()), null)), statuses(),
                statement -> statement.getStatus().ordinal(), (statement, index) -> run(new Features(open.session())
                        .set(statement, Literals.ELEMENT__STATUS, Status.values()[Math.max(0, index)])));
        edit(table.addColumn(FieldNames.of(Literals.ATTACKABLE__WEIGHT), NUMBER, Statement::getWeight,
                table.labels(statement -> Weights.format(statement.getWeight()), null)), weight(),
                statement -> Weights.format(statement.getWeight()), (statement, text) -> run(
                        new Features(open.session()).set(statement, Literals.ATTACKABLE__WEIGHT, Weights.parse(text))));
        edit(table.addColumn(FieldNames.of(Literals.ELEMENT__TAGS), TAGS, TagNames::of,
                table.labels(TagNames::of, null)), new TextCellEditor(table.getControl()), TagNames::of,
                (statement, names) -> Edits.run(open.session(), Messages.StatementTable_tags,
                        debate -> TagNames.put(debate, statement, names)));
        addCount(Messages.StatementTable_for, statement -> statement.getArguments().size());
        addCount(Messages.StatementTable_against, statement -> statement.getAttackers().size());
        addCount(Messages.StatementTable_sources, statement -> statement.getCitations().size());
        addCount(Messages.StatementTable_maps, statement -> statement.getViews().size());
        table.editOnDoubleClick();
    }

    LazyTable<Statement> getTable() {
        return table;
    }

    /** Shows the statements of the debate of a map that a filter lets through. */
    void show(OpenMap map, String shownLanguage, TextFilter filter) {
        open = map;
        language = shownLanguage;
        List<Statement> statements = open.debate().getStatements();
        table.show(filter.isEmpty() ? statements : statements.stream().filter(s -> filter.accepts(texts(s))).toList());
    }

    private void addText(EReference feature, int width) {
        Function<Statement, String> shown = statement -> LocalTexts.resolve((LocalText) statement.eGet(feature),
                open.debate().languageOrder(language));
        edit(table.addColumn(FieldNames.of(feature), width, shown,
                table.quietLabels(statement -> shown.apply(statement).replaceAll("\\s+", " "), //$NON-NLS-1$ //$NON-NLS-2$
                        statement -> own(statement, feature).isEmpty())),
                new TextCellEditor(table.getControl()), statement -> own(statement, feature),
                (statement, text) -> run(new Features(open.session()).setText(statement, feature, language, text)));
    }

    private void addCount(String title, Function<Statement, Integer> count) {
        table.addColumn(title, NUMBER, count,
                table.labels(statement -> count.apply(statement) == 0 ? "" : count.apply(statement).toString(), null)); //$NON-NLS-1$
    }

    private <T> void edit(TableViewerColumn column, CellEditor editor, Function<Statement, T> get,
            BiConsumer<Statement, T> set) {
        column.setEditingSupport(new CellEditing<>(table.getViewer(), editor, get, set));
    }

    private CellEditor statuses() {
        return new ComboBoxCellEditor(table.getControl(),
                Arrays.stream(Status.values()).map(FieldNames::of).toArray(String[]::new), SWT.READ_ONLY);
    }

    private CellEditor weight() {
        TextCellEditor editor = new TextCellEditor(table.getControl());
        editor.setValidator(value -> Weights.isWeight((String) value) ? null : Messages.StatementTable_noWeight);
        return editor;
    }

    private void run(Command command) {
        if (command.canExecute()) {
            open.session().getCommandStack().execute(command);
        }
    }

    /** The text in the language of the table, empty if it is not translated. */
    private String own(Statement statement, EReference feature) {
        LocalText text = (LocalText) statement.eGet(feature);
        String value = text == null ? null : text.get(language);
        return value == null ? "" : value; //$NON-NLS-1$
    }

    private Stream<String> texts(Statement statement) {
        List<String> order = open.debate().languageOrder(language);
        return Stream.of(LocalTexts.resolve(statement.getTitle(), order),
                LocalTexts.resolve(statement.getText(), order), TagNames.of(statement), kind(statement),
                FieldNames.of(statement.getStatus()));
    }

    private static String kind(Statement statement) {
        return FieldNames.of(statement.eClass());
    }
}
