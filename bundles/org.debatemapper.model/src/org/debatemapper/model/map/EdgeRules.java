package org.debatemapper.model.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.debatemapper.model.Answer;
import org.debatemapper.model.Argument;
import org.debatemapper.model.Attack;
import org.debatemapper.model.Element;
import org.debatemapper.model.Preference;
import org.debatemapper.model.Relation;
import org.debatemapper.model.Statement;
import org.debatemapper.model.operations.Relations;

/** Which edges draw a relation on a map. */
final class EdgeRules {
    /** Attacks on attacks on … may form a circle; an end that is deeper than this is not drawn. */
    private static final int DEEPEST = 16;

    private final MapGraph graph;

    EdgeRules(MapGraph graph) {
        this.graph = graph;
    }

    /** An argument without a node on the map is an arrow from each shown premise; one with a hidden node is not drawn. */
    List<MapEdge> fromPremise(Argument argument, Statement premise) {
        if (graph.hides(argument)) {
            return List.of();
        }
        Optional<MapNode> source = graph.node(premise);
        Optional<MapNode> junction = graph.node(argument);
        Optional<MapNode> target = junction.isPresent() ? junction : graph.node(argument.getConclusion());
        if (source.isEmpty() || target.isEmpty() || graph.isWithin(source.get(), target.get())) {
            return List.of();
        }
        EdgeKind kind = junction.isPresent() ? EdgeKind.PREMISE : EdgeKind.SUPPORT;
        return List.of(new MapEdge(argument, premise, kind, source.get(), target.get()));
    }

    Optional<MapEdge> toConclusion(Argument argument) {
        Optional<MapNode> junction = graph.node(argument);
        Optional<MapNode> target = graph.node(argument.getConclusion());
        return junction.isEmpty() || target.isEmpty() || graph.isWithin(junction.get(), target.get())
                ? Optional.empty()
                : Optional.of(new MapEdge(argument, null, EdgeKind.CONCLUSION, junction.get(), target.get()));
    }

    List<MapEdge> intoConclusion(Argument argument) {
        if (graph.node(argument).isPresent()) {
            return toConclusion(argument).map(List::of).orElse(List.of());
        }
        List<MapEdge> edges = new ArrayList<>();
        argument.getPremises().forEach(premise -> edges.addAll(fromPremise(argument, premise)));
        return edges;
    }

    /** The edge of a relation other than an argument. */
    Optional<MapEdge> plain(Relation relation) {
        return plain(relation, DEEPEST);
    }

    List<MapEdge> edgesOf(Relation relation) {
        if (!(relation instanceof Argument argument)) {
            return plain(relation).map(List::of).orElse(List.of());
        }
        List<MapEdge> edges = new ArrayList<>();
        argument.getPremises().forEach(premise -> edges.addAll(fromPremise(argument, premise)));
        if (graph.node(argument).isPresent()) {
            toConclusion(argument).ifPresent(edges::add);
        }
        return edges;
    }

    private Optional<MapEdge> plain(Relation relation, int depth) {
        Optional<MapEnd> source = end(Relations.sourceOf(relation), depth);
        Optional<MapEnd> target = end(Relations.targetOf(relation), depth);
        return source.isEmpty() || target.isEmpty() || graph.isWithin(source.get(), target.get()) ? Optional.empty()
                : Optional.of(new MapEdge(relation, null, kind(relation), source.get(), target.get()));
    }

    private Optional<MapEnd> end(Element element, int depth) {
        if (depth == 0 || element == null) {
            return Optional.empty();
        }
        Optional<MapEnd> node = graph.node(element).map(MapEnd.class::cast);
        if (node.isPresent() || !(element instanceof Relation relation)) {
            return node;
        }
        if (relation instanceof Argument argument) {
            return edgesOf(argument).stream().findFirst().map(MapEnd.class::cast)
                    .or(() -> withinFrame(argument.getPremises().stream().findFirst().orElse(null), argument.getConclusion()));
        }
        return plain(relation, depth - 1).map(MapEnd.class::cast)
                .or(() -> withinFrame(Relations.sourceOf(relation), Relations.targetOf(relation)));
    }

    /** What ends at an edge within a collapsed frame ends at the frame. */
    private Optional<MapEnd> withinFrame(Element source, Element target) {
        Optional<MapNode> from = graph.node(source);
        Optional<MapNode> to = graph.node(target);
        return from.isPresent() && to.isPresent() && graph.isWithin(from.get(), to.get())
                ? to.map(MapEnd.class::cast) : Optional.empty();
    }

    private static EdgeKind kind(Relation relation) {
        if (relation instanceof Attack attack) {
            return attack.getTarget() instanceof Relation ? EdgeKind.UNDERCUT : EdgeKind.ATTACK;
        }
        if (relation instanceof Answer) {
            return EdgeKind.ANSWER;
        }
        return relation instanceof Preference ? EdgeKind.PREFERENCE : EdgeKind.REPHRASE;
    }
}
