package org.debatemapper.commands.view;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.debatemapper.commands.CreationCommand;
import org.debatemapper.commands.EditCommand;
import org.debatemapper.commands.Messages;
import org.debatemapper.commands.relate.ArgumentNodes;
import org.debatemapper.commands.session.DebateSession;
import org.debatemapper.model.ArgumentMap;
import org.debatemapper.model.ColorBy;
import org.debatemapper.model.BendPoint;
import org.debatemapper.model.DebateFactory;
import org.debatemapper.model.EdgeView;
import org.debatemapper.model.Element;
import org.debatemapper.model.NodeView;
import org.debatemapper.model.Statement;
import org.debatemapper.model.View;
import org.debatemapper.model.map.MapEdge;
import org.debatemapper.model.map.MapGraph;
import org.eclipse.gef.commands.Command;

/** Commands that change how a map shows its elements. */
public final class Views {
    /** For a card of some lines, until it is measured. */
    private static final int ROOM = 110;

    private final DebateSession session;

    /**
     * @param session
     *            the debate to edit
     */
    public Views(DebateSession session) {
        this.session = Objects.requireNonNull(session);
    }

    /**
     * Moves and resizes; pins nothing.
     *
     * @param view
     *            a view
     * @param bounds
     *            its new place
     * @return a command that cannot be executed if nothing would change
     */
    public Command setBounds(View view, Extent bounds) {
        return setBounds(Map.of(view, bounds));
    }

    /**
     * Moves and resizes many views at once; what collapsed nodes hide, what frames enclose, and the bends of edges between
     * nodes that move alike move with them. Pins nothing.
     *
     * @param bounds
     *            the new place of each view
     * @return a command that cannot be executed if nothing would change
     */
    public Command setBounds(Map<? extends View, Extent> bounds) {
        Map<View, Extent> wanted = Map.copyOf(bounds);
        return new EditCommand(session, Messages.Views_move,
                () -> wanted.entrySet().stream().anyMatch(e -> !e.getValue().equals(extentOf(e.getKey()))),
                debate -> Movement.of(wanted).apply());
    }

    /**
     * @param arrangement
     *            how to put the views in order
     * @param covered
     *            what each view covers on the map, in the order of their selection
     * @return a command that cannot be executed with too few views or if nothing would change
     */
    public Command arrange(Arrangement arrangement, Map<View, Extent> covered) {
        Map<View, Extent> wanted = arrangement.of(covered);
        return new EditCommand(session, Messages.Views_arrange,
                () -> wanted.size() >= arrangement.least()
                        && wanted.entrySet().stream().anyMatch(e -> !e.getValue().equals(extentOf(e.getKey()))),
                debate -> Movement.of(wanted).apply());
    }

    /**
     * Gives views the colour and width of another one.
     *
     * @param model
     *            has the look
     * @param views
     *            get it; widths of arguments' nodes stay
     * @return a command that cannot be executed if nothing would change
     */
    public Command paint(NodeView model, Collection<NodeView> views) {
        List<NodeView> painted = List.copyOf(views);
        String color = model.getColor();
        int width = model.getWidth();
        return new EditCommand(session, Messages.Views_paint,
                () -> painted.stream().anyMatch(view -> !Objects.equals(view.getColor(), color)
                        || isWide(view) && view.getWidth() != width),
                debate -> painted.forEach(view -> {
                    view.setColor(color);
                    if (isWide(view)) {
                        view.setWidth(width);
                    }
                }));
    }

    private static boolean isWide(NodeView view) {
        return view.getElement() instanceof Statement;
    }

    /**
     * Applies what auto layout found, as one edit.
     *
     * @param map
     *            the map
     * @param bounds
     *            the new place of each view that moves
     * @param bends
     *            the bends of each edge; edges that are not in it lose theirs
     * @return a command
     */
    public Command layout(ArgumentMap map, Map<? extends View, Extent> bounds, Map<MapEdge, List<BendPoint>> bends) {
        Map<View, Extent> wanted = Map.copyOf(bounds);
        Map<MapEdge, List<BendPoint>> lines = Map.copyOf(bends);
        return new EditCommand(session, Messages.Views_layout, debate -> {
            Folds.withFolded(wanted).forEach(Views::place);
            map.getEdges().forEach(view -> view.getBendPoints().clear());
            lines.forEach((edge, points) -> putBends(map, edge, points));
        });
    }

    /**
     * @param map
     *            the map
     * @param edge
     *            one of its edges
     * @param bends
     *            its bends from source to target; none makes it run as it would by itself
     * @return a command
     */
    public Command bend(ArgumentMap map, MapEdge edge, List<BendPoint> bends) {
        List<BendPoint> wanted = List.copyOf(bends);
        return new EditCommand(session, Messages.Views_bend, debate -> putBends(map, edge, wanted));
    }

