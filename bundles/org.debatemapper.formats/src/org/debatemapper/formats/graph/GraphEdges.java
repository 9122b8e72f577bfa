package org.debatemapper.formats.graph;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.debatemapper.core.exchange.Loss;
import org.debatemapper.formats.model.NewDebate;
import org.debatemapper.formats.notice.FormatNotice;
import org.debatemapper.model.Answer;
import org.debatemapper.model.Argument;
import org.debatemapper.model.Attack;
import org.debatemapper.model.Attackable;
import org.debatemapper.model.Claim;
import org.debatemapper.model.DebateFactory;
import org.debatemapper.model.Element;
import org.debatemapper.model.Issue;
import org.debatemapper.model.Preference;
import org.debatemapper.model.Relation;
import org.debatemapper.model.Rephrase;
import org.debatemapper.model.Statement;

/** Makes relations of the edges of a drawn graph. */
final class GraphEdges {
    private static final DebateFactory FACTORY = DebateFactory.eINSTANCE;

    private final NewDebate target;
    private final Map<GraphNode, Element> elements;
    private final Set<Relation> pointed = new HashSet<>();
    private final Set<Relation> relations = new LinkedHashSet<>();
    private final boolean silent;
    private final boolean mixed;
    private boolean undirected;

    /**
     * @param elements
     *            what each node stands for, in the order of the nodes; relations are not connected yet
     */
    GraphEdges(DrawnGraph graph, NewDebate target, Map<GraphNode, Element> elements) {
        this.target = target;
        this.elements = elements;
        List<GraphEdge> edges = graph.edges().stream().filter(edge -> !isOurs(edge)).toList();
        silent = edges.stream().allMatch(edge -> EdgeMeaning.of(edge) == EdgeMeaning.UNKNOWN);
        long dashed = edges.stream().filter(GraphEdges::isDashed).count();
        mixed = dashed > 0 && dashed < edges.size();
        if (silent && !mixed && !edges.isEmpty()) {
            target.lost(Loss.Kind.APPROXIMATED, edges.get(0).toString(), FormatNotice.GRAPH_EDGE.with(), edges.get(0).line());
        }
        for (GraphNode node : graph.nodes()) {
            if (elements.get(node) instanceof Relation relation && !node.isRelation()) {
                pointed.add(relation);
            }
        }
    }

    /** Between nodes that were written here, an arrow without a mark is a support. */
    private static boolean isOurs(GraphEdge edge) {
        return edge.from().isOurs() && edge.to().isOurs();
    }

    private static boolean isDashed(GraphEdge edge) {
        return edge.attribute("style").matches(".*\\b(dashed|dotted)\\b.*");
    }

    /** Makes the relation of an edge; null if it is a part of a relation that has a node. */
    Relation add(GraphEdge edge) {
        Element from = elements.get(edge.from());
        Element to = elements.get(edge.to());
        EdgeMeaning meaning = meaning(edge, to);
        if (to instanceof Relation relation && (pointed.contains(relation) ? !meaning.isAgainst() : edge.isOpen())) {
            relations.add(relation);
            check(connectSource(relation, from), edge);
            return null;
        } else if (from instanceof Relation relation) {
            relations.add(relation);
            check(connectTarget(relation, to), edge);
            return null;
        }
        return relation(edge, meaning, (Statement) from, to);
    }

    /** Relations that no edge touches come last. */
    void finish() {
        elements.values().stream().filter(Relation.class::isInstance).map(Relation.class::cast).filter(relation -> !relations.contains(relation))
                .forEach(relations::add);
        target.debate().getRelations().addAll(relations);
    }

