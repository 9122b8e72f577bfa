package org.debatemapper.evaluation.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** The buttons at the head of a page. */
final class ButtonRow {
    static final int GAP = 6;

    private final Composite control;

    ButtonRow(Composite parent) {
        control = new Composite(parent, SWT.NONE);
        RowLayout layout = new RowLayout();
        layout.center = true;
        layout.spacing = GAP;
        control.setLayout(layout);
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
