package org.debatemapper.ui.internal.application;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Debates above the outline at the left, the map in the middle, properties at the right. */
public final class DebatePerspective implements IPerspectiveFactory {
    /** The id of the perspective. */
    public static final String ID = "org.debatemapper.ui.perspective"; //$NON-NLS-1$

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(true);
    }
}
