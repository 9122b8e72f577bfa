package org.debatemapper.model.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

import org.debatemapper.model.Argument;
import org.debatemapper.model.ArgumentMap;
import org.debatemapper.model.Attack;
import org.debatemapper.model.Attackable;
import org.debatemapper.model.Claim;
import org.debatemapper.model.EdgeView;
import org.debatemapper.model.Element;
import org.debatemapper.model.GroupView;
import org.debatemapper.model.Issue;
import org.debatemapper.model.NodeView;
import org.debatemapper.model.Relation;
import org.debatemapper.model.Statement;

/**
 * The nodes and edges of a map. A map shows every relation whose ends it shows; edges are derived here and never
 * stored, so that no map can disagree with its debate. Nothing is cached: every question about one element costs as
 * much as the element has relations, and all edges cost as much as the map has nodes and relations.
 */
public final class MapGraph {
    private final ArgumentMap map;
    private final Predicate<NodeView> shown;
    private final Function<NodeView, GroupView> frames;
    private final EdgeRules rules;

    /**
     * @param map
     *            the map to look at, never null
     */
    public MapGraph(ArgumentMap map) {
        this(map, view -> true);
    }

    /**
     * @param map
     *            the map to look at, never null
     * @param shown
     *            which of its nodes are regarded; an edge needs both its ends
     */
    public MapGraph(ArgumentMap map, Predicate<NodeView> shown) {
        this(map, shown, view -> null);
    }

    /** With frames that stand for nodes: edges end there too, but none runs within a frame. */
    MapGraph(ArgumentMap map, Predicate<NodeView> shown, Function<NodeView, GroupView> frames) {
        this.map = map;
        this.shown = shown;
        this.frames = frames;
        this.rules = new EdgeRules(this);
    }

    /** @return the map, never null */
    public ArgumentMap getMap() {
        return map;
    }

    /** @return the nodes in the order of the file; views without element are left out */
    public List<MapNode> nodes() {
        return nodes(shown);
    }

    private List<MapNode> nodes(Predicate<NodeView> regarded) {
        List<MapNode> nodes = new ArrayList<>(map.getNodes().size());
        for (NodeView view : map.getNodes()) {
            if (view.getElement() != null && regarded.test(view)) {
                nodes.add(new MapNode(view));
            }
        }
        return nodes;
    }

    /**
     * @param element
     *            an element, or null
     * @return its node on this map, if it has one; also one in whose place a frame is shown
     */
    public Optional<MapNode> node(Element element) {
        return element == null ? Optional.empty()
                : Optional.ofNullable(element.viewOn(map)).filter(this::isEnd).map(MapNode::new);
    }

    /** Whether the element has a node on this map that is not regarded. */
    boolean hides(Element element) {
        NodeView view = element.viewOn(map);
        return view != null && !isEnd(view);
    }

    private boolean isEnd(NodeView view) {
        return shown.test(view) || frames.apply(view) != null;
    }

    private boolean isFramed(MapEnd end) {
        return end instanceof MapNode node && frames.apply(node.view()) != null;
    }

    /** Whether one frame stands for both ends. */
    boolean isWithin(MapEnd source, MapEnd target) {
        GroupView frame = source instanceof MapNode node ? frames.apply(node.view()) : null;
        return frame != null && target instanceof MapNode node && frame == frames.apply(node.view());
    }

    /** @return all edges, ordered by the nodes they start from; then those that start from edges */
    public List<MapEdge> edges() {
        List<MapEdge> edges = new ArrayList<>();
        for (MapNode node : nodes(this::isEnd)) {
            edges.addAll(edgesFrom(node.view().getElement()));
        }
        // The list grows while it is read: a preference may itself be preferred.
        for (int i = 0; i < edges.size(); i++) {
            edges.addAll(edgesFrom(edges.get(i)));
        }
        return edges;
    }

    /**
     * @param element
     *            an element
     * @return the edges that start at its node; empty if it has none on this map
     */
    public List<MapEdge> edgesFrom(Element element) {
        List<MapEdge> edges = new ArrayList<>();
        if (node(element).isEmpty()) {
            return edges;
        }
        if (element instanceof Statement statement) {
            statement.getPremiseIn().forEach(argument -> edges.addAll(rules.fromPremise(argument, statement)));
            statement.getAttacks().forEach(attack -> rules.plain(attack).ifPresent(edges::add));
            statement.getRephrases().forEach(rephrase -> rules.plain(rephrase).ifPresent(edges::add));
        }
        if (element instanceof Claim claim) {
            claim.getAnswering().forEach(answer -> rules.plain(answer).ifPresent(edges::add));
        }
        if (element instanceof Argument argument) {
            rules.toConclusion(argument).ifPresent(edges::add);
        }
        if (element instanceof Attackable attackable) {
            attackable.getPreferredIn().forEach(preference -> rules.plain(preference).ifPresent(edges::add));
        }
        return edges;
    }

    /**
     * @param element
     *            an element
     * @return the edges that end at its node; empty if it has none on this map
     */
    public List<MapEdge> edgesTo(Element element) {
        List<MapEdge> edges = new ArrayList<>();
        if (node(element).isEmpty()) {
            return edges;
        }
        if (element instanceof Statement statement) {
            statement.getArguments().forEach(argument -> edges.addAll(rules.intoConclusion(argument)));
            statement.getRephrasedBy().forEach(rephrase -> rules.plain(rephrase).ifPresent(edges::add));
        }
        if (element instanceof Issue issue) {
            issue.getAnswers().forEach(answer -> rules.plain(answer).ifPresent(edges::add));
        }
        if (element instanceof Argument argument) {
            argument.getPremises().forEach(premise -> edges.addAll(rules.fromPremise(argument, premise)));
        }
        if (element instanceof Attackable attackable) {
            attackable.getAttackers().forEach(attack -> rules.plain(attack).ifPresent(edges::add));
            attackable.getWeakerIn().forEach(preference -> rules.plain(preference).ifPresent(edges::add));
        }
        return edges;
    }

    /**
     * @param edge
     *            an edge of this map
     * @return the edges that start at its middle
     */
    public List<MapEdge> edgesFrom(MapEdge edge) {
        List<MapEdge> edges = new ArrayList<>();
        edge.relation().getPreferredIn()
                .forEach(p -> rules.plain(p).filter(e -> e.source().equals(edge)).ifPresent(edges::add));
        return edges;
    }

    /**
     * @param edge
     *            an edge of this map
     * @return the edges that end at its middle
     */
    public List<MapEdge> edgesTo(MapEdge edge) {
        List<MapEdge> edges = new ArrayList<>();
        for (Attack attack : edge.relation().getAttackers()) {
            rules.plain(attack).filter(e -> e.target().equals(edge)).ifPresent(edges::add);
        }
        edge.relation().getWeakerIn()
                .forEach(p -> rules.plain(p).filter(e -> e.target().equals(edge)).ifPresent(edges::add));
        return edges;
    }

    /**
     * @param relation
     *            a relation
     * @return the edges that draw it on this map
     */
    public List<MapEdge> edgesOf(Relation relation) {
        return rules.edgesOf(relation);
    }

    /**
     * @param edge
     *            an edge of this map
     * @return what it has by hand, if anything; bends lead to nodes and are of no use to an edge that ends at a frame
     */
    public Optional<EdgeView> view(MapEdge edge) {
        if (isFramed(edge.source()) || isFramed(edge.target())) {
            return Optional.empty();
        }
        return edge.relation().getEdgeViews().stream()
                .filter(view -> view.eContainer() == map && view.getPremise() == edge.premise()).findFirst();
    }
}
