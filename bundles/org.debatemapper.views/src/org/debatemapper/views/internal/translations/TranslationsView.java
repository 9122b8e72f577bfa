package org.debatemapper.views.internal.translations;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.debatemapper.commands.Features;
import org.debatemapper.core.languages.TranslatableText;
import org.debatemapper.core.search.TextFilter;
import org.debatemapper.diagram.open.OpenMap;
import org.debatemapper.model.operations.Names;
import org.debatemapper.views.DebateView;
import org.debatemapper.views.ModelIcons;
import org.debatemapper.views.internal.CellEditing;
import org.debatemapper.views.internal.FieldNames;
import org.debatemapper.views.internal.FilterBar;
import org.debatemapper.views.internal.LanguageCombo;
import org.debatemapper.views.internal.LazyTable;
import org.debatemapper.views.internal.Reveal;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** The texts of the debate in the editor beside their translations, those first that lack one. */
public final class TranslationsView extends DebateView {
    /** The id of the view. */
    public static final String ID = "org.debatemapper.views.translations"; //$NON-NLS-1$

    private static final int NAME = 150;
    private static final int FIELD = 90;
    private static final int TEXT = 280;

    private FilterBar bar;
    private LanguageCombo language;
    private Button all;
    private LazyTable<TranslatableText> table;

    @Override
    protected void createContents(Composite parent) {
        Composite body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(body);
        bar = new FilterBar(body, this::refresh);
        language = bar.addLanguages();
        all = bar.addCheck(Messages.TranslationsView_all);
        table = new LazyTable<>(body);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table.getArea());
        addColumns();
        table.editOnDoubleClick();
        table.onChoice(this::reveal);
        getSite().setSelectionProvider(table.getViewer());
        followSelection(chosen -> table.select(text -> chosen.contains(text.owner())));
    }

    private void addColumns() {
        table.addColumn(Messages.TranslationsView_element, NAME, this::name,
                table.labels(this::name, text -> ModelIcons.of(text.owner())));
        table.addColumn(Messages.TranslationsView_field, FIELD, TranslationsView::field,
                table.labels(TranslationsView::field, null));
        table.addColumn(Messages.TranslationsView_original, TEXT, this::original,
                table.labels(text -> onOneLine(original(text)), null));
        var column = table.addColumn(Messages.TranslationsView_translation, TEXT, this::translation,
                table.quietLabels(text -> text.isIn(language.get()) ? onOneLine(translation(text))
                        : Messages.TranslationsView_missing, text -> !text.isIn(language.get())));
        column.setEditingSupport(new CellEditing<TranslatableText, String>(table.getViewer(),
                new TextCellEditor(table.getControl()), this::translation, (text, value) -> execute(
                        new Features(open().session()).setText(text.owner(), text.field(), language.get(), value.strip()))));
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
        language.show(map());
        if (map().isEmpty()) {
            table.show(List.of());
            bar.tell(Messages.TranslationsView_nothingOpen);
            return;
        }
        List<TranslatableText> texts = TranslatableText.of(open().debate());
        // Whoever translates reads the map in one language and writes another.
        open().languages().stream().skip(1).max(Comparator.comparingLong(tag -> missing(texts, tag)))
                .ifPresent(language::prefer);
        show(texts);
    }

    private void show(List<TranslatableText> texts) {
        String tag = language.get();
        TextFilter words = bar.filter();
        int index = table.getControl().getSelectionIndex();
        table.show(texts.stream().filter(text -> all.getSelection() || !text.isIn(tag))
                .filter(text -> words.isEmpty() || words.accepts(shown(text))).toList());
        List<TranslatableText> rows = table.getRows();
        if (index >= 0 && !rows.isEmpty() && table.selected().isEmpty()) {
            // What was translated is gone: on with the next one.
            TranslatableText next = rows.get(Math.min(index, rows.size() - 1));
            table.select(text -> text == next);
        }
        long missing = missing(texts, tag);
        bar.tell(NLS.bind(missing == 0 ? Messages.TranslationsView_complete : Messages.TranslationsView_count,
                new Object[] { missing, texts.size(), Locale.forLanguageTag(tag).getDisplayName() }));
    }

    private void reveal() {
        List<TranslatableText> chosen = table.selected();
        if (!chosen.isEmpty()) {
            map().ifPresent(open -> Reveal.show(open, chosen.stream().map(TranslatableText::owner).toList()));
            // Tells the workbench, which selecting a row of the widget does not.
            table.getViewer().setSelection(table.getViewer().getSelection());
        }
    }

    private static long missing(List<TranslatableText> texts, String tag) {
        return texts.stream().filter(text -> !text.isIn(tag)).count();
    }

    private OpenMap open() {
        return map().orElseThrow();
    }

    private Stream<String> shown(TranslatableText text) {
        return Stream.of(name(text), field(text), original(text), translation(text));
    }

    private String name(TranslatableText text) {
        return Names.of(text.owner(), open().languages());
    }

    private static String field(TranslatableText text) {
        return FieldNames.of(text.owner(), text.field());
    }

    private String original(TranslatableText text) {
        return text.original(language.get(), open().languages());
    }

    private String translation(TranslatableText text) {
        return text.translation(language.get());
    }

    private static String onOneLine(String text) {
        return text.replaceAll("\\s+", " "); //$NON-NLS-1$ //$NON-NLS-2$
    }
}
