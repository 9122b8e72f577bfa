package org.debatemapper.diagram.editparts;

import java.util.List;

import org.debatemapper.diagram.DiagramContext;
import org.debatemapper.diagram.figures.EdgeFigure;
import org.debatemapper.diagram.figures.FigureAnchor;
import org.debatemapper.model.EdgeView;
import org.debatemapper.model.Relation;
import org.debatemapper.model.map.MapEdge;
import org.debatemapper.render.EdgePainter;
import org.eclipse.core.runtime.Platform;
import org.eclipse.draw2d.ConnectionAnchor;
import org.eclipse.draw2d.IFigure;
import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.gef.editparts.AbstractConnectionEditPart;
import org.eclipse.swt.accessibility.AccessibleEvent;

/** An edge. Others may begin and end at its middle. */
public final class EdgeEditPart extends AbstractConnectionEditPart implements Edges.End {
    private final Adapter watch = new AdapterImpl() {
        @Override
        public void notifyChanged(Notification notification) {
            if (!notification.isTouch() && notification.getEventType() != Notification.REMOVING_ADAPTER) {
                getMapPart().getQueue().relationChanged(getModel().relation());
            }
        }
    };
    private ConnectionAnchor anchor;
    private AccessibleEditPart accessible;
    /** Where the bends are kept, or null if there are none. */
    private EdgeView bends;

    @Override
    public MapEdge getModel() {
        return (MapEdge) super.getModel();
    }

    /** @return what the edge draws, never null */
    public Relation getRelation() {
        return getModel().relation();
    }

    @Override
    public void activate() {
        if (!isActive()) {
            super.activate();
            getRelation().eAdapters().add(watch);
        }
    }

    @Override
    public void deactivate() {
        if (isActive()) {
            getRelation().eAdapters().remove(watch);
            watchBends(null);
            super.deactivate();
        }
    }

    @Override
    @SuppressWarnings({ "rawtypes", "unchecked" })
    public Object getAdapter(Class type) {
        if (type.isInstance(getRelation())) {
            return getRelation();
        }
        if (type == EdgeView.class) {
            return getMapPart().getGraph().view(getModel()).orElse(null);
        }
        return type == MapEdge.class ? getModel() : Platform.isRunning() ? super.getAdapter(type) : null;
    }

    @Override
    protected IFigure createFigure() {
        EdgeFigure figure = new EdgeFigure();
        getMapPart().getRouter().register(figure, getModel());
        return figure;
    }

    @Override
    protected void refreshVisuals() {
        watchBends(getMapPart().getGraph().view(getModel()).orElse(null));
        EdgeFigure figure = getEdgeFigure();
        figure.setPainter(route -> EdgePainter.edge(getModel(), route, DiagramContext.of(getViewer()).getStyle()));
        getMapPart().getRouter().forgetDragged(figure);
        figure.revalidate();
    }

    private void watchBends(EdgeView view) {
        if (view == bends) {
            return;
        }
        if (bends != null) {
            bends.eAdapters().remove(watch);
        }
        bends = view;
        if (view != null) {
            view.eAdapters().add(watch);
        }
    }

    @Override
    protected void createEditPolicies() {
        CardPolicies.install(this);
    }

    @Override
    protected List<?> getModelSourceConnections() {
        return getMapPart().getGraph().edgesFrom(getModel());
    }

    @Override
    protected List<?> getModelTargetConnections() {
        return getMapPart().getGraph().edgesTo(getModel());
    }

    @Override
    public void refreshSourceEdges() {
        refreshSourceConnections();
    }

    @Override
    public void refreshTargetEdges() {
        refreshTargetConnections();
        refreshVisuals();
    }

    /** @return the figure, never null */
    public EdgeFigure getEdgeFigure() {
        return (EdgeFigure) getFigure();
    }

    @Override
    public AccessibleEditPart getAccessibleEditPart() {
        if (accessible == null) {
            accessible = new AccessibleGraphicalEditPart() {
                @Override
                public void getName(AccessibleEvent event) {
                    event.result = spoken().name();
                }

                @Override
                public void getDescription(AccessibleEvent event) {
                    event.result = spoken().description();
                }
            };
        }
        return accessible;
    }

    private Spoken spoken() {
        return new SpokenEdge(getModel(), DiagramContext.of(getViewer()).getStyle().languages());
    }

    private MapEditPart getMapPart() {
        return (MapEditPart) getViewer().getContents();
    }

    @Override
    public ConnectionAnchor getAnchor() {
        if (anchor == null) {
            anchor = new FigureAnchor(getFigure());
        }
        return anchor;
    }
}
