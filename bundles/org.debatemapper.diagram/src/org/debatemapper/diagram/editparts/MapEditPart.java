package org.debatemapper.diagram.editparts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.debatemapper.diagram.DiagramContext;
import org.debatemapper.diagram.figures.MapLayer;
import org.debatemapper.diagram.policies.MapLayoutPolicy;
import org.debatemapper.diagram.tools.GroundTracker;
import org.debatemapper.diagram.tools.Snapping;
import org.debatemapper.model.ArgumentMap;
import org.debatemapper.model.DebatePackage;
import org.debatemapper.model.Element;
import org.debatemapper.model.NodeView;
import org.debatemapper.model.Relation;
import org.debatemapper.model.map.MapGraph;
import org.debatemapper.model.map.Visibility;
import org.eclipse.core.runtime.Platform;
import org.eclipse.draw2d.IFigure;
import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.SnapToHelper;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.eclipse.gef.editpolicies.SnapFeedbackPolicy;
import org.eclipse.gef.requests.SelectionRequest;
import org.eclipse.swt.accessibility.AccessibleEvent;

/** A map: holds its cards, notes and frames, and sees to it that one change refreshes one thing. */
public final class MapEditPart extends AbstractGraphicalEditPart {
    private final RefreshQueue queue = new RefreshQueue(this);
    private final EdgeRouter router = new EdgeRouter(this);
    private Visibility visibility;
    private AccessibleEditPart accessible;
    private final Adapter watch = new AdapterImpl() {
        @Override
        public void notifyChanged(Notification notification) {
            if (!notification.isTouch() && notification.getEventType() != Notification.REMOVING_ADAPTER) {
                mapChanged(notification);
            }
        }
    };

    @Override
    public ArgumentMap getModel() {
        return (ArgumentMap) super.getModel();
    }

    @Override
    public void activate() {
        if (!isActive()) {
            super.activate();
            getModel().eAdapters().add(watch);
            queue.attach(DiagramContext.of(getViewer()).getSession().getCommandStack());
        }
    }

    @Override
    public void deactivate() {
        if (isActive()) {
            getWork().cancel();
            ChildrenRefresh.unhide(this);
            queue.detach(DiagramContext.of(getViewer()).getSession().getCommandStack());
            getModel().eAdapters().remove(watch);
            super.deactivate();
        }
    }

    /** Paints everything anew, for another language, theme or evaluation. */
    public void restyle() {
        restyle(child -> true, edge -> true);
    }

    /**
     * Paints some cards and edges anew.
     *
     * @param changed
     *            which elements look different now
     */
    public void restyle(Predicate<Element> changed) {
        restyle(child -> child instanceof CardEditPart card && card.getElement() != null && changed.test(card.getElement()),
                edge -> changed.test(edge.getRelation()));
    }

    private void restyle(Predicate<ViewEditPart> children, Predicate<EdgeEditPart> edges) {
        getWork().whenDone(() -> {
            List<Runnable> steps = new ArrayList<>();
            for (Object child : getChildren()) {
                if (child instanceof ViewEditPart part && children.test(part)) {
                    steps.add(part::refreshNow);
                }
            }
            edgeParts().stream().filter(edges).forEach(edge -> steps.add(edge::refresh));
            getWork().add(steps);
        });
    }

    /** Paints the legend anew, if there is one. */
    public void restyleLegend() {
        getWork().whenDone(() -> {
            if (find(getModel().getLegend()) instanceof LegendEditPart legend) {
                legend.refreshNow();
            }
        });
    }

    @Override
    @SuppressWarnings({ "rawtypes", "unchecked" })
    public Object getAdapter(Class type) {
        if (type.isInstance(getModel())) {
            return getModel();
        }
        if (type == SnapToHelper.class) {
            return Snapping.of(this);
        }
        return Platform.isRunning() ? super.getAdapter(type) : null;
    }

    @Override
    public DragTracker getDragTracker(Request request) {
        boolean other = request instanceof SelectionRequest click && click.getLastButtonPressed() != 1;
        return other ? super.getDragTracker(request) : new GroundTracker(this);
    }

    @Override
    protected IFigure createFigure() {
        return new MapLayer(() -> DiagramContext.of(getViewer()).getTheme().quietText());
    }

    @Override
    protected void createEditPolicies() {
        installEditPolicy(EditPolicy.LAYOUT_ROLE, new MapLayoutPolicy());
        installEditPolicy(SnapFeedbackPolicy.class.getName(), new SnapFeedbackPolicy());
    }

    @Override
    protected List<?> getModelChildren() {
        ArgumentMap map = getModel();
        List<Object> children = new ArrayList<>(
                map.getGroupViews().stream().filter(getVisibility()::shows).toList());
        map.getNodes().stream().filter(view -> view.getElement() != null && getVisibility().shows(view))
                .forEach(children::add);
        children.addAll(map.getNotes());
        if (map.getLegend() != null) {
            children.add(map.getLegend());
        }
        return children;
    }

