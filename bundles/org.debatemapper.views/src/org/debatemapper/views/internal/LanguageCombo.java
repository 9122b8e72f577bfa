package org.debatemapper.views.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.debatemapper.diagram.open.OpenMap;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;

/** A choice among the languages of the debate; until something is chosen, the one of the map. */
public final class LanguageCombo {
    private final Combo combo;
    private List<String> tags = List.of();
    private String chosen;

    /**
     * @param parent
     *            where to put it
     * @param changed
     *            is told after a person chose another language
     */
    public LanguageCombo(Composite parent, Runnable changed) {
        combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
        combo.setToolTipText(Messages.LanguageCombo_tooltip);
        combo.addListener(SWT.Selection, event -> {
            chosen = tags.get(combo.getSelectionIndex());
            changed.run();
        });
    }

    /** @return the widget */
    public Combo getControl() {
        return combo;
    }

    /**
     * @param map
     *            whose languages to offer
     */
    public void show(Optional<OpenMap> map) {
        List<String> offered = map.map(OpenMap::languages).orElse(List.of());
        List<String> names = offered.stream().map(tag -> Locale.forLanguageTag(tag).getDisplayName()).toList();
        if (!names.equals(List.of(combo.getItems()))) {
            combo.setItems(names.toArray(String[]::new));
        }
        tags = offered;
        combo.setEnabled(!tags.isEmpty());
        if (!tags.isEmpty()) {
            combo.select(tags.indexOf(get()));
        }
    }

    /**
     * @param tag
     *            is shown as long as no person has chosen a language
     */
    public void prefer(String tag) {
        if (chosen == null && tags.contains(tag)) {
            chosen = tag;
            combo.select(tags.indexOf(tag));
        }
    }

    /** @return the tag of the language; only while a debate is shown */
    public String get() {
        return tags.contains(chosen) ? chosen : tags.get(0);
    }
}
