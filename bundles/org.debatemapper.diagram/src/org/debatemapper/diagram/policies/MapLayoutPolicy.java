package org.debatemapper.diagram.policies;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.debatemapper.commands.create.Creations;
import org.debatemapper.commands.view.Extent;
import org.debatemapper.commands.view.Views;
import org.debatemapper.diagram.DiagramContext;
import org.debatemapper.diagram.editparts.MapEditPart;
import org.debatemapper.model.DebatePackage;
import org.debatemapper.model.NodeView;
import org.debatemapper.model.View;
import org.debatemapper.render.CardPainter;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.UnexecutableCommand;
import org.eclipse.gef.editpolicies.XYLayoutEditPolicy;
import org.eclipse.gef.requests.ChangeBoundsRequest;
import org.eclipse.gef.requests.CreateRequest;

/** Makes, moves and resizes what lies on a map. */
public final class MapLayoutPolicy extends XYLayoutEditPolicy {
    private static final int NOTE_WIDTH = 200;

    @Override
    protected EditPolicy createChildEditPolicy(EditPart child) {
        return new CardSelectionPolicy(child);
    }

    @Override
    protected Command getCreateCommand(CreateRequest request) {
        if (!(request.getNewObjectType() instanceof EClass kind)) {
            return UnexecutableCommand.INSTANCE;
        }
        Point place = request.getLocation().getCopy();
        getLayoutContainer().translateToRelative(place);
        Creations creations = new Creations(DiagramContext.of(getHost().getViewer()).getSession());
        MapEditPart map = (MapEditPart) getHost();
        if (kind == DebatePackage.eINSTANCE.getNoteView()) {
            return creations.note(map.getModel(), new Extent(place.x, place.y, NOTE_WIDTH, 0));
        } else if (kind == DebatePackage.eINSTANCE.getLegendView()) {
            return creations.legend(map.getModel(), place.x, place.y);
        }
        return creations.statement(map.getModel(), kind, place.x - (int) CardPainter.DEFAULT_WIDTH / 2, place.y - 20);
    }

    /** All cards that move together are one edit. */
    @Override
    protected Command getMoveChildrenCommand(Request request) {
        return getResizeChildrenCommand((ChangeBoundsRequest) request);
    }

    @Override
    protected Command getResizeChildrenCommand(ChangeBoundsRequest request) {
        Map<View, Extent> bounds = new HashMap<>();
        for (Object child : (List<?>) request.getEditParts()) {
            GraphicalEditPart part = (GraphicalEditPart) child;
            if (part.getModel() instanceof View view) {
                bounds.put(view, extent(request, part, view));
            }
        }
        return new Views(DiagramContext.of(getHost().getViewer()).getSession()).setBounds(bounds);
    }

    private Extent extent(ChangeBoundsRequest request, GraphicalEditPart part, View view) {
        Rectangle before = part.getFigure().getBounds().getCopy();
        part.getFigure().translateToAbsolute(before);
        Rectangle after = request.getTransformedRectangle(before);
        part.getFigure().translateToRelative(after);
        boolean resized = request.getSizeDelta() != null
                && (request.getSizeDelta().width != 0 || request.getSizeDelta().height != 0);
        if (!resized) {
            return new Extent(after.x, after.y, view.getWidth(), view.getHeight());
        }
        boolean card = view instanceof NodeView;
        int width = card ? (int) Math.max(CardPainter.LEAST_WIDTH, Math.min(CardPainter.GREATEST_WIDTH, after.width))
                : Math.max(60, after.width);
        int height = card || request.getSizeDelta().height == 0 ? view.getHeight() : Math.max(30, after.height);
        return new Extent(after.x, after.y, width, height);
    }

    @Override
    protected Rectangle getCurrentConstraintFor(GraphicalEditPart child) {
        return child.getFigure().getBounds();
    }

    @Override
    protected Point getLayoutOrigin() {
        return new Point();
    }

    @Override
    protected Command createChangeConstraintCommand(EditPart child, Object constraint) {
        return null;
    }
}
