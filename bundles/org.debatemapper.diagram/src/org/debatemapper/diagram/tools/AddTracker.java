package org.debatemapper.diagram.tools;

import org.eclipse.gef.DragTracker;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.tools.AbstractTool;

/** Presses a button beside a card. */
final class AddTracker extends AbstractTool implements DragTracker {
    private final GraphicalEditPart owner;
    private final Gesture gesture;

    AddTracker(GraphicalEditPart owner, Gesture gesture) {
        this.owner = owner;
        this.gesture = gesture;
    }

    @Override
    public void commitDrag() {
        // Nothing is dragged.
    }

    @Override
    protected String getCommandName() {
        return gesture.name();
    }

    @Override
    protected boolean handleButtonUp(int button) {
        if (button == 1) {
            new Gestures(owner.getViewer()).perform(gesture, owner);
        }
        return true;
    }
}
