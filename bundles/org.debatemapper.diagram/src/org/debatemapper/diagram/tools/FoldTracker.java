package org.debatemapper.diagram.tools;

import java.util.List;

import org.debatemapper.commands.view.Folds;
import org.debatemapper.diagram.DiagramContext;
import org.debatemapper.diagram.editparts.CardEditPart;
import org.debatemapper.diagram.editparts.MapEditPart;
import org.debatemapper.diagram.figures.PictureFigure;
import org.debatemapper.model.NodeView;
import org.debatemapper.render.FoldMark;
import org.debatemapper.render.scene.Bounds;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.Request;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.requests.SelectionRequest;
import org.eclipse.gef.tools.AbstractTool;

/** Presses the number of hidden cards, or the sign below a card, which collapses or expands it. */
public final class FoldTracker extends AbstractTool implements DragTracker {
    private final CardEditPart card;

    /**
     * @param card
     *            a card with others below it
     */
    public FoldTracker(CardEditPart card) {
        this.card = card;
    }

    /**
     * @param card
     *            a card
     * @param request
     *            what is done with it
     * @return whether that is a press on the number of cards that it hides
     */
    public static boolean isAimed(CardEditPart card, Request request) {
        MapEditPart map = (MapEditPart) card.getParent();
        if (!(request instanceof SelectionRequest press) || press.getLocation() == null
                || map.getVisibility().hiddenBelow(card.getModel()) == 0) {
            return false;
        }
        Point place = press.getLocation().getCopy();
        card.getFigure().translateToRelative(place);
        Bounds number = FoldMark.numberOf(((PictureFigure) card.getFigure()).getPicture());
        return place.x >= number.x() && place.x <= number.right() && place.y >= number.y()
                && place.y <= number.bottom();
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
            NodeView view = card.getModel();
            card.getViewer().select(card);
            Command fold = new Folds(DiagramContext.of(card.getViewer()).getSession()).fold(List.of(view),
                    !view.isCollapsed());
            if (fold.canExecute()) {
                executeCommand(fold);
            }
        }
        return true;
    }
}
