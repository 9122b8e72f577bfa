package org.debatemapper.evaluation.internal;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** The buttons at the head of a page. */
final class ButtonRow {
    static final int GAP = 6;

    private final Composite control;

    /** @param parent a page that is laid out as a grid of one column; the buttons wrap where it is narrow */
    ButtonRow(Composite parent) {
        control = new Composite(parent, SWT.NONE);
        RowLayout layout = new RowLayout();
        layout.center = true;
        layout.spacing = GAP;
        control.setLayout(layout);
        GridDataFactory.fillDefaults().hint(0, SWT.DEFAULT).grab(true, false).applyTo(control);
    }

    Composite getControl() {
        return control;
    }

    Button add(String label, Runnable work) {
        return add(SWT.PUSH, label, work);
    }

    Button add(int style, String label, Runnable work) {
        Button button = new Button(control, style);
        button.setText(label);
        button.addListener(SWT.Selection, event -> work.run());
        return button;
    }
}
