package org.debatemapper.ui.internal.welcome;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Doors side by side: narrower ones in a narrow place, and then in several rows, so that none is cut off. */
final class DoorRow extends Composite {
    private static final int GAP = 22;
    private static final int MARGIN = 5;

    DoorRow(Composite parent) {
        super(parent, SWT.NONE);
        GridLayout layout = new GridLayout(3, true);
        layout.horizontalSpacing = GAP;
        layout.verticalSpacing = GAP;
        layout.marginWidth = MARGIN;
        layout.marginHeight = GAP;
        setLayout(layout);
    }

    /**
     * Chooses columns and the width of the doors; whoever calls this lays out afterwards.
     *
     * @param width
     *            how much room there is, in pixels
     */
    void fit(int width) {
        int room = width - 2 * MARGIN;
        int most = Math.max(1, getChildren().length);
        int columns = Math.max(1, Math.min(most, (room + GAP) / (DoorCard.NARROWEST + GAP)));
        int each = Math.min(DoorCard.WIDTH, Math.max(DoorCard.NARROWEST, (room - (columns - 1) * GAP) / columns));
        ((GridLayout) getLayout()).numColumns = columns;
        for (Control door : getChildren()) {
            GridDataFactory.fillDefaults().hint(each, SWT.DEFAULT).applyTo(door);
        }
    }
}
