package org.debatemapper.views.internal;

import org.debatemapper.core.search.TextFilter;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** The line above a table: a filter, what else chooses its rows, and what there is to say of them. */
public final class FilterBar {
    private static final int FILTER = 220;
    private static final int LANGUAGE = 130;

    private final Composite control;
    private final Runnable changed;
    private final FilterText filter;
    private final Label words;

    /**
     * @param parent
     *            a composite with a grid of one column
     * @param changed
     *            is told soon after a person chose other rows
     */
    public FilterBar(Composite parent, Runnable changed) {
        this.changed = changed;
        control = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(6, 4).applyTo(control);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(control);
        filter = new FilterText(control, changed);
        GridDataFactory.swtDefaults().hint(FILTER, SWT.DEFAULT).applyTo(filter.getControl());
        words = new Label(control, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(words);
    }

    /** @return a new choice among languages */
    public LanguageCombo addLanguages() {
        LanguageCombo languages = new LanguageCombo(control, changed);
        GridDataFactory.swtDefaults().hint(LANGUAGE, SWT.DEFAULT).applyTo(languages.getControl());
        makeRoom();
        return languages;
    }

    /**
     * @param text
     *            what it is for
     * @return a new box to tick
     */
    public Button addCheck(String text) {
        Button check = new Button(control, SWT.CHECK);
        check.setText(text);
        check.addListener(SWT.Selection, event -> changed.run());
        makeRoom();
        return check;
    }

    /**
     * @param text
     *            what it does
     * @param work
     *            is run when it is pressed
     * @return a new button
     */
    public Button addButton(String text, Runnable work) {
        Button button = new Button(control, SWT.PUSH);
        button.setText(text);
        button.addListener(SWT.Selection, event -> work.run());
        makeRoom();
        return button;
    }

    private void makeRoom() {
        ((GridLayout) control.getLayout()).numColumns++;
        words.moveBelow(null);
    }

    /** @return what is typed, as a filter */
    public TextFilter filter() {
        return filter.get();
    }

    /** @return what to say in place of rows if the filter leaves none */
    public static String nothingFits() {
        return Messages.FilterBar_nothingFits;
    }

    /**
     * @param message
     *            what there is to say of the rows
     */
    public void tell(String message) {
        words.setText(message);
    }
}
