package org.debatemapper.diagram.policies;

import java.util.List;

import org.debatemapper.diagram.editparts.EdgeEditPart;
import org.eclipse.gef.editpolicies.ConnectionEndpointEditPolicy;

/** Shows that an edge is selected, and lets its ends be dragged elsewhere. */
public final class EdgeSelectionPolicy extends ConnectionEndpointEditPolicy {
    @Override
    @SuppressWarnings("rawtypes")
    protected List createSelectionHandles() {
        EdgeEditPart edge = (EdgeEditPart) getHost();
        return List.of(EdgeHandle.start(edge), EdgeHandle.end(edge));
    }

    @Override
    protected void addSelectionHandles() {
        super.addSelectionHandles();
        highlight(true);
    }

    @Override
    protected void removeSelectionHandles() {
        super.removeSelectionHandles();
        highlight(false);
    }

    private void highlight(boolean on) {
        ((EdgeEditPart) getHost()).getEdgeFigure().setHighlighted(on);
    }
}
