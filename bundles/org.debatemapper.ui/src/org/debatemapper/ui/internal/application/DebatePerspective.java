package org.debatemapper.ui.internal.application;

import org.debatemapper.ui.internal.navigator.DebatesView;
import org.debatemapper.ui.internal.outline.OutlineView;
import org.debatemapper.ui.internal.problems.ProblemsView;
import org.debatemapper.ui.internal.properties.PropertiesView;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Debates above the outline at the left, the map in the middle, properties at the right. */
public final class DebatePerspective implements IPerspectiveFactory {
    /** The id of the perspective. */
    public static final String ID = "org.debatemapper.ui.perspective"; //$NON-NLS-1$

    private static final float LEFT = 0.18f;
    private static final float HALF = 0.42f;
    private static final float RIGHT = 0.74f;
    private static final float BOTTOM = 0.72f;

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(true);
        String editors = layout.getEditorArea();
        layout.addView(DebatesView.ID, IPageLayout.LEFT, LEFT, editors);
        layout.addView(OutlineView.ID, IPageLayout.BOTTOM, HALF, DebatesView.ID);
        layout.addView(PropertiesView.ID, IPageLayout.RIGHT, RIGHT, editors);
        layout.addView(ProblemsView.ID, IPageLayout.BOTTOM, BOTTOM, editors);
    }
}