    private EdgeMeaning meaning(GraphEdge edge, Element to) {
        EdgeMeaning meaning = EdgeMeaning.of(edge);
        boolean part = to instanceof Relation relation && (pointed.contains(relation) || edge.isOpen());
        if (meaning != EdgeMeaning.UNKNOWN || part) {
            return meaning;
        } else if (isOurs(edge)) {
            return EdgeMeaning.SUPPORT;
        } else if (edge.isOpen() && !undirected) {
            undirected = true;
            lost(Loss.Kind.APPROXIMATED, edge, FormatNotice.GRAPH_UNDIRECTED);
        }
        if (mixed && isDashed(edge)) {
            lost(Loss.Kind.APPROXIMATED, edge, FormatNotice.GRAPH_DASHED);
            return EdgeMeaning.ATTACK;
        } else if (!silent || mixed) {
            lost(Loss.Kind.APPROXIMATED, edge, FormatNotice.GRAPH_EDGE);
        }
        return EdgeMeaning.SUPPORT;
    }

    private void lost(Loss.Kind kind, GraphEdge edge, FormatNotice notice) {
        target.lost(kind, edge.toString(), notice.with(), edge.line());
    }

    private void check(boolean fits, GraphEdge edge) {
        if (!fits) {
            lost(Loss.Kind.OMITTED, edge, FormatNotice.TABLE_KIND_OF_END);
        }
    }

    private static boolean connectSource(Relation relation, Element from) {
        if (relation instanceof Argument argument && from instanceof Statement premise) {
            return argument.getPremises().add(premise);
        } else if (relation instanceof Attack attack && attack.getSource() == null && from instanceof Statement source) {
            attack.setSource(source);
        } else if (relation instanceof Answer answer && answer.getClaim() == null && from instanceof Claim claim) {
            answer.setClaim(claim);
        } else if (relation instanceof Preference preference && preference.getPreferred() == null && from instanceof Attackable preferred) {
            preference.setPreferred(preferred);
        } else if (relation instanceof Rephrase rephrase && rephrase.getSource() == null && from instanceof Statement source) {
            rephrase.setSource(source);
        } else {
            return false;
        }
        return true;
    }

    private static boolean connectTarget(Relation relation, Element to) {
        if (relation instanceof Argument argument && argument.getConclusion() == null && to instanceof Statement conclusion) {
            argument.setConclusion(conclusion);
        } else if (relation instanceof Attack attack && attack.getTarget() == null && to instanceof Attackable attacked) {
            attack.setTarget(attacked);
        } else if (relation instanceof Answer answer && answer.getIssue() == null && to instanceof Issue issue) {
            answer.setIssue(issue);
        } else if (relation instanceof Preference preference && preference.getOver() == null && to instanceof Attackable over) {
            preference.setOver(over);
        } else if (relation instanceof Rephrase rephrase && rephrase.getTarget() == null && to instanceof Statement same) {
            rephrase.setTarget(same);
        } else {
            return false;
        }
        return true;
    }

    /** A relation without a node of its own. */
    private Relation relation(GraphEdge edge, EdgeMeaning meaning, Statement from, Element to) {
        Relation relation = switch (meaning) {
        case ATTACK, CONFLICT, UNDERCUT -> FACTORY.createAttack();
        case ANSWER -> FACTORY.createAnswer();
        case PREFERENCE -> FACTORY.createPreference();
        case REPHRASE -> FACTORY.createRephrase();
        default -> FACTORY.createArgument();
        };
        if (relation instanceof Attack attack) {
            attack.setSymmetric(meaning == EdgeMeaning.CONFLICT || edge.attribute("dir").equals("both"));
        }
        if (meaning == EdgeMeaning.UNDERCUT && to instanceof Statement) {
            lost(Loss.Kind.APPROXIMATED, edge, FormatNotice.ARGDOWN_UNDERCUT_AS_ATTACK);
        }
        if (!connectTarget(relation, to) || !connectSource(relation, from)) {
            lost(Loss.Kind.OMITTED, edge, FormatNotice.TABLE_KIND_OF_END);
            return null;
        }
        relations.add(relation);
        return relation;
    }
}
