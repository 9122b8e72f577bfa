package org.debatemapper.diagram.editparts;

import java.util.List;

import org.debatemapper.diagram.DiagramContext;
import org.debatemapper.diagram.figures.FigureAnchor;
import org.debatemapper.diagram.tools.FoldTracker;
import org.debatemapper.model.DebatePackage;
import org.debatemapper.model.Element;
import org.debatemapper.model.NodeView;
import org.debatemapper.model.Relation;
import org.debatemapper.model.Statement;
import org.debatemapper.model.map.MapGraph;
import org.debatemapper.render.CardPainter;
import org.debatemapper.render.FoldMark;
import org.debatemapper.render.RenderContext;
import org.debatemapper.render.scene.Picture;
import org.eclipse.draw2d.ConnectionAnchor;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.Request;

/** A statement's card or an argument's node. */
public final class CardEditPart extends ViewEditPart implements Edges.End {
    private ConnectionAnchor anchor;

    @Override
    public NodeView getModel() {
        return (NodeView) super.getModel();
    }

    /** @return the element on the card, never null while the part is active */
    public Element getElement() {
        return getModel().getElement();
    }

    @Override
    protected Element getShown() {
        return getElement();
    }

    @Override
    protected void viewChanged(Notification notification) {
        if (notification.getFeature() == DebatePackage.eINSTANCE.getNodeView_Collapsed()) {
            getMapPart().getQueue().visibilityChanged();
        }
        super.viewChanged(notification);
    }

    @Override
    protected void relationChanged(Relation relation) {
        getMapPart().getQueue().relationChanged(relation);
    }

    @Override
    public DragTracker getDragTracker(Request request) {
        boolean aimed = getMapPart().getVisibility().hiddenBelow(getModel()) > 0
                && FoldTracker.isAimed(this, request, FoldMark.numberOf(getPictureFigure().getPicture()));
        return aimed ? new FoldTracker(this, FoldTracker.fold(this)) : super.getDragTracker(request);
    }

    @Override
    protected Picture paint(RenderContext style) {
        return CardPainter.card(getModel(), style);
    }

    @Override
    protected void refreshVisuals() {
        if (getElement() == null) {
            return;
        }
        Object before = getFigure().getBounds().getCopy();
        super.refreshVisuals();
        if (!before.equals(getFigure().getBounds())) {
            getMapPart().rerouteAround(this);
        }
    }

    @Override
    protected String wholeText(RenderContext style) {
        if (getElement() instanceof Statement statement) {
            String title = style.resolve(statement.getTitle());
            return (title + "\n" + style.resolve(statement.getText())).strip();
        }
        return super.wholeText(style);
    }

    @Override
    protected void createEditPolicies() {
        CardPolicies.install(this);
    }

    @Override
    protected List<?> getModelSourceConnections() {
        return getElement() == null ? List.of() : graph().edgesFrom(getElement());
    }

    @Override
    protected List<?> getModelTargetConnections() {
        return getElement() == null ? List.of() : graph().edgesTo(getElement());
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
    public void performRequest(Request request) {
        CardPolicies.perform(this, request);
    }

    @Override
    public ConnectionAnchor getAnchor() {
        if (anchor == null) {
            anchor = new FigureAnchor(getFigure());
        }
        return anchor;
    }

    @Override
    protected Spoken spoken() {
        return new SpokenCard(getModel(), getMapPart().getVisibility(), DiagramContext.of(getViewer()).getStyle());
    }

    private MapGraph graph() {
        return getMapPart().getGraph();
    }
}
