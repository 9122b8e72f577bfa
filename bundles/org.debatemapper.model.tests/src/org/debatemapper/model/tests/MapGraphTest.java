package org.debatemapper.model.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.debatemapper.model.Answer;
import org.debatemapper.model.Argument;
import org.debatemapper.model.ArgumentMap;
import org.debatemapper.model.Attack;
import org.debatemapper.model.Claim;
import org.debatemapper.model.Debate;
import org.debatemapper.model.DebateFactory;
import org.debatemapper.model.EdgeView;
import org.debatemapper.model.Issue;
import org.debatemapper.model.Preference;
import org.debatemapper.model.Relation;
import org.debatemapper.model.map.EdgeKind;
import org.debatemapper.model.map.MapEdge;
import org.debatemapper.model.map.MapGraph;
import org.debatemapper.testing.DebateBuilder;
import org.debatemapper.testing.RandomDebates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MapGraphTest {
    private final DebateBuilder builder = new DebateBuilder();
    private final Claim a = builder.claim("a");
    private final Claim b = builder.claim("b");
    private final Claim c = builder.claim("c");

    @Test
    void drawsAPlainReasonAsOneArrow() {
        Argument argument = builder.argument(b, a);
        MapGraph graph = new MapGraph(builder.map("m", a, b));
        MapEdge edge = graph.edges().get(0);
        assertEquals(1, graph.edges().size());
        assertEquals(EdgeKind.SUPPORT, edge.kind());
        assertEquals(argument, edge.relation());
        assertEquals(graph.node(a).orElseThrow(), edge.source());
        assertEquals(graph.node(b).orElseThrow(), edge.target());
        assertEquals(List.of(edge), graph.edgesTo(b));
        assertEquals(List.of(edge), graph.edgesOf(argument));
    }

    @Test
    void drawsAnArgumentWithANodeThroughIt() {
        Argument argument = builder.argument(c, a, b);
        MapGraph graph = new MapGraph(builder.map("m", a, b, c, argument));
        assertEquals(List.of(EdgeKind.PREMISE, EdgeKind.PREMISE, EdgeKind.CONCLUSION), kinds(graph.edges()));
        assertEquals(2, graph.edgesTo(argument).size());
        assertEquals(1, graph.edgesFrom(argument).size());
        assertEquals(EdgeKind.CONCLUSION, graph.edgesTo(c).get(0).kind());
    }

    @Test
    void leavesOutWhatIsNotOnTheMap() {
        builder.argument(b, a);
        builder.attack(c, b);
        ArgumentMap map = builder.map("m", a, c);
        assertTrue(new MapGraph(map).edges().isEmpty());
        assertTrue(new MapGraph(map).edgesFrom(b).isEmpty());
        assertTrue(new MapGraph(map).node(b).isEmpty());
        assertTrue(new MapGraph(map).node(null).isEmpty());
    }

    @Test
    void keepsMapsApart() {
        builder.argument(b, a);
        ArgumentMap one = builder.map("one", a, b);
        builder.map("two", a, b);
        assertEquals(1, new MapGraph(one).edges().size());
    }

    @Test
    void pointsAnUndercutAtTheNodeOrAtTheMiddleOfTheArrow() {
        Argument argument = builder.argument(b, a);
        Attack undercut = builder.attack(c, argument);
        MapGraph arrow = new MapGraph(builder.map("arrow", a, b, c));
        MapEdge support = arrow.edgesOf(argument).get(0);
        MapEdge edge = arrow.edgesOf(undercut).get(0);
        assertEquals(EdgeKind.UNDERCUT, edge.kind());
        assertEquals(support, edge.target());
        assertEquals(List.of(edge), arrow.edgesTo(support));
        MapGraph node = new MapGraph(builder.map("node", a, b, c, argument));
        assertEquals(node.node(argument).orElseThrow(), node.edgesOf(undercut).get(0).target());
    }

    @Test
    void endsOnAttacksThatAttackEachOther() {
        Attack one = builder.attack(a, b);
        Attack other = builder.attack(b, one);
        one.setTarget(other);
        MapGraph graph = new MapGraph(builder.map("m", a, b));
        assertTrue(graph.edgesOf(one).isEmpty());
    }

    @Test
    void drawsAnswersAndPreferences() {
        Issue issue = builder.identify(DebateFactory.eINSTANCE.createIssue());
        builder.debate().getStatements().add(issue);
        Answer answer = builder.identify(DebateFactory.eINSTANCE.createAnswer());
        answer.setClaim(a);
        answer.setIssue(issue);
        builder.debate().getRelations().add(answer);
        builder.preference(a, b);
        MapGraph graph = new MapGraph(builder.map("m", issue, a, b));
        assertEquals(Set.of(EdgeKind.ANSWER, EdgeKind.PREFERENCE), new HashSet<>(kinds(graph.edges())));
        assertEquals(EdgeKind.ANSWER, graph.edgesTo(issue).get(0).kind());
    }

    @Test
    void drawsPreferencesThatStartAtEdges() {
        Attack attack = builder.attack(a, b);
        Argument argument = builder.argument(c, b);
        Preference stronger = builder.preference(attack, argument);
        builder.preference(stronger, c);
        MapGraph graph = new MapGraph(builder.map("m", a, b, c));
        List<MapEdge> edges = graph.edges();
        assertEquals(List.of(EdgeKind.ATTACK, EdgeKind.SUPPORT, EdgeKind.PREFERENCE, EdgeKind.PREFERENCE),
                kinds(edges));
        assertEquals(edges.get(0), edges.get(2).source());
        assertEquals(edges.get(2), edges.get(3).source());
        assertEquals(List.of(edges.get(2)), graph.edgesFrom(edges.get(0)));
    }

    @Test
    void findsTheBendsOfAnEdge() {
        Argument argument = builder.argument(c, a, b);
        ArgumentMap map = builder.map("m", a, b, c, argument);
        EdgeView view = builder.identify(DebateFactory.eINSTANCE.createEdgeView());
        view.setRelation(argument);
        view.setPremise(b);
        map.getEdges().add(view);
        MapGraph graph = new MapGraph(map);
        assertTrue(graph.view(graph.edgesFrom(a).get(0)).isEmpty());
        assertEquals(view, graph.view(graph.edgesFrom(b).get(0)).orElseThrow());
        assertTrue(graph.view(graph.edgesFrom(argument).get(0)).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12 })
    void tellsTheSameFromBothEnds(long seed) {
        Debate debate = new RandomDebates(seed).debate(25);
        for (ArgumentMap map : debate.getMaps()) {
            MapGraph graph = new MapGraph(map);
            Set<MapEdge> fromNodes = new HashSet<>(graph.edges());
            Set<MapEdge> toEnds = new HashSet<>();
            graph.nodes().forEach(node -> toEnds.addAll(graph.edgesTo(node.view().getElement())));
            fromNodes.forEach(edge -> toEnds.addAll(graph.edgesTo(edge)));
            Set<MapEdge> ofRelations = new HashSet<>();
            for (Relation relation : debate.getRelations()) {
                ofRelations.addAll(graph.edgesOf(relation));
            }
            assertEquals(ofRelations, fromNodes);
            assertTrue(ofRelations.containsAll(toEnds));
        }
    }

    private static List<EdgeKind> kinds(List<MapEdge> edges) {
        return edges.stream().map(MapEdge::kind).toList();
    }
}
