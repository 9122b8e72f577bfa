package org.debatemapper.ui.internal.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.debatemapper.core.exchange.FormatOption;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** The options that a format offers: a check box for yes or no, a choice of values, or a text. */
public final class FormatOptions extends Composite {
    private static final List<String> YES_OR_NO = List.of("false", "true"); //$NON-NLS-1$ //$NON-NLS-2$

    private final Runnable changed;
    private final Map<String, String> values = new HashMap<>();
    private List<FormatOption> shown = List.of();

    /**
     * @param parent
     *            where they are shown
     * @param changed
     *            runs when a person has changed an option
     */
    public FormatOptions(Composite parent, Runnable changed) {
        super(parent, SWT.NONE);
        this.changed = changed;
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(this);
    }

    /**
     * @param options
     *            the options of the format that is chosen now; what was chosen for an option of the same name is kept
     */
    public void show(List<FormatOption> options) {
        if (options.equals(shown)) {
            return;
        }
        shown = options;
        for (Control control : getChildren()) {
            control.dispose();
        }
        values.keySet().retainAll(options.stream().map(FormatOption::name).toList());
        options.forEach(this::add);
        requestLayout();
    }

    /** @return what differs from the default, by name */
    public Map<String, String> values() {
        return Map.copyOf(values);
    }

    private void add(FormatOption option) {
        String value = values.getOrDefault(option.name(), option.defaultValue() == null ? "" : option.defaultValue()); //$NON-NLS-1$
        if (option.values().containsAll(YES_OR_NO)) {
            Button box = new Button(this, SWT.CHECK);
            box.setText(option.label());
            box.setSelection(Boolean.parseBoolean(value));
            GridDataFactory.fillDefaults().span(2, 1).applyTo(box);
            box.addListener(SWT.Selection, event -> put(option, Boolean.toString(box.getSelection())));
            return;
        }
        new Label(this, SWT.NONE).setText(option.label());
        if (option.values().isEmpty()) {
            Text text = new Text(this, SWT.BORDER);
            text.setText(value);
            GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
            text.addListener(SWT.Modify, event -> put(option, text.getText()));
        } else {
            Combo combo = new Combo(this, SWT.READ_ONLY);
            combo.setItems(option.values().toArray(String[]::new));
            combo.select(option.values().indexOf(value));
            combo.addListener(SWT.Selection, event -> put(option, combo.getText()));
        }
    }

    private void put(FormatOption option, String value) {
        if (value.equals(option.defaultValue()) || value.isEmpty()) {
            values.remove(option.name());
        } else {
            values.put(option.name(), value);
        }
        changed.run();
    }
}
