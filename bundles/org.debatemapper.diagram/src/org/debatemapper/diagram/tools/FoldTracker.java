package org.debatemapper.diagram.tools;

import java.util.List;
import java.util.function.Supplier;

import org.debatemapper.commands.view.Folds;
import org.debatemapper.diagram.DiagramContext;
import org.debatemapper.diagram.actions.Unfolding;
import org.debatemapper.diagram.editparts.CardEditPart;
import org.debatemapper.model.ArgumentMap;
import org.debatemapper.model.NodeView;
import org.debatemapper.render.scene.Bounds;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.requests.SelectionRequest;
import org.eclipse.gef.tools.AbstractTool;

/** Presses a sign on a card or a frame, or below a card, that collapses or expands it. */
public final class FoldTracker extends AbstractTool implements DragTracker {
    private final GraphicalEditPart part;
    private final Supplier<Command> fold;

    /**
     * @param part
     *            a card with others below it, or a frame
     * @param fold
     *            gives the command, which is ignored if it cannot be executed
     */
    public FoldTracker(GraphicalEditPart part, Supplier<Command> fold) {
        this.part = part;
        this.fold = fold;
    }

    /**
     * @param card
     *            a card
     * @return what gives the command that collapses it, or expands it if it is collapsed
     */
    public static Supplier<Command> fold(CardEditPart card) {
        NodeView view = card.getModel();
        return () -> new Folds(DiagramContext.of(card.getViewer()).getSession()).fold(List.of(view),
                !view.isCollapsed());
    }

    /**
     * @param part
     *            a card or a frame
     * @param request
     *            what is done with it
     * @param sign
     *            where the sign is, in the coordinates of the map
     * @return whether that is a press on the sign
     */
    public static boolean isAimed(GraphicalEditPart part, Request request, Bounds sign) {
        if (!(request instanceof SelectionRequest press) || press.getLocation() == null) {
            return false;
        }
        Point place = press.getLocation().getCopy();
        part.getFigure().translateToRelative(place);
        return place.x >= sign.x() && place.x <= sign.right() && place.y >= sign.y() && place.y <= sign.bottom();
    }

    @Override
    public void commitDrag() {
        // Nothing is dragged.
    }

    @Override
    protected String getCommandName() {
        return "fold";
    }

    @Override
    protected boolean handleButtonUp(int button) {
        if (button == 1) {
            part.getViewer().select(part);
            ArgumentMap map = (ArgumentMap) part.getViewer().getContents().getModel();
            Unfolding.execute(DiagramContext.of(part.getViewer()), map, fold.get());
        }
        return true;
    }
}
