package org.debatemapper.ui.internal.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.debatemapper.model.ArgumentMap;
import org.debatemapper.model.operations.Names;
import org.debatemapper.diagram.open.OpenMap;
import org.debatemapper.render.ExportFormat;
import org.debatemapper.ui.internal.exchange.FormatOptions;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** What can be chosen besides the format: map, language, and what the format offers. */
final class ExportOptions extends Composite {
    private static final int MOST_SCALE = 4;
    private static final int USUAL_SCALE = 2;

    private final List<String> maps = new ArrayList<>();
    private final List<String> languages = new ArrayList<>();
    private final Combo map;
    private final Combo language;
    private final Label scaleLabel;
    private final Combo scale;
    private final Button dark;
    private final FormatOptions others;
    private ExportTarget target;

    ExportOptions(Composite parent, OpenMap open, Runnable changed) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(12, 8).applyTo(this);
        new Label(this, SWT.NONE).setText(Messages.ExportOptions_map);
        map = combo(changed);
        Stream.concat(Stream.of(open.map()), open.debate().getMaps().stream().filter(m -> m != open.map()))
                .forEach(shown -> add(shown, open.languages()));
        new Label(this, SWT.NONE).setText(Messages.ExportOptions_language);
        language = combo(changed);
        language.add(Messages.ExportOptions_sameLanguage);
        languages.addAll(open.debate().getLanguages());
        languages.forEach(tag -> language.add(Locale.forLanguageTag(tag).getDisplayLanguage()));
        language.select(0);
        scaleLabel = new Label(this, SWT.NONE);
        scaleLabel.setText(Messages.ExportOptions_scale);
        scale = combo(changed);
        for (int times = 1; times <= MOST_SCALE; times++) {
            scale.add(times * 100 + " %"); //$NON-NLS-1$
        }
        scale.select(USUAL_SCALE - 1);
        dark = new Button(this, SWT.CHECK);
        dark.setText(Messages.ExportOptions_dark);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(dark);
        others = new FormatOptions(this, changed);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(others);
    }

    /** Shows what can be chosen for a format. */
    void show(ExportTarget shown) {
        boolean picture = shown instanceof ExportTarget.OfPicture;
        if (picture && map.getItemCount() > maps.size()) {
            int selected = Math.max(0, map.getSelectionIndex() - 1);
            map.remove(0);
            map.select(selected);
        } else if (!picture && map.getItemCount() == maps.size()) {
            map.add(Messages.ExportOptions_wholeDebate, 0);
            map.select(0);
        }
        boolean pixels = shown instanceof ExportTarget.OfPicture of && of.format() == ExportFormat.PNG;
        setVisible(scaleLabel, pixels);
        setVisible(scale, pixels);
        setVisible(dark, picture);
        others.show(shown.options());
        target = shown;
        layout();
    }

    ExportChoice choice() {
        int whole = map.getItemCount() - maps.size();
        int index = map.getSelectionIndex() - whole;
        int spoken = language.getSelectionIndex() - 1;
        return new ExportChoice(target, index < 0 ? null : maps.get(index), spoken < 0 ? null : languages.get(spoken),
                others.values(), scale.getSelectionIndex() + 1.0, dark.getSelection());
    }

    private void add(ArgumentMap shown, List<String> order) {
        maps.add(shown.getId());
        map.add(Names.of(shown, order));
        map.select(0);
    }

    private Combo combo(Runnable changed) {
        Combo combo = new Combo(this, SWT.READ_ONLY);
        combo.addListener(SWT.Selection, event -> changed.run());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
        return combo;
    }

    private static void setVisible(Control control, boolean visible) {
        control.setVisible(visible);
        ((GridData) (control.getLayoutData() == null ? data(control) : control.getLayoutData())).exclude = !visible;
    }

    private static GridData data(Control control) {
        GridData data = new GridData();
        control.setLayoutData(data);
        return data;
    }
}
