package org.debatemapper.layout.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.debatemapper.layout.LayoutResult;
import org.debatemapper.layout.MapLayout;
import org.debatemapper.layout.Position;
import org.debatemapper.model.DebateFactory;
import org.debatemapper.model.EdgeView;
import org.debatemapper.model.LayoutAlgorithm;
import org.debatemapper.model.LayoutDirection;
import org.debatemapper.model.NodeView;
import org.debatemapper.model.map.MapEdge;
import org.debatemapper.model.map.MapGraph;
import org.debatemapper.model.map.MapNode;
import org.junit.jupiter.api.Test;

class PartialLayoutTest {
    private final RandomMap random = laidOut(200);

    @Test
    void onlyTheChosenNodesMoveAndTheyCoverNobody() {
        Set<NodeView> chosen = new HashSet<>();
        for (int i = 40; i < 60; i++) {
            chosen.add(random.view(i));
        }
        LayoutResult result = MapLayout.layout(random.map, chosen,
                random.request(LayoutAlgorithm.LAYERED, LayoutDirection.UP), null);
        assertEquals(chosen, result.positions().keySet());
        assertEquals(List.of(), new Crossings(random, whole(result)).overlaps());
    }

    @Test
    void pinnedNodesOfTheSelectionStay() {
        random.view(41).setPinned(true);
        LayoutResult result = MapLayout.layout(random.map, Set.of(random.view(40), random.view(41), random.view(42)),
                random.request(LayoutAlgorithm.LAYERED, LayoutDirection.UP), null);
        assertEquals(Set.of(random.view(40), random.view(42)), result.positions().keySet());
        assertEquals(List.of(), new Crossings(random, whole(result)).overlaps());
    }

    @Test
    void edgesBetweenNodesThatStayKeepTheirBends() {
        Map<MapEdge, EdgeView> bent = new HashMap<>();
        MapGraph graph = new MapGraph(random.map);
        graph.edges().forEach(edge -> graph.view(edge).ifPresent(view -> bent.put(edge, view)));
        NodeView moved = random.view(0);
        LayoutResult result = MapLayout.layout(random.map, Set.of(moved),
                random.request(LayoutAlgorithm.LAYERED, LayoutDirection.UP), null);
        assertFalse(bent.isEmpty());
        bent.forEach((edge, view) -> assertEquals(touches(edge, moved) ? null : view.getBendPoints(),
                result.bends().get(edge), () -> edge.toString()));
    }

    @Test
    void tidyingMovesTheNewCardAloneAndNotFar() {
        NodeView added = random.statement().viewOn(random.map);
        added.setX(random.view(17).getX() + 30);
        added.setY(random.view(17).getY() + 10);
        LayoutResult result = MapLayout.tidy(random.map, random.request(LayoutAlgorithm.LAYERED, LayoutDirection.UP),
                null);
        assertEquals(Set.of(added), result.positions().keySet());
        Position at = result.positions().get(added);
        assertTrue(Math.hypot(at.x() - added.getX(), at.y() - added.getY()) < 600, at.toString());
        assertEquals(List.of(), new Crossings(random, whole(result)).overlaps());
    }

    @Test
    void tidyingLeavesAMapWithoutOverlapsAsItIs() {
        LayoutResult result = MapLayout.tidy(random.map, random.request(LayoutAlgorithm.LAYERED, LayoutDirection.UP),
                null);
        assertTrue(result.positions().isEmpty());
        assertEquals(random.map.getEdges().size(), result.bends().size());
    }

    @Test
    void tidyingLeavesPinnedCardsAndMovesWhatCoversThem() {
        NodeView pinned = random.view(30);
        pinned.setX(random.view(3).getX());
        pinned.setY(random.view(3).getY());
        pinned.setPinned(true);
        LayoutResult result = MapLayout.tidy(random.map, random.request(LayoutAlgorithm.LAYERED, LayoutDirection.UP),
                null);
        assertFalse(result.positions().containsKey(pinned));
        assertTrue(result.positions().containsKey(random.view(3)));
        assertEquals(List.of(), new Crossings(random, whole(result)).overlaps());
    }

    private LayoutResult whole(LayoutResult part) {
        Map<NodeView, Position> all = new HashMap<>();
        random.map.getNodes().forEach(view -> all.put(view, new Position(view.getX(), view.getY())));
        all.putAll(part.positions());
        return new LayoutResult(all, part.bends());
    }

    private static boolean touches(MapEdge edge, NodeView view) {
        return List.of(edge.source(), edge.target()).stream().anyMatch(end -> end instanceof MapNode node
                ? node.view() == view : touches((MapEdge) end, view));
    }

    private static RandomMap laidOut(int count) {
        RandomMap made = RandomMap.debate(8, count);
        LayoutResult result = MapLayout.layout(made.map, made.request(LayoutAlgorithm.TREE, LayoutDirection.UP), null);
        result.positions().forEach((view, position) -> {
            view.setX(position.x());
            view.setY(position.y());
        });
        result.bends().forEach((edge, bends) -> {
            EdgeView view = DebateFactory.eINSTANCE.createEdgeView();
            view.setRelation(edge.relation());
            view.setPremise(edge.premise());
            view.getBendPoints().addAll(bends);
            made.map.getEdges().add(view);
        });
        return made;
    }
}
