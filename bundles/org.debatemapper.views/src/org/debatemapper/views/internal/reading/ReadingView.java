package org.debatemapper.views.internal.reading;

import java.util.List;
import java.util.Optional;

import org.debatemapper.core.reading.ReadingLine;
import org.debatemapper.core.reading.ReadingOrder;
import org.debatemapper.diagram.open.OpenMap;
import org.debatemapper.model.Element;
import org.debatemapper.model.Statement;
import org.debatemapper.model.operations.LocalTexts;
import org.debatemapper.model.operations.Names;
import org.debatemapper.views.DebateView;
import org.debatemapper.views.ModelIcons;
import org.debatemapper.views.internal.ElementMenu;
import org.debatemapper.views.internal.LazyTable;
import org.debatemapper.views.internal.Reveal;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;

/** The map in the editor as numbered lines, each with how it bears on what it stands below: to be read, or read aloud. */
public final class ReadingView extends DebateView {
    /** The id of the view. */
    public static final String ID = "org.debatemapper.views.reading"; //$NON-NLS-1$

    private static final int NUMBER = 150;
    private static final int RELATION = 130;
    private static final int TEXT = 900;
    private static final String INDENT = "\u2003"; //$NON-NLS-1$

    private LazyTable<ReadingRow> table;

    @Override
    protected void createContents(Composite parent) {
        parent.setLayout(new FillLayout());
        table = new LazyTable<>(parent);
        table.addColumn(Messages.ReadingView_number, NUMBER, null, table.labels(row -> row.line().number(), null));
        table.addColumn(Messages.ReadingView_relation, RELATION, null,
                table.labels(row -> Signs.of(row.line().step().sign()), null));
        table.addColumn(Messages.ReadingView_statement, TEXT, null,
                table.labels(this::text, row -> ModelIcons.of(row.element())));
        table.onChoice(this::reveal);
        getSite().setSelectionProvider(table.getViewer());
        followSelection(chosen -> table.select(row -> row.line().before() == null && chosen.contains(row.element())));
        table.setMenu(getSite(), new ElementMenu(this::map, this::chosen)::fill);
    }

    @Override
    public void setFocus() {
        table.getControl().setFocus();
    }

    @Override
    protected void show(Optional<OpenMap> map) {
        setContentDescription(map.isPresent() ? "" : Messages.ReadingView_nothingOpen); //$NON-NLS-1$
        table.show(map.map(open -> new ReadingOrder(open.map()).lines().stream().map(ReadingRow::new).toList())
                .orElse(List.of()));
        table.setHint(map.isPresent() ? Messages.ReadingView_empty : ""); //$NON-NLS-1$
    }

    @Override
    protected void refresh() {
        show(map());
    }

    private List<Element> chosen() {
        return table.selected().stream().map(ReadingRow::element).distinct().toList();
    }

    private void reveal() {
        List<Element> chosen = chosen();
        if (!chosen.isEmpty()) {
            map().ifPresent(open -> Reveal.show(open, chosen));
        }
    }

    private String text(ReadingRow row) {
        List<String> languages = map().map(OpenMap::languages).orElse(List.of());
        String name = Names.of(row.element(), languages);
        String indent = INDENT.repeat(row.line().depth());
        if (row.line().before() != null) {
            return indent + NLS.bind(Messages.ReadingView_before, name, row.line().before());
        }
        String text = row.element() instanceof Statement statement ? LocalTexts.resolve(statement.getText(), languages)
                : ""; //$NON-NLS-1$
        boolean titled = row.element() instanceof Statement statement && !LocalTexts.isEmpty(statement.getTitle());
        return indent + (text.isEmpty() ? name : titled ? name + " \u2013 " + text : text).replaceAll("\\s+", " "); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }
}
