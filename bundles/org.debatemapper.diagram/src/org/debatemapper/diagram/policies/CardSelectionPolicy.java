package org.debatemapper.diagram.policies;

import java.util.ArrayList;
import java.util.List;

import org.debatemapper.diagram.DiagramContext;
import org.debatemapper.diagram.editparts.CardEditPart;
import org.debatemapper.diagram.editparts.GroupEditPart;
import org.debatemapper.diagram.editparts.NoteEditPart;
import org.debatemapper.diagram.figures.GhostFigure;
import org.debatemapper.diagram.tools.AddHandle;
import org.debatemapper.diagram.tools.FoldHandle;
import org.debatemapper.diagram.tools.Gesture;
import org.debatemapper.diagram.tools.HoverMenu;
import org.debatemapper.model.GroupView;
import org.debatemapper.model.Statement;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.PositionConstants;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.editpolicies.ResizableEditPolicy;

/** Draws a glow round what is selected, handles to resize it, and beside a card what can be added to it. */
public final class CardSelectionPolicy extends ResizableEditPolicy {
    /**
     * @param part
     *            what it is installed on
     */
    public CardSelectionPolicy(EditPart part) {
        if (part instanceof CardEditPart card) {
            setResizeDirections(card.getElement() instanceof Statement ? PositionConstants.EAST_WEST
                    : PositionConstants.NONE);
        } else if (part instanceof NoteEditPart || part instanceof GroupEditPart) {
            setResizeDirections(PositionConstants.NSEW);
        } else {
            setResizeDirections(PositionConstants.NONE);
        }
    }

    @Override
    @SuppressWarnings({ "rawtypes", "unchecked" })
    protected List createSelectionHandles() {
        GraphicalEditPart host = (GraphicalEditPart) getHost();
        List handles = new ArrayList();
        handles.add(new GlowHandle(host));
        boolean pill = host.getModel() instanceof GroupView frame && frame.isCollapsed();
        if (!pill && (getResizeDirections() & PositionConstants.EAST_WEST) != 0) {
            handles.add(new WidthHandle(host, PositionConstants.EAST));
            handles.add(new WidthHandle(host, PositionConstants.WEST));
        }
        if (!pill && (getResizeDirections() & PositionConstants.NORTH_SOUTH) != 0) {
            handles.add(new WidthHandle(host, PositionConstants.SOUTH));
        }
        if (getHost().getSelected() == EditPart.SELECTED_PRIMARY && getHost() instanceof CardEditPart card) {
            HoverMenu.of(host.getViewer()).hide();
            handles.add(new FoldHandle(card));
            List<Gesture> gestures = Gesture.legalFor(card.getElement());
            for (int i = 0; i < gestures.size(); i++) {
                handles.add(new AddHandle(host, gestures.get(i), i));
            }
        }
        return handles;
    }

    @Override
    protected IFigure createDragSourceFeedbackFigure() {
        GhostFigure ghost = new GhostFigure(DiagramContext.of(getHost().getViewer()).getTheme().selection());
        ghost.setBounds(getInitialFeedbackBounds());
        if (getHost() instanceof GroupEditPart frame) {
            frame.getEnclosed().forEach(box -> ghost.add(frame.getFigure().getBounds(), box));
        }
        addFeedback(ghost);
        return ghost;
    }
}
