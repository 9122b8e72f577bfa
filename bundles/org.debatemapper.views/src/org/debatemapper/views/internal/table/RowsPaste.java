package org.debatemapper.views.internal.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.debatemapper.commands.EditCommand;
import org.debatemapper.commands.Stamps;
import org.debatemapper.commands.session.DebateSession;
import org.debatemapper.model.ArgumentMap;
import org.debatemapper.model.Debate;
import org.debatemapper.model.DebateFactory;
import org.debatemapper.model.DebatePackage;
import org.debatemapper.model.LocalText;
import org.debatemapper.model.Statement;
import org.debatemapper.model.Status;
import org.debatemapper.views.internal.CardRows;
import org.debatemapper.views.internal.table.RowsText.Column;
import org.debatemapper.views.internal.table.RowsText.Row;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.osgi.util.NLS;

/**
 * Takes rows of a spreadsheet into a debate as one edit: those with the id of a statement change it, all others make new
 * ones with cards on a map. What a cell says that cannot be understood is passed over and reported.
 */
public final class RowsPaste {
    private final ArgumentMap map;
    private final String language;
    private final List<Row> rows;
    private final List<Statement> changed = new ArrayList<>();
    private final List<Statement> made = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();

    /**
     * @param map
     *            where new statements get their cards
     * @param language
     *            the language of titles and texts
     * @param rows
     *            what to paste
     */
    public RowsPaste(ArgumentMap map, String language, List<Row> rows) {
        this.map = map;
        this.language = language;
        this.rows = rows;
    }

    /**
     * @param session
     *            the debate of the map
     * @return the edit, to be executed once
     */
    public EditCommand command(DebateSession session) {
        return new EditCommand(session, Messages.RowsPaste_label, () -> !rows.isEmpty(), debate -> {
            rows.forEach(row -> paste(debate, row));
            new CardRows(map).place(made);
        });
    }

    /** The statements that have other values now; after the edit. */
    public List<Statement> getChanged() {
        return changed;
    }

    /** The new statements; after the edit. */
    public List<Statement> getMade() {
        return made;
    }

    /** What was passed over, in the language of the window; after the edit. */
    public List<String> getProblems() {
        return problems;
    }

    private void paste(Debate debate, Row row) {
        String id = row.get(Column.ID);
        Statement known = debate.getStatements().stream().filter(each -> id.equals(each.getId())).findFirst()
                .orElse(null);
        Statement statement = known == null ? create(debate, row) : known;
        boolean differs = putText(statement, DebatePackage.STATEMENT__TITLE, row, Column.TITLE)
                | putText(statement, DebatePackage.STATEMENT__TEXT, row, Column.TEXT) | putStatus(statement, row)
                | putWeight(statement, row)
                | row.cells().containsKey(Column.TAGS) && TagNames.put(debate, statement, row.get(Column.TAGS));
        if (known == null) {
            made.add(statement);
        } else if (differs) {
            Stamps.modified(statement);
            changed.add(statement);
        }
    }

    private Statement create(Debate debate, Row row) {
        String kind = row.get(Column.KIND);
        EClass type = DebatePackage.Literals.CLAIM;
        for (EClass each : List.of(DebatePackage.Literals.ISSUE, DebatePackage.Literals.EVIDENCE)) {
            type = each.getName().equalsIgnoreCase(kind) ? each : type;
        }
        if (!kind.isEmpty() && !type.getName().equalsIgnoreCase(kind)) {
            problem(row, Messages.RowsPaste_kind, kind);
        }
        Statement statement = Stamps.created((Statement) DebateFactory.eINSTANCE.create(type));
        debate.getStatements().add(statement);
        return statement;
    }

    private boolean putText(Statement statement, int feature, Row row, Column column) {
        String value = row.cells().get(column);
        LocalText text = (LocalText) statement.eGet(statement.eClass().getEStructuralFeature(feature));
        String before = text == null ? null : text.get(language);
        if (value == null || value.equals(before == null ? "" : before)) { //$NON-NLS-1$
            return false;
        }
        if (text == null) {
            text = DebateFactory.eINSTANCE.createLocalText();
            text.put(language, value);
            statement.eSet(statement.eClass().getEStructuralFeature(feature), text);
        } else {
            text.put(language, value);
        }
        return true;
    }

    private boolean putStatus(Statement statement, Row row) {
        String value = row.get(Column.STATUS);
        Status status = Status.get(value.toLowerCase(Locale.ROOT));
        if (value.isEmpty() || status == statement.getStatus()) {
            return false;
        } else if (status == null) {
            problem(row, Messages.RowsPaste_status, value);
            return false;
        }
        statement.setStatus(status);
        return true;
    }

    private boolean putWeight(Statement statement, Row row) {
        if (!row.cells().containsKey(Column.WEIGHT)) {
            return false;
        }
        String value = row.get(Column.WEIGHT);
        if (!Weights.isWeight(value)) {
            problem(row, Messages.RowsPaste_weight, value);
            return false;
        }
        Double weight = Weights.parse(value);
        if (Objects.equals(weight, statement.getWeight())) {
            return false;
        }
        statement.setWeight(weight);
        return true;
    }

    private void problem(Row row, String message, String value) {
        problems.add(NLS.bind(message, row.line(), value));
    }
}
