package org.debatemapper.diagram.editparts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.debatemapper.diagram.figures.EdgeFigure;
import org.debatemapper.model.ArgumentMap;
import org.debatemapper.model.BendPoint;
import org.debatemapper.model.EdgeView;
import org.debatemapper.model.Routing;
import org.debatemapper.model.map.MapEdge;
import org.debatemapper.model.map.MapEnd;
import org.debatemapper.model.map.MapNode;
import org.debatemapper.render.EdgeRouting;
import org.debatemapper.render.Routes;
import org.debatemapper.render.scene.Bounds;
import org.debatemapper.render.scene.Point;
import org.eclipse.draw2d.Connection;
import org.eclipse.draw2d.ConnectionAnchor;
import org.eclipse.draw2d.ConnectionRouter;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalEditPart;

/**
 * Gives connections the ways that exports use. What edges share is found once between two changes: the edges of a whole
 * map are routed in one go.
 */
final class EdgeRouter implements ConnectionRouter {
    /** Below a card, within its bounds. */
    private static final int SHADOW = 2;

    private final MapEditPart part;
    private final Map<Connection, MapEdge> edges = new HashMap<>();
    /** Bends that are being dragged. */
    private final Map<Connection, List<BendPoint>> dragged = new HashMap<>();
    private EdgeRouting routing;
    private Map<MapEdge, List<Point>> routes = Map.of();

    EdgeRouter(MapEditPart part) {
        this.part = part;
    }

    void register(EdgeFigure figure, MapEdge edge) {
        edges.put(figure, edge);
        figure.setConnectionRouter(this);
    }

    @Override
    public void invalidate(Connection connection) {
        routing = null;
    }

    @Override
    public void route(Connection connection) {
        MapEdge edge = edges.get(connection);
        if (edge == null || !(connection instanceof EdgeFigure figure)) {
            return;
        }
        List<BendPoint> bends = dragged.get(connection);
        if (isEndDragged(figure, edge)) {
            figure.setRoute(straight(figure));
        } else {
            figure.setRoute(bends == null ? routeOf(edge) : EdgeRouting.route(edge, this::boundsOf, bends, kind()));
        }
    }

    /** While an end is dragged, the edge is anchored elsewhere than the model says. */
    private boolean isEndDragged(EdgeFigure figure, MapEdge edge) {
        return part.find(edge) instanceof EdgeEditPart held && held.getSource() instanceof Edges.End source
                && held.getTarget() instanceof Edges.End target
                && (figure.getSourceAnchor() != source.getAnchor() || figure.getTargetAnchor() != target.getAnchor());
    }

    private static List<Point> straight(EdgeFigure figure) {
        ConnectionAnchor source = figure.getSourceAnchor();
        ConnectionAnchor target = figure.getTargetAnchor();
        return List.of(relative(figure, source.getLocation(target.getReferencePoint())),
                relative(figure, target.getLocation(source.getReferencePoint())));
    }

    private static Point relative(EdgeFigure figure, org.eclipse.draw2d.geometry.Point absolute) {
        org.eclipse.draw2d.geometry.Point place = absolute.getCopy();
        figure.translateToRelative(place);
        return new Point(place.x, place.y);
    }

    @Override
    public void remove(Connection connection) {
        edges.remove(connection);
        dragged.remove(connection);
        routing = null;
    }

    @Override
    public Object getConstraint(Connection connection) {
        return dragged.get(connection);
    }

    @Override
    @SuppressWarnings("unchecked")
    public void setConstraint(Connection connection, Object constraint) {
        if (constraint == null) {
            dragged.remove(connection);
        } else {
            dragged.put(connection, (List<BendPoint>) constraint);
        }
        routing = null;
    }

    /** The model says how the edge bends, whatever was dragged. */
    void forgetDragged(Connection connection) {
        dragged.remove(connection);
        routing = null;
    }

    private List<Point> routeOf(MapEdge edge) {
        if (routing == null) {
            routing = new EdgeRouting(this::boundsOf, part.getVisibility());
            routes = new HashMap<>();
        }
        List<Point> known = routes.get(edge);
        if (known == null) {
            known = routing.route(edge, bendsOf(edge), kind());
            routes.put(edge, known);
        }
        return known;
    }

    private List<BendPoint> bendsOf(MapEdge edge) {
        return part.getGraph().view(edge).map(EdgeView::getBendPoints).map(List::copyOf)
                .orElse(List.of());
    }

    private Routing kind() {
        ArgumentMap map = part.getModel();
        return map.getLayout() == null ? Routing.ORTHOGONAL : map.getLayout().getRouting();
    }

    private Bounds boundsOf(MapEnd end) {
        if (end instanceof MapEdge edge) {
            return Routes.markBounds(routeOf(edge));
        }
        GraphicalEditPart card = part.findShown(((MapNode) end).view());
        if (card == null) {
            return new Bounds(((MapNode) end).view().getX(), ((MapNode) end).view().getY(), 1, 1);
        }
        IFigure figure = card.getFigure();
        Rectangle box = figure.getBounds();
        return new Bounds(box.x, box.y, box.width, Math.max(1, box.height - (card instanceof CardEditPart ? SHADOW : 0)));
    }
}
