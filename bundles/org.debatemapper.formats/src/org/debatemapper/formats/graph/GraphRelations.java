package org.debatemapper.formats.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.debatemapper.core.exchange.Loss;
import org.debatemapper.formats.model.NewDebate;
import org.debatemapper.formats.notice.FormatNotice;

/** Finds the nodes that stand for relations: those that say so, and points that edges lead into and one edge leads out of. */
final class GraphRelations {
    private final Map<GraphNode, List<GraphEdge>> in = new HashMap<>();
    private final Map<GraphNode, List<GraphEdge>> out = new HashMap<>();
    private final List<GraphEdge> alone = new ArrayList<>();

    private GraphRelations(DrawnGraph graph) {
        graph.edges().stream().map(GraphEdge::forward).forEach(edge -> {
            in.computeIfAbsent(edge.to(), node -> new ArrayList<>()).add(edge);
            out.computeIfAbsent(edge.from(), node -> new ArrayList<>()).add(edge);
        });
    }

    /**
     * @param graph
     *            what is drawn; statements that attack through a point attack each alone afterwards
     * @param target
     *            takes what is lost so
     * @return the nodes that stand for relations
     */
    static Set<GraphNode> find(DrawnGraph graph, NewDebate target) {
        GraphRelations found = new GraphRelations(graph);
        Set<GraphNode> relations = new HashSet<>();
        Set<GraphNode> left = new HashSet<>();
        for (GraphNode node : graph.nodes()) {
            if (node.isRelation()) {
                relations.add(node);
            } else if (node.isPoint() && found.in.containsKey(node) && found.out.getOrDefault(node, List.of()).size() == 1) {
                GraphEdge bears = found.out.get(node).get(0);
                if (!EdgeMeaning.of(bears).isAgainst()) {
                    relations.add(node);
                } else if (!bears.to().isPoint() && found.in.get(node).stream().noneMatch(edge -> edge.from().isPoint())) {
                    left.add(node);
                    found.attackAlone(node, bears, target);
                }
            }
        }
        graph.remove(left);
        graph.edges().addAll(found.alone);
        return relations;
    }

    private void attackAlone(GraphNode point, GraphEdge bears, NewDebate target) {
        List<GraphEdge> attackers = in.get(point);
        if (attackers.size() > 1) {
            target.lost(Loss.Kind.APPROXIMATED, bears.toString(), FormatNotice.ARGGRAPH_JOINT_ATTACK.with(), bears.line());
        }
        attackers.forEach(edge -> alone.add(new GraphEdge(edge.from(), bears.to(), bears.attributes(), edge.line())));
    }
}
