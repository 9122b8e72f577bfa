package org.debatemapper.views.internal.sources;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.debatemapper.commands.Features;
import org.debatemapper.commands.delete.Deletions;
import org.debatemapper.core.search.TextFilter;
import org.debatemapper.core.validation.PartialDate;
import org.debatemapper.diagram.open.OpenMap;
import org.debatemapper.model.Citation;
import org.debatemapper.model.DebatePackage.Literals;
import org.debatemapper.model.Source;
import org.debatemapper.model.Statement;
import org.debatemapper.views.DebateView;
import org.debatemapper.views.ModelIcons;
import org.debatemapper.views.internal.CellEditing;
import org.debatemapper.views.internal.ElementMenu;
import org.debatemapper.views.internal.FieldNames;
import org.debatemapper.views.internal.FilterBar;
import org.debatemapper.views.internal.LazyTable;
import org.debatemapper.views.internal.NewItem;
import org.debatemapper.views.internal.Reveal;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** What the debate in the editor rests on: its sources, how often they are cited, and which are out of date. */
public final class SourcesView extends DebateView implements NewItem.Shower {
    /** The id of the view. */
    public static final String ID = "org.debatemapper.views.sources"; //$NON-NLS-1$

    private static final int TITLE = 330;
    private static final int TEXT = 140;
    private static final int NUMBER = 90;
    private static final int URL = 260;

    private FilterBar bar;
    private Button create;
    private LazyTable<Source> table;

    @Override
    protected void createContents(Composite parent) {
        Composite body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(body);
        bar = new FilterBar(body, this::refresh);
        create = bar.addButton(Messages.SourcesView_new,
                () -> map().ifPresent(open -> NewItem.SOURCE.ask(getSite().getPage(), open)));
        table = new LazyTable<>(body);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table.getArea());
        addColumns();
        table.editOnDoubleClick();
        getSite().setSelectionProvider(table.getViewer());
        followSelection(this::follow);
        table.setMenu(getSite(), this::fill);
    }

    @Override
    public void setFocus() {
        table.getControl().setFocus();
    }

    @Override
    protected void show(Optional<OpenMap> map) {
        refresh();
    }

    @Override
    protected void refresh() {
        List<Source> sources = map().map(open -> List.<Source>copyOf(open.debate().getSources())).orElse(List.of());
        TextFilter words = bar.filter();
        table.show(sources.stream().filter(source -> words.accepts(texts(source))).toList());
        long expired = sources.stream().filter(SourcesView::isExpired).count();
        bar.tell(map().isEmpty() ? Messages.SourcesView_nothingOpen
                : NLS.bind(Messages.SourcesView_count, sources.size(), expired));
        create.setEnabled(map().isPresent());
        table.setHint(map().isEmpty() ? "" : sources.isEmpty() ? Messages.SourcesView_none : FilterBar.nothingFits()); //$NON-NLS-1$
    }

    @Override
    public void showNew(EObject made) {
        refresh();
        table.select(made::equals);
        // Tells the workbench, which selecting a row of the widget does not.
        table.getViewer().setSelection(table.getViewer().getSelection());
    }

    private void addColumns() {
        addText(Literals.SOURCE__TITLE, TITLE, Source::getTitle);
        table.addColumn(FieldNames.of(Literals.SOURCE__KIND), NUMBER, source -> FieldNames.of(source.getKind()),
                table.labels(source -> FieldNames.of(source.getKind()), null));
        table.addColumn(FieldNames.of(Literals.SOURCE__AUTHORS), TEXT, SourcesView::authors,
                table.labels(SourcesView::authors, null));
        addText(Literals.SOURCE__PUBLISHER, TEXT, Source::getPublisher);
        addText(Literals.SOURCE__DATE, NUMBER, Source::getDate);
        addText(Literals.SOURCE__VALID_UNTIL, TEXT, SourcesView::validity);
        table.addColumn(Messages.SourcesView_citations, NUMBER, source -> source.getCitations().size(),
                table.labels(source -> String.valueOf(source.getCitations().size()), null));
        addText(Literals.SOURCE__URL, URL, Source::getUrl);
    }

    private void addText(EAttribute attribute, int width, Function<Source, String> shown) {
        Function<Source, String> text = source -> orEmpty(shown.apply(source));
        var column = table.addColumn(FieldNames.of(attribute), width, text,
                table.labels(text, attribute == Literals.SOURCE__TITLE ? ModelIcons::of : null));
        column.setEditingSupport(new CellEditing<Source, String>(table.getViewer(),
                new TextCellEditor(table.getControl()), source -> orEmpty((String) source.eGet(attribute)),
                (source, value) -> execute(new Features(map().orElseThrow().session()).set(source, attribute,
                        value.isBlank() ? null : value.strip()))));
    }

    /** Selects what the statements that are selected on the map cite. */
    private void follow(List<EObject> chosen) {
        List<Source> cited = chosen.stream().filter(Statement.class::isInstance)
                .flatMap(statement -> ((Statement) statement).getCitations().stream()).map(Citation::getSource).toList();
        table.select(cited::contains);
    }

    private void fill(IMenuManager menu) {
        List<Source> chosen = table.selected();
        if (chosen.isEmpty() || map().isEmpty()) {
            return;
        }
        OpenMap open = map().get();
        menu.add(ElementMenu.action(Messages.SourcesView_citing, () -> {
            if (!Reveal.show(open, chosen)) {
                getViewSite().getActionBars().getStatusLineManager().setMessage(Messages.SourcesView_notCited);
            }
        }));
        menu.add(ElementMenu.action(Messages.SourcesView_delete, () -> execute(new Deletions(open.session())
                .fromDebate(chosen))));
    }

    private static String validity(Source source) {
        String until = orEmpty(source.getValidUntil());
        return isExpired(source) ? NLS.bind(Messages.SourcesView_expired, until) : until;
    }

    private static boolean isExpired(Source source) {
        return source.getValidUntil() != null && PartialDate.lastDay(source.getValidUntil())
                .filter(day -> day.isBefore(LocalDate.now())).isPresent();
    }

    private static String authors(Source source) {
        return String.join("; ", source.getAuthors()); //$NON-NLS-1$
    }

    private static Stream<String> texts(Source source) {
        return Stream.of(source.getTitle(), authors(source), source.getPublisher(), source.getDate(), source.getUrl(),
                FieldNames.of(source.getKind()));
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text; //$NON-NLS-1$
    }
}
