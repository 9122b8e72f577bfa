package org.debatemapper.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.debatemapper.model.ArgumentMap;
import org.debatemapper.model.BendPoint;
import org.debatemapper.model.Debate;
import org.debatemapper.model.Element;
import org.debatemapper.model.GroupView;
import org.debatemapper.model.Lens;
import org.debatemapper.model.EdgeView;
import org.debatemapper.model.Routing;
import org.debatemapper.model.Statement;
import org.debatemapper.model.map.MapEdge;
import org.debatemapper.model.map.MapEnd;
import org.debatemapper.model.map.MapGraph;
import org.debatemapper.model.map.MapNode;
import org.debatemapper.model.map.Visibility;
import org.debatemapper.model.operations.Names;
import org.debatemapper.render.scene.Bounds;
import org.debatemapper.render.scene.Picture;
import org.debatemapper.render.scene.Point;
import org.debatemapper.render.scene.Scene;
import org.debatemapper.render.scene.Scene.Figure;

/** The whole picture of a map: frames lowest, then edges, cards, notes and the legend. */
public final class MapScene {
    private static final double MARGIN = 24;

    private final ArgumentMap map;
    private final RenderContext context;
    private final MapGraph graph;
    private final Routing routing;
    private final Map<MapNode, Picture> cards = new HashMap<>();
    private final Map<MapEdge, List<Point>> routes = new HashMap<>();
    private final EdgeRouting edgeRouting;

    private MapScene(ArgumentMap map, Lens lens, RenderContext context) {
        this.map = map;
        Visibility visibility = Visibility.of(map, lens, context.overlay()::label);
        this.context = context.withVisibility(visibility);
        this.graph = visibility.graph();
        this.edgeRouting = new EdgeRouting(this::bounds, visibility);
        this.routing = map.getLayout() == null ? Routing.ORTHOGONAL : map.getLayout().getRouting();
    }

    /**
     * @param map
     *            a map, with its nodes where they shall be
     * @param context
     *            languages, colours, labels
     * @return all that the map shows, without what collapsed cards hide, with a margin around it; an empty map gives an empty picture
     */
    public static Scene of(ArgumentMap map, RenderContext context) {
        return of(map, map.getLens(), context);
    }

    /**
     * @param map
     *            a map, with its nodes where they shall be
     * @param lens
     *            takes the place of the map's own; null lets everything through
     * @param context
     *            languages, colours, labels
     * @return what the map shows through the lens
     */
    public static Scene of(ArgumentMap map, Lens lens, RenderContext context) {
        return new MapScene(map, lens, context).scene();
    }

    private Scene scene() {
        List<MapNode> nodes = graph.nodes();
        nodes.forEach(node -> cards.put(node, CardPainter.card(node.view(), context)));
        List<Figure> figures = new ArrayList<>();
        map.getGroupViews().stream().filter(context.visibility()::shows).forEach(view -> figures.add(new Figure(view.getId(),
                view.getGroup() == null ? "" : name(view.getGroup()), GroupPainter.group(view, context))));
        for (MapEdge edge : graph.edges()) {
            figures.add(new Figure(edge.relation().getId(), name(edge.relation()),
                    EdgePainter.edge(edge, route(edge), context)));
        }
        nodes.forEach(node -> figures.add(new Figure(node.view().getElement().getId(),
                spoken(node.view().getElement()), cards.get(node))));
        map.getNotes().forEach(view -> figures.add(new Figure(view.getId(), "", NotePainter.note(view, context))));
        if (map.getLegend() != null) {
            figures.add(new Figure(map.getLegend().getId(), "", LegendPainter.legend(map.getLegend(), context)));
        }
        return new Scene(around(figures), context.theme().ground(), Names.of(map, context.languages()), description(),
                context.language(), figures);
    }

    private Bounds bounds(MapEnd end) {
        if (end instanceof MapNode node) {
            GroupView frame = context.visibility().framedInto(node.view());
            if (frame != null) {
                return GroupPainter.group(frame, context).bounds();
            }
            Picture card = cards.get(node);
            return new Bounds(card.x(), card.y(), card.width(), card.height() - CardShape.SHADOW);
        }
        return Routes.markBounds(route((MapEdge) end));
    }

    private List<Point> route(MapEdge edge) {
        List<Point> known = routes.get(edge);
        if (known != null) {
            return known;
        }
        List<BendPoint> bends = graph.view(edge).map(EdgeView::getBendPoints).map(List::copyOf).orElse(List.of());
        List<Point> route = edgeRouting.route(edge, bends, routing);
        routes.put(edge, route);
        return route;
    }

    private String name(Element element) {
        return Names.of(element, context.languages());
    }

    private String spoken(Element element) {
        if (element instanceof Statement statement) {
            String title = context.resolve(statement.getTitle());
            String text = context.resolve(statement.getText());
            return title.isEmpty() || text.isEmpty() ? title + text : title + ": " + text;
        }
        return name(element);
    }

    private String description() {
        return map.eContainer() instanceof Debate debate ? Names.of(debate, context.languages()) : "";
    }

    private static Bounds around(List<Figure> figures) {
        Bounds all = null;
        for (Figure figure : figures) {
            Bounds bounds = figure.picture().bounds();
            all = all == null ? bounds : all.union(bounds);
        }
        Bounds shown = all == null ? new Bounds(0, 0, 0, 0) : all;
        double left = Math.floor(shown.x() - MARGIN);
        double top = Math.floor(shown.y() - MARGIN);
        return new Bounds(left, top, Math.ceil(shown.right() + MARGIN) - left, Math.ceil(shown.bottom() + MARGIN) - top);
    }
}
