package org.debatemapper.views.internal;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ScrollBar;
import org.eclipse.swt.widgets.Table;

/** A sentence below the titles of the columns while a table is empty. A table cannot paint it everywhere. */
final class TableHint {
    private static final int INDENT = 16;
    private static final int WIDTH = 200;

    private final Table table;
    private final Composite area;
    private final Label label;

    /**
     * @param table
     *            is alone in its parent, whose layout this takes over
     */
    TableHint(Table table) {
        this.table = table;
        area = table.getParent();
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
        label = new Label(area, SWT.WRAP);
        label.setBackground(table.getBackground());
        label.setForeground(table.getForeground());
        GridDataFactory.fillDefaults().grab(true, true).indent(INDENT, INDENT).hint(WIDTH, SWT.DEFAULT).exclude(true)
                .applyTo(label);
        label.setVisible(false);
        area.setBackground(table.getBackground());
    }

    /**
     * @param text
     *            empty to leave the room to the table
     */
    void show(String text) {
        if (text.equals(label.getText())) {
            return;
        }
        boolean shown = !text.isEmpty();
        label.setText(text);
        label.setVisible(shown);
        ((GridData) label.getLayoutData()).exclude = !shown;
        GridData rows = (GridData) table.getLayoutData();
        ScrollBar bar = table.getHorizontalBar();
        rows.grabExcessVerticalSpace = !shown;
        rows.heightHint = shown ? table.getHeaderHeight() + bar.getSize().y : SWT.DEFAULT;
        area.layout();
    }
}