    @Override
    protected void refreshChildren() {
        getWork().add(new ChildrenRefresh(this).steps());
    }

    /** Here so that {@link ChildrenRefresh} may call it, as the next two are. */
    @Override
    protected void addChild(EditPart child, int index) {
        super.addChild(child, index);
    }

    @Override
    protected void removeChild(EditPart child) {
        super.removeChild(child);
    }

    @Override
    protected EditPart createChild(Object model) {
        return super.createChild(model);
    }

    @Override
    protected void addChildVisual(EditPart child, int index) {
        if (child instanceof GroupEditPart frame) {
            getLayer(DiagramRootEditPart.FRAMES).add(frame.getFigure());
        } else {
            // Cards do not overlap: their order on the layer means nothing, and adding at the end is cheap.
            getContentPane().add(((GraphicalEditPart) child).getFigure());
        }
    }

    @Override
    protected void removeChildVisual(EditPart child) {
        IFigure figure = ((GraphicalEditPart) child).getFigure();
        figure.getParent().remove(figure);
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
        return new SpokenMap(getModel());
    }

    SlicedWork getWork() {
        return ((MapViewer) getViewer()).getWork();
    }

    RefreshQueue getQueue() {
        return queue;
    }

    EdgeRouter getRouter() {
        return router;
    }

    MapGraph getGraph() {
        return getVisibility().graph();
    }

    /** @return what is drawn of the map, never null */
    public Visibility getVisibility() {
        if (visibility == null) {
            visibility = DiagramContext.of(getViewer()).getStyle().visibility();
        }
        return visibility;
    }

    /** What the lens lets through depends on something besides the model that changed. */
    public void lookThroughLens() {
        if (getModel().getLens() != null) {
            queue.visibilityChanged();
        }
    }

    /** Looks again what the map shows. Until its children are refreshed, what is drawn is what was shown before. */
    VisibilityChange lookAgain() {
        Visibility before = getVisibility();
        visibility = DiagramContext.of(getViewer()).lookAgain(getModel());
        return new VisibilityChange(before, visibility);
    }

    void refreshNow() {
        refreshChildren();
    }

    GraphicalEditPart find(Object model) {
        return model == null ? null : (GraphicalEditPart) getViewer().getEditPartRegistry().get(model);
    }

    /** The part of a node, or of the frame that is shown in its place; null if there is none. */
    GraphicalEditPart findShown(NodeView view) {
        GraphicalEditPart card = find(view);
        return card != null || view == null ? card : find(getVisibility().framedInto(view));
    }

    /** The ends at which edges of the relations are drawn now. */
    Set<GraphicalEditPart> edgesOf(Collection<Relation> relations) {
        Set<GraphicalEditPart> ends = new LinkedHashSet<>();
        if (relations.isEmpty()) {
            return ends;
        }
        for (EdgeEditPart part : edgeParts()) {
            if (relations.contains(part.getRelation())) {
                ends.add((GraphicalEditPart) part.getSource());
                ends.add((GraphicalEditPart) part.getTarget());
            }
        }
        ends.remove(null);
        return ends;
    }

    /** A card's edges lie beside others at the far ends, which make room. */
    void rerouteAround(GraphicalEditPart card) {
        for (EdgeEditPart edge : edgesAt(card)) {
            reroute(edge.getSource());
            reroute(edge.getTarget());
        }
    }

    private void reroute(EditPart end) {
        if (end instanceof GraphicalEditPart part) {
            edgesAt(part).forEach(edge -> edge.getEdgeFigure().revalidate());
        }
    }

    private static List<EdgeEditPart> edgesAt(GraphicalEditPart part) {
        List<EdgeEditPart> edges = new ArrayList<>();
        part.getSourceConnections().forEach(edge -> edges.add((EdgeEditPart) edge));
        part.getTargetConnections().forEach(edge -> edges.add((EdgeEditPart) edge));
        return edges;
    }

    private List<EdgeEditPart> edgeParts() {
        List<EdgeEditPart> parts = new ArrayList<>();
        for (Object part : getViewer().getEditPartRegistry().values()) {
            if (part instanceof EdgeEditPart edge && part instanceof ConnectionEditPart) {
                parts.add(edge);
            }
        }
        return parts;
    }

    private void mapChanged(Notification notification) {
        Object feature = notification.getFeature();
        if (feature == DebatePackage.eINSTANCE.getArgumentMap_Nodes()) {
            nodesChanged(notification.getOldValue());
            nodesChanged(notification.getNewValue());
        }
        queue.childrenChanged();
    }

    private void nodesChanged(Object value) {
        Collection<?> many = value instanceof Collection<?> list ? list : value == null ? List.of() : List.of(value);
        for (Object each : many) {
            if (each instanceof NodeView view) {
                queue.nodeChanged(view, find(view) instanceof CardEditPart card ? (Element) card.getWatched() : view.getElement());
            }
        }
    }
}
