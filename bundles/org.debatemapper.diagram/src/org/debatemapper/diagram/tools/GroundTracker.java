package org.debatemapper.diagram.tools;

import org.debatemapper.diagram.editparts.MapEditPart;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.tools.MarqueeDragTracker;

/** Clicks on an empty place of a map: a drag selects what lies in a rectangle, a double-click makes a claim. */
public final class GroundTracker extends MarqueeDragTracker {
    private final MapEditPart map;
    private Point claimed;

    /**
     * @param map
     *            the map
     */
    public GroundTracker(MapEditPart map) {
        this.map = map;
    }

    @Override
    protected boolean handleDoubleClick(int button) {
        claimed = button == 1 ? getLocation().getCopy() : null;
        return true;
    }

    /** The claim comes with the last release, which would otherwise take the selection from it. */
    @Override
    protected boolean handleButtonUp(int button) {
        boolean handled = super.handleButtonUp(button);
        if (claimed != null) {
            Point place = claimed;
            claimed = null;
            new Gestures(map.getViewer()).addClaim(map, place);
        }
        return handled;
    }
}
