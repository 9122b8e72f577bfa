package org.debatemapper.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.debatemapper.model.Argument;
import org.debatemapper.model.Element;
import org.debatemapper.model.Label;
import org.debatemapper.model.map.EdgeKind;
import org.debatemapper.model.map.MapEdge;
import org.debatemapper.model.map.MapGraph;
import org.debatemapper.model.map.MapNode;

/**
 * The meanings that occur in what a map shows.
 *
 * @param kinds
 *            of cards
 * @param arguments
 *            whether arguments have nodes
 * @param meanings
 *            of colours, in the order in which they are told; empty if colours tell kinds
 * @param relations
 *            kinds of edges; premises and conclusions of nodes count as support
 * @param labels
 *            of an evaluation
 */
record Legend(Set<CardKind> kinds, boolean arguments, List<Meaning> meanings, Set<EdgeKind> relations,
        Set<Label> labels) {
    /** What costs as much as the map shows. */
    static Legend of(RenderContext context) {
        MapGraph graph = context.visibility().graph();
        Set<CardKind> kinds = EnumSet.noneOf(CardKind.class);
        Set<Label> labels = EnumSet.noneOf(Label.class);
        Set<Meaning> meanings = new HashSet<>();
        boolean arguments = false;
        for (MapNode node : graph.nodes()) {
            Element element = node.view().getElement();
            if (element instanceof Argument) {
                arguments = true;
            } else {
                kinds.add(CardKind.of(element));
            }
            addTo(meanings, context.meaning(element), element);
            addTo(labels, context.overlay().label(element));
        }
        Set<EdgeKind> relations = EnumSet.noneOf(EdgeKind.class);
        for (MapEdge edge : graph.edges()) {
            relations.add(edge.kind() == EdgeKind.PREMISE || edge.kind() == EdgeKind.CONCLUSION ? EdgeKind.SUPPORT
                    : edge.kind());
        }
        return new Legend(kinds, arguments, ordered(meanings), relations, labels);
    }

    /** Cards of statements show that they have none; nodes of arguments then look as ever. */
    private static void addTo(Set<Meaning> meanings, Meaning meaning, Element element) {
        if (meaning != null && (meaning.value() != null || !(element instanceof Argument))) {
            meanings.add(meaning);
        }
    }

    private static void addTo(Set<Label> labels, Label label) {
        if (label != null) {
            labels.add(label);
        }
    }

    /** The strongest first; none at the end. */
    private static List<Meaning> ordered(Set<Meaning> meanings) {
        List<Meaning> ordered = new ArrayList<>(meanings);
        ordered.sort(Comparator.comparing((Meaning meaning) -> meaning.value() == null)
                .thenComparing(meaning -> meaning.value() instanceof StrengthBand ? -meaning.rank() : meaning.rank()));
        return ordered;
    }
}
