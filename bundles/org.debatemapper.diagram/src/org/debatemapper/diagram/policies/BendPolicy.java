package org.debatemapper.diagram.policies;

import java.util.ArrayList;
import java.util.List;

import org.debatemapper.commands.view.Views;
import org.debatemapper.diagram.DiagramContext;
import org.debatemapper.diagram.editparts.EdgeEditPart;
import org.debatemapper.diagram.editparts.MapEditPart;
import org.debatemapper.model.ArgumentMap;
import org.debatemapper.model.BendPoint;
import org.debatemapper.model.EdgeView;
import org.debatemapper.model.map.MapGraph;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.BendpointEditPolicy;
import org.eclipse.gef.requests.BendpointRequest;

/** Makes, moves and takes away the bends of an edge. */
public final class BendPolicy extends BendpointEditPolicy {
    @Override
    protected Command getCreateBendpointCommand(BendpointRequest request) {
        List<BendPoint> bends = bends();
        bends.add(Math.min(request.getIndex(), bends.size()), place(request));
        return bend(bends);
    }

    @Override
    protected Command getMoveBendpointCommand(BendpointRequest request) {
        List<BendPoint> bends = bends();
        bends.set(request.getIndex(), place(request));
        return bend(bends);
    }

    @Override
    protected Command getDeleteBendpointCommand(BendpointRequest request) {
        List<BendPoint> bends = bends();
        bends.remove(request.getIndex());
        return bend(bends);
    }

    private Command bend(List<BendPoint> bends) {
        return new Views(DiagramContext.of(getHost().getViewer()).getSession()).bend(map(), edge().getModel(), bends);
    }

    private BendPoint place(BendpointRequest request) {
        Point place = request.getLocation().getCopy();
        getConnection().translateToRelative(place);
        return new BendPoint(place.x, place.y);
    }

    private List<BendPoint> bends() {
        return new ArrayList<>(new MapGraph(map()).view(edge().getModel()).map(EdgeView::getBendPoints)
                .map(List::copyOf).orElse(List.of()));
    }

    private ArgumentMap map() {
        return ((MapEditPart) getHost().getViewer().getContents()).getModel();
    }

    private EdgeEditPart edge() {
        return (EdgeEditPart) getHost();
    }
}
