package org.debatemapper.views.internal.stances;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.debatemapper.core.search.TextFilter;
import org.debatemapper.diagram.open.OpenMap;
import org.debatemapper.model.Actor;
import org.debatemapper.model.Issue;
import org.debatemapper.model.StanceKind;
import org.debatemapper.model.Statement;
import org.debatemapper.model.operations.LocalTexts;
import org.debatemapper.model.operations.Names;
import org.debatemapper.views.DebateView;
import org.debatemapper.views.ModelIcons;
import org.debatemapper.views.internal.CellEditing;
import org.debatemapper.views.internal.FieldNames;
import org.debatemapper.views.internal.FilterBar;
import org.debatemapper.views.internal.LazyTable;
import org.debatemapper.views.internal.NewItem;
import org.debatemapper.views.internal.Reveal;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ComboBoxCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** Who holds what: a row for each statement and a column for each actor. */
public final class StancesView extends DebateView implements NewItem.Shower {
    /** The id of the view. */
    public static final String ID = "org.debatemapper.views.stances"; //$NON-NLS-1$

    private static final int STATEMENT = 420;
    private static final int ACTOR = 120;
    private static final int CONFLICT = 200;

    private FilterBar bar;
    private Button all;
    private Button create;
    private LazyTable<Statement> table;
    private List<String> heads;

    @Override
    protected void createContents(Composite parent) {
        Composite body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(body);
        bar = new FilterBar(body, this::refresh);
        create = bar.addButton(Messages.StancesView_new,
                () -> map().ifPresent(open -> NewItem.ACTOR.ask(getSite().getPage(), open)));
        all = bar.addCheck(Messages.StancesView_all);
        table = new LazyTable<>(body);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table.getArea());
        table.onChoice(this::reveal);
        table.editOnDoubleClick();
        getSite().setSelectionProvider(table.getViewer());
        followSelection(chosen -> table.select(chosen::contains));
    }

    @Override
    public void setFocus() {
        table.getControl().setFocus();
    }

    @Override
    protected void show(Optional<OpenMap> map) {
        setContentDescription(map.isPresent() ? "" : Messages.StancesView_nothingOpen); //$NON-NLS-1$
        heads = null;
        create.setEnabled(map.isPresent());
        refresh();
    }

    /** What the new actor holds is noted in its column, so all statements are listed. */
    @Override
    public void showNew(EObject made) {
        all.setSelection(true);
        refresh();
    }

    @Override
    protected void refresh() {
        if (map().isEmpty()) {
            table.show(List.of());
            table.setHint(""); //$NON-NLS-1$
            return;
        }
        OpenMap open = map().get();
        List<Actor> actors = open.debate().getActors();
        List<String> names = actors.stream().map(actor -> actor.getId() + name(actor)).toList();
        if (!names.equals(heads)) {
            heads = names;
            addColumns(actors);
        }
        List<Statement> statements = open.debate().getStatements().stream()
                .filter(statement -> !(statement instanceof Issue)
                        && (all.getSelection() || !statement.getStances().isEmpty()))
                .toList();
        TextFilter words = bar.filter();
        table.show(actors.isEmpty() ? List.of() : statements.stream().filter(statement -> words.accepts(Stream
                .of(name(statement), LocalTexts.resolve(statement.getText(), open.languages())))).toList());
        table.setHint(actors.isEmpty() ? Messages.StancesView_noActor
                : statements.isEmpty() ? Messages.StancesView_noStance : FilterBar.nothingFits());
    }

    private void addColumns(List<Actor> actors) {
        table.removeColumns();
        table.addColumn(Messages.StancesView_statement, STATEMENT, this::name,
                table.labels(this::name, ModelIcons::of));
        for (Actor actor : actors) {
            var column = table.addColumn(name(actor), ACTOR, statement -> StanceEdits.kind(statement, actor),
                    table.labels(statement -> sign(StanceEdits.kind(statement, actor)), null));
            column.setEditingSupport(new CellEditing<Statement, Integer>(table.getViewer(), choice(),
                    statement -> index(StanceEdits.kind(statement, actor)), (statement, index) -> execute(
                            StanceEdits.set(map().orElseThrow().session(), statement, actor, kind(index)))));
        }
        table.addColumn(Messages.StancesView_conflict, CONFLICT, statement -> conflict(statement, actors),
                table.labels(statement -> conflict(statement, actors), null));
    }

    private ComboBoxCellEditor choice() {
        return new ComboBoxCellEditor(table.getControl(), Stream.concat(Stream.of("\u2013"), //$NON-NLS-1$
                Arrays.stream(StanceKind.values()).map(StancesView::sign)).toArray(String[]::new), SWT.READ_ONLY);
    }

    private void reveal() {
        List<Statement> chosen = table.selected();
        if (!chosen.isEmpty()) {
            map().ifPresent(open -> Reveal.show(open, chosen));
        }
    }

    /** Those who assert against those who deny, empty unless there are both. */
    private String conflict(Statement statement, List<Actor> actors) {
        List<Actor> asserting = StanceEdits.holding(statement, actors, StanceKind.ASSERTS);
        List<Actor> denying = StanceEdits.holding(statement, actors, StanceKind.DENIES);
        return asserting.isEmpty() || denying.isEmpty() ? "" //$NON-NLS-1$
                : initials(asserting) + " \u2194 " + initials(denying); //$NON-NLS-1$
    }

    private String initials(List<Actor> actors) {
        return actors.stream()
                .map(actor -> actor.getInitials() == null || actor.getInitials().isBlank() ? name(actor)
                        : actor.getInitials())
                .collect(Collectors.joining(", ")); //$NON-NLS-1$
    }

    private String name(EObject object) {
        return Names.of(object, map().map(OpenMap::languages).orElse(List.of()));
    }

    private static String sign(StanceKind kind) {
        if (kind == null) {
            return ""; //$NON-NLS-1$
        }
        return switch (kind) {
        case ASSERTS -> "\u2713 "; //$NON-NLS-1$
        case DENIES -> "\u2715 "; //$NON-NLS-1$
        case QUESTIONS -> "? "; //$NON-NLS-1$
        } + FieldNames.of(kind);
    }

    private static int index(StanceKind kind) {
        return kind == null ? 0 : kind.ordinal() + 1;
    }

    private static StanceKind kind(int index) {
        return index <= 0 ? null : StanceKind.values()[index - 1];
    }
}
