package org.debatemapper.diagram.editparts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.debatemapper.commands.view.Groups;
import org.debatemapper.diagram.DiagramContext;
import org.debatemapper.diagram.figures.FigureAnchor;
import org.debatemapper.diagram.figures.PictureFigure;
import org.debatemapper.diagram.tools.FoldTracker;
import org.debatemapper.model.DebatePackage;
import org.debatemapper.model.Element;
import org.debatemapper.model.Group;
import org.debatemapper.model.GroupView;
import org.debatemapper.model.NodeView;
import org.debatemapper.model.map.Frames;
import org.debatemapper.model.map.MapEdge;
import org.debatemapper.render.GroupPainter;
import org.debatemapper.render.RenderContext;
import org.debatemapper.render.scene.Picture;
import org.eclipse.draw2d.ConnectionAnchor;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.commands.Command;

/** The frame of a group. What lies within is reached through it; a collapsed one holds the edges of what it hides. */
public final class GroupEditPart extends ViewEditPart implements Edges.End {
    private ConnectionAnchor anchor;

    @Override
    public GroupView getModel() {
        return (GroupView) super.getModel();
    }

    @Override
    protected Group getShown() {
        return getModel().getGroup();
    }

    @Override
    protected IFigure createFigure() {
        return new PictureFigure(true);
    }

    @Override
    protected Picture paint(RenderContext style) {
        return GroupPainter.group(getModel(), style);
    }

    @Override
    protected void createEditPolicies() {
        CardPolicies.install(this);
    }

    @Override
    public void performRequest(Request request) {
        CardPolicies.perform(this, request);
    }

    @Override
    protected void viewChanged(Notification notification) {
        if (notification.getFeature() == DebatePackage.eINSTANCE.getGroupView_Collapsed()) {
            getMapPart().getQueue().visibilityChanged();
        }
        super.viewChanged(notification);
    }

    @Override
    protected void shownChanged() {
        if (getModel().isCollapsed()) {
            getMapPart().getQueue().visibilityChanged();
        }
        super.shownChanged();
    }

    @Override
    public DragTracker getDragTracker(Request request) {
        boolean aimed = FoldTracker.isAimed(this, request, GroupPainter.toggleOf(getPictureFigure().getPicture()));
        return aimed ? new FoldTracker(this, this::toggled) : super.getDragTracker(request);
    }

    /** @return where the cards are that the open frame takes along when it moves */
    public List<Rectangle> getEnclosed() {
        List<Rectangle> boxes = new ArrayList<>();
        for (NodeView node : new Frames(getMapPart().getModel()).nodes(getModel())) {
            GraphicalEditPart card = getMapPart().find(node);
            if (card != null) {
                boxes.add(card.getFigure().getBounds());
            }
        }
        return boxes;
    }

    private Command toggled() {
        return new Groups(DiagramContext.of(getViewer()).getSession()).collapse(List.of(getModel()),
                !getModel().isCollapsed());
    }

    @Override
    protected List<?> getModelSourceConnections() {
        return edges(getMapPart().getGraph()::edgesFrom);
    }

    @Override
    protected List<?> getModelTargetConnections() {
        return edges(getMapPart().getGraph()::edgesTo);
    }

    private List<MapEdge> edges(Function<Element, List<MapEdge>> edges) {
        List<MapEdge> all = new ArrayList<>();
        if (getModel().isCollapsed()) {
            for (NodeView hidden : getMapPart().getVisibility().hiddenIn(getModel())) {
                all.addAll(edges.apply(hidden.getElement()));
            }
        }
        return all;
    }

    @Override
    public void refreshSourceEdges() {
        refreshSourceConnections();
    }

    @Override
    public void refreshTargetEdges() {
        refreshTargetConnections();
    }

    @Override
    protected void refreshVisuals() {
        Object before = getFigure().getBounds().getCopy();
        super.refreshVisuals();
        if (!before.equals(getFigure().getBounds())) {
            getMapPart().rerouteAround(this);
        }
    }

    @Override
    public ConnectionAnchor getAnchor() {
        if (anchor == null) {
            anchor = new FigureAnchor(getFigure());
        }
        return anchor;
    }
}