    /**
     * @param map
     *            the map
     * @param edges
     *            some of its edges
     * @return a command that takes their bends away, so that they run as they would by themselves; it cannot be executed
     *         if there are none
     */
    public Command resetBends(ArgumentMap map, Collection<MapEdge> edges) {
        List<MapEdge> wanted = List.copyOf(edges);
        MapGraph graph = new MapGraph(map);
        return new EditCommand(session, Messages.Views_resetBends,
                () -> wanted.stream().flatMap(edge -> graph.view(edge).stream())
                        .anyMatch(view -> !view.getBendPoints().isEmpty()),
                debate -> wanted.forEach(edge -> putBends(map, edge, List.of())));
    }

    /**
     * @param map
     *            a map
     * @param by
     *            what the colours of its cards shall tell
     * @return a command that cannot be executed if they tell it already
     */
    public Command colorBy(ArgumentMap map, ColorBy by) {
        return new EditCommand(session, Messages.Views_color, () -> map.getColorBy() != by,
                debate -> map.setColorBy(by));
    }

    /**
     * @param views
     *            cards and nodes
     * @param pinned
     *            whether auto layout shall leave them
     * @return a command that cannot be executed if nothing would change
     */
    public Command pin(Collection<NodeView> views, boolean pinned) {
        List<NodeView> cards = List.copyOf(views);
        return new EditCommand(session, pinned ? Messages.Views_pin : Messages.Views_unpin,
                () -> cards.stream().anyMatch(view -> view.isPinned() != pinned),
                debate -> cards.forEach(view -> view.setPinned(pinned)));
    }

    /**
     * @param map
     *            a map
     * @param element
     *            an element that it does not show
     * @param x
     *            left
     * @param y
     *            top
     * @return a command that makes a {@link NodeView}; it cannot be executed if the map shows the element
     */
    public CreationCommand add(ArgumentMap map, Element element, int x, int y) {
        return new CreationCommand(session, Messages.Views_add, () -> element.viewOn(map) == null, debate -> {
            NodeView view = newNode(map, element, x, y);
            Groups.enter(map, view);
            settleArgumentsOf(element);
            return view;
        });
    }

    /**
     * @param map
     *            a map
     * @param elements
     *            what to show; what the map shows already stays where it is
     * @param x
     *            left of the first
     * @param y
     *            top of the first
     * @return a command that makes a {@link NodeView} of each where there is room nearby; it cannot be executed if the map
     *         shows them all
     */
    public Command addAll(ArgumentMap map, Collection<? extends Element> elements, int x, int y) {
        List<Element> absent = elements.stream().filter(element -> element.viewOn(map) == null)
                .map(Element.class::cast).toList();
        return new EditCommand(session, Messages.Views_add, () -> !absent.isEmpty(), debate -> {
            Extent wanted = new Extent(x, y, Placement.CARD_WIDTH, ROOM);
            for (Element element : absent) {
                Extent place = Placement.free(map, wanted);
                Groups.enter(map, newNode(map, element, place.x(), place.y()));
            }
            absent.forEach(Views::settleArgumentsOf);
        });
    }

    /**
     * Makes a view within an edit.
     *
     * @param map
     *            the map
     * @param element
     *            what to show
     * @param x
     *            left
     * @param y
     *            top
     * @return the view
     */
    public static NodeView newNode(ArgumentMap map, Element element, int x, int y) {
        NodeView view = DebateFactory.eINSTANCE.createNodeView();
        view.setX(x);
        view.setY(y);
        view.setElement(element);
        map.getNodes().add(view);
        return view;
    }

    private static void settleArgumentsOf(Element element) {
        if (element instanceof Statement statement) {
            statement.getArguments().forEach(ArgumentNodes::settle);
            statement.getPremiseIn().forEach(ArgumentNodes::settle);
        }
    }

    private static void putBends(ArgumentMap map, MapEdge edge, List<BendPoint> bends) {
        EdgeView view = new MapGraph(map).view(edge).orElse(null);
        if (view == null && !bends.isEmpty()) {
            view = DebateFactory.eINSTANCE.createEdgeView();
            view.setRelation(edge.relation());
            view.setPremise(edge.premise());
            map.getEdges().add(view);
        }
        if (view != null) {
            view.getBendPoints().clear();
            view.getBendPoints().addAll(bends);
        }
    }

    static Extent extentOf(View view) {
        return new Extent(view.getX(), view.getY(), view.getWidth(), view.getHeight());
    }

    static void place(View view, Extent bounds) {
        view.setX(bounds.x());
        view.setY(bounds.y());
        view.setWidth(bounds.width());
        view.setHeight(bounds.height());
    }
}
