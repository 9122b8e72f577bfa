package org.debatemapper.diagram.policies;

import java.beans.PropertyChangeListener;
import java.util.ArrayList;
import java.util.List;

import org.debatemapper.commands.view.Views;
import org.debatemapper.diagram.DiagramContext;
import org.debatemapper.diagram.editparts.EdgeEditPart;
import org.debatemapper.diagram.editparts.MapEditPart;
import org.debatemapper.model.ArgumentMap;
import org.debatemapper.model.BendPoint;
import org.eclipse.draw2d.Connection;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.SelectionHandlesEditPolicy;
import org.eclipse.gef.requests.BendpointRequest;

/**
 * Makes, moves and takes away bends of an edge. The policy of GEF takes each corner of a line for a bend, but a way that
 * was found, a curve for instance, has corners that nobody made.
 */
public final class BendPolicy extends SelectionHandlesEditPolicy {
    private final PropertyChangeListener routed = event -> {
        if (getHost().getSelected() != EditPart.SELECTED_NONE) {
            addSelectionHandles();
        }
    };

    /** What the drag began with: the way changes under it. */
    private Bends dragged;

    @Override
    public void activate() {
        super.activate();
        edge().getFigure().addPropertyChangeListener(Connection.PROPERTY_POINTS, routed);
    }

    @Override
    public void deactivate() {
        edge().getFigure().removePropertyChangeListener(Connection.PROPERTY_POINTS, routed);
        super.deactivate();
    }

    @Override
    @SuppressWarnings("rawtypes")
    protected List createSelectionHandles() {
        List<Object> handles = new ArrayList<>();
        Bends bends = bends();
        for (int i = 0; i < bends.legs(); i++) {
            if (bends.isLong(i)) {
                handles.add(EdgeHandle.newBend(edge(), i, bends.middleOf(i)));
            }
        }
        for (int i = 0; i < bends.stored().size(); i++) {
            handles.add(EdgeHandle.bend(edge(), i, bends.stored().get(i)));
        }
        return handles;
    }

    @Override
    public Command getCommand(Request request) {
        if (!isBending(request)) {
            return null;
        }
        return new Views(DiagramContext.of(getHost().getViewer()).getSession()).bend(map(), edge().getModel(),
                after((BendpointRequest) request));
    }

    @Override
    public void showSourceFeedback(Request request) {
        if (isBending(request)) {
            dragged = bends();
            edge().getEdgeFigure().setRoutingConstraint(after((BendpointRequest) request));
        }
    }

    @Override
    public void eraseSourceFeedback(Request request) {
        if (isBending(request)) {
            dragged = null;
            edge().getEdgeFigure().setRoutingConstraint(null);
        }
    }

    private List<BendPoint> after(BendpointRequest request) {
        Point place = request.getLocation().getCopy();
        edge().getFigure().translateToRelative(place);
        BendPoint wanted = new BendPoint(place.x, place.y);
        return RequestConstants.REQ_CREATE_BENDPOINT.equals(request.getType())
                ? bends().with(request.getIndex(), wanted) : bends().moved(request.getIndex(), wanted);
    }

    private static boolean isBending(Request request) {
        return RequestConstants.REQ_CREATE_BENDPOINT.equals(request.getType())
                || RequestConstants.REQ_MOVE_BENDPOINT.equals(request.getType());
    }

    private Bends bends() {
        return dragged != null ? dragged : Bends.of(mapPart().getVisibility().graph(), edge().getModel(), edge().getEdgeFigure().getRoute());
    }

    private ArgumentMap map() {
        return mapPart().getModel();
    }

    private MapEditPart mapPart() {
        return (MapEditPart) getHost().getViewer().getContents();
    }

    private EdgeEditPart edge() {
        return (EdgeEditPart) getHost();
    }
}
