package org.debatemapper.diagram.editparts;

import org.eclipse.gef.GraphicalEditPart;

/** Refreshes the connections of cards and edges alike. */
final class Edges {
    /** Where edges begin and end. */
    interface End {
        void refreshSourceEdges();

        void refreshTargetEdges();
    }

    private Edges() {
    }

    static void refreshSources(GraphicalEditPart part) {
        if (part.isActive() && part instanceof End end) {
            end.refreshSourceEdges();
        }
    }

    static void refreshTargets(GraphicalEditPart part) {
        if (part.isActive() && part instanceof End end) {
            end.refreshTargetEdges();
        }
    }
}
