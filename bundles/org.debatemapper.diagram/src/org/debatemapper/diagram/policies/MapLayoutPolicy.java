package org.debatemapper.diagram.policies;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.debatemapper.commands.create.Creations;
import org.debatemapper.commands.view.Extent;
import org.debatemapper.commands.view.Groups;
import org.debatemapper.diagram.DiagramContext;
import org.debatemapper.diagram.editparts.CardEditPart;
import org.debatemapper.diagram.editparts.MapEditPart;
import org.debatemapper.diagram.figures.GhostFigure;
import org.debatemapper.model.ArgumentMap;
import org.debatemapper.model.DebatePackage;
import org.debatemapper.model.GroupView;
import org.debatemapper.model.NodeView;
import org.debatemapper.model.View;
import org.debatemapper.render.CardPainter;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.Request;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.UnexecutableCommand;
import org.eclipse.gef.editpolicies.XYLayoutEditPolicy;
import org.eclipse.gef.requests.ChangeBoundsRequest;
import org.eclipse.gef.requests.CreateRequest;

/** Makes, moves and resizes what lies on a map. */
public final class MapLayoutPolicy extends XYLayoutEditPolicy {
    private static final int NOTE_WIDTH = 200;

    private GroupView lit;
    private IFigure glow;

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
        Map<NodeView, Extent> covered = new HashMap<>();
        for (Object child : (List<?>) request.getEditParts()) {
            GraphicalEditPart part = (GraphicalEditPart) child;
            if (part.getModel() instanceof View view) {
                bounds.put(view, extent(request, part, view));
                if (view instanceof NodeView card && !isResized(request)) {
                    covered.put(card, after(request, part));
                }
            }
        }
        ArgumentMap map = ((MapEditPart) getHost()).getModel();
        return new Groups(DiagramContext.of(getHost().getViewer()).getSession()).drop(map, bounds, covered);
    }

    private static boolean isResized(ChangeBoundsRequest request) {
        return request.getSizeDelta() != null
                && (request.getSizeDelta().width != 0 || request.getSizeDelta().height != 0);
    }

    private static Extent after(ChangeBoundsRequest request, GraphicalEditPart part) {
        Rectangle bounds = part.getFigure().getBounds().getCopy();
        part.getFigure().translateToAbsolute(bounds);
        Rectangle moved = request.getTransformedRectangle(bounds);
        part.getFigure().translateToRelative(moved);
        return new Extent(moved.x, moved.y, moved.width, moved.height);
    }

    /** Lights up the frame that a dragged card would come to lie in. */
    @Override
    protected void showLayoutTargetFeedback(Request request) {
        super.showLayoutTargetFeedback(request);
        GroupView frame = request instanceof ChangeBoundsRequest drag && !isResized(drag) ? frameUnder(drag) : null;
        if (frame != lit) {
            eraseLayoutTargetFeedback(request);
            if (frame != null) {
                lit = frame;
                glow = new GhostFigure(DiagramContext.of(getHost().getViewer()).getTheme().selection());
                glow.setBounds(new Rectangle(frame.getX(), frame.getY(), frame.getWidth(), frame.getHeight()));
                getLayer(LayerConstants.SCALED_FEEDBACK_LAYER).add(glow);
            }
        }
    }

    @Override
    protected void eraseLayoutTargetFeedback(Request request) {
        super.eraseLayoutTargetFeedback(request);
        if (glow != null) {
            getLayer(LayerConstants.SCALED_FEEDBACK_LAYER).remove(glow);
        }
        glow = null;
        lit = null;
    }

    private GroupView frameUnder(ChangeBoundsRequest drag) {
        if (drag.getEditParts() == null) {
            return null;
        }
        for (Object each : drag.getEditParts()) {
            if (each instanceof CardEditPart card) {
                return Groups.framesAt(((MapEditPart) getHost()).getModel(), after(drag, card)).stream().findFirst()
                        .orElse(null);
            }
        }
        return null;
    }

    private Extent extent(ChangeBoundsRequest request, GraphicalEditPart part, View view) {
        Extent after = after(request, part);
        if (!isResized(request)) {
            return after.resized(view.getWidth(), view.getHeight());
        }
        boolean card = view instanceof NodeView;
        int width = card ? (int) Math.max(CardPainter.LEAST_WIDTH, Math.min(CardPainter.GREATEST_WIDTH, after.width()))
                : Math.max(60, after.width());
        int height = card || request.getSizeDelta().height == 0 ? view.getHeight() : Math.max(30, after.height());
        return after.resized(width, height);
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
