package org.debatemapper.diagram.tools;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.IEclipsePreferences.IPreferenceChangeListener;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.gef.CompoundSnapToHelper;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.SnapToGeometry;
import org.eclipse.gef.SnapToGrid;
import org.eclipse.gef.SnapToHelper;
import org.eclipse.swt.events.DisposeListener;

/** What dragged cards snap to: sides and middles of other cards, and a grid. Remembered for all maps. */
public final class Snapping {
    /** Whether cards snap to other cards; also the id of the command that changes it. */
    public static final String TO_CARDS = "org.debatemapper.diagram.snapToCards";
    /** Whether cards snap to a grid; also the id of the command that changes it. */
    public static final String TO_GRID = "org.debatemapper.diagram.snapToGrid";

    private static final String NODE = "org.debatemapper.diagram";

    private Snapping() {
    }

    /**
     * @param what
     *            {@link #TO_CARDS} or {@link #TO_GRID}
     * @return whether cards snap to it
     */
    public static boolean isOn(String what) {
        boolean unlessSet = TO_CARDS.equals(what);
        return Platform.isRunning() ? preferences().getBoolean(what, unlessSet) : unlessSet;
    }

    /**
     * @param what
     *            {@link #TO_CARDS} or {@link #TO_GRID}
     * @param on
     *            whether cards snap to it from now on
     */
    public static void set(String what, boolean on) {
        preferences().putBoolean(what, on);
    }

    /**
     * @param viewer
     *            of a diagram; follows the choice until its control is disposed
     */
    public static void follow(EditPartViewer viewer) {
        apply(viewer);
        if (Platform.isRunning()) {
            IPreferenceChangeListener listener = event -> apply(viewer);
            preferences().addPreferenceChangeListener(listener);
            DisposeListener end = event -> preferences().removePreferenceChangeListener(listener);
            viewer.getControl().addDisposeListener(end);
        }
    }

    /**
     * @param map
     *            the edit part that holds the cards
     * @return what snaps cards that are dragged over it, or null if nothing does
     */
    public static SnapToHelper of(GraphicalEditPart map) {
        List<SnapToHelper> helpers = new ArrayList<>();
        if (Boolean.TRUE.equals(map.getViewer().getProperty(SnapToGeometry.PROPERTY_SNAP_ENABLED))) {
            helpers.add(new SnapToGeometry(map));
        }
        if (Boolean.TRUE.equals(map.getViewer().getProperty(SnapToGrid.PROPERTY_GRID_ENABLED))) {
            helpers.add(new SnapToGrid(map));
        }
        return helpers.isEmpty() ? null : new CompoundSnapToHelper(helpers.toArray(SnapToHelper[]::new));
    }

    private static void apply(EditPartViewer viewer) {
        viewer.setProperty(SnapToGeometry.PROPERTY_SNAP_ENABLED, isOn(TO_CARDS));
        viewer.setProperty(SnapToGrid.PROPERTY_GRID_ENABLED, isOn(TO_GRID));
        viewer.setProperty(SnapToGrid.PROPERTY_GRID_VISIBLE, isOn(TO_GRID));
    }

    private static IEclipsePreferences preferences() {
        return InstanceScope.INSTANCE.getNode(NODE);
    }
}
