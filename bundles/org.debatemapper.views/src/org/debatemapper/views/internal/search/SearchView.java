package org.debatemapper.views.internal.search;

import java.util.List;
import java.util.Optional;

import org.debatemapper.core.search.DebateSearch;
import org.debatemapper.diagram.open.OpenMap;
import org.debatemapper.views.DebateView;
import org.debatemapper.views.ModelIcons;
import org.debatemapper.views.internal.LazyTable;
import org.debatemapper.views.internal.Reveal;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** Finds text in the debate in the editor and steps through what was found. */
public final class SearchView extends DebateView {
    /** The id of the view. */
    public static final String ID = "org.debatemapper.views.search"; //$NON-NLS-1$

    private static final int NAME = 260;
    private static final int FIELD = 150;
    private static final int LANGUAGE = 90;
    private static final int TEXT = 600;

    private SearchBar bar;
    private LazyTable<HitRow> table;

    @Override
    protected void createContents(Composite parent) {
        Composite body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(body);
        bar = new SearchBar(body, this::refresh, this::step, () -> table.getControl().setFocus());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar.getControl());
        table = new LazyTable<>(body);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table.getArea());
        addColumns();
        table.onChoice(this::reveal);
        getSite().setSelectionProvider(table.getViewer());
    }

    @Override
    public void setFocus() {
        bar.setFocus();
    }

    @Override
    protected void show(Optional<OpenMap> map) {
        refresh();
    }

    @Override
    protected void refresh() {
        String wanted = bar.getText();
        List<HitRow> before = table.selected();
        List<HitRow> rows = map().map(open -> DebateSearch.find(open.debate(), wanted).stream()
                .map(hit -> HitRow.of(hit, open.languages())).toList()).orElse(List.of());
        table.show(rows);
        if (!before.isEmpty()) {
            table.select(row -> row.isSamePlace(before.get(0)));
        }
        tell(wanted);
    }

    /**
     * Selects another hit and shows it on the map.
     *
     * @param steps
     *            1 for the next hit, -1 for the one before; after the last one comes the first one
     */
    void step(int steps) {
        List<HitRow> rows = table.getRows();
        if (rows.isEmpty()) {
            return;
        }
        int before = table.getControl().getSelectionIndex();
        int start = before < 0 && steps < 0 ? 0 : before;
        HitRow next = rows.get(Math.floorMod(start + steps, rows.size()));
        table.select(row -> row == next);
        reveal();
    }

    /** @return whether there is something to step through */
    boolean hasHits() {
        return !table.getRows().isEmpty();
    }

    private void reveal() {
        List<HitRow> chosen = table.selected();
        map().ifPresent(open -> {
            boolean shown = !chosen.isEmpty()
                    && Reveal.show(open, chosen.stream().map(row -> row.hit().subject()).toList());
            getViewSite().getActionBars().getStatusLineManager()
                    .setMessage(chosen.isEmpty() || shown ? null : Messages.SearchView_onNoMap);
        });
        // Tells the workbench, which selecting a row of the widget does not.
        table.getViewer().setSelection(table.getViewer().getSelection());
        tell(bar.getText());
    }

    private void tell(String wanted) {
        int count = table.getRows().size();
        int index = table.getControl().getSelectionIndex();
        if (map().isEmpty()) {
            bar.tell(Messages.SearchView_nothingOpen);
        } else if (wanted.isBlank()) {
            bar.tell(Messages.SearchView_hint);
        } else if (count == 0) {
            bar.tell(Messages.SearchView_none);
        } else {
            bar.tell(index < 0 ? NLS.bind(Messages.SearchView_count, count)
                    : NLS.bind(Messages.SearchView_position, index + 1, count));
        }
        bar.setEnabled(count > 0);
        table.setHint(map().isEmpty() ? "" : wanted.isBlank() ? Messages.SearchView_empty : Messages.SearchView_noneHint); //$NON-NLS-1$
    }

    private void addColumns() {
        LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), table.getControl());
        table.addColumn(Messages.SearchView_element, NAME, HitRow::name,
                table.labels(HitRow::name, row -> ModelIcons.of(row.hit().subject())));
        table.addColumn(Messages.SearchView_field, FIELD, HitRow::field,
                table.labels(HitRow::field, null));
        table.addColumn(Messages.SearchView_language, LANGUAGE, HitRow::language,
                table.labels(HitRow::language, null));
        table.addColumn(Messages.SearchView_text, TEXT, null, new MatchColumn(resources));
    }
}
