package org.debatemapper.render.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.debatemapper.layout.LayoutRequest;
import org.debatemapper.layout.LayoutResult;
import org.debatemapper.layout.MapLayout;
import org.debatemapper.layout.Position;
import org.debatemapper.layout.Size;
import org.debatemapper.model.BendPoint;
import org.debatemapper.model.LayoutAlgorithm;
import org.debatemapper.model.LayoutDirection;
import org.debatemapper.model.Routing;
import org.debatemapper.model.map.MapEdge;
import org.debatemapper.model.map.MapEnd;
import org.debatemapper.model.map.MapGraph;
import org.debatemapper.model.map.MapNode;
import org.debatemapper.render.CardSizes;
import org.debatemapper.render.EdgeRouting;
import org.debatemapper.render.Routes;
import org.debatemapper.render.scene.Bounds;
import org.debatemapper.render.scene.Point;
import org.debatemapper.render.ways.ClearWays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClearWaysTest {
    private final SampleDebate sample = new SampleDebate();

    @ParameterizedTest
    @CsvSource({ "RADIAL,ORTHOGONAL", "RADIAL,STRAIGHT", "RADIAL,CURVED", "FORCE,ORTHOGONAL", "FORCE,STRAIGHT", "FORCE,CURVED",
            "PACKING,ORTHOGONAL", "PACKING,STRAIGHT", "LAYERED,STRAIGHT", "LAYERED,CURVED", "TREE,STRAIGHT", "TREE,CURVED" })
    void edgesKeepClearOfCards(LayoutAlgorithm algorithm, Routing routing) {
        grow(60);
        LayoutRequest request = request(algorithm, routing);
        LayoutResult placed = MapLayout.layout(sample.map, request, null);
        int before = throughCards(placed, request);
        LayoutResult clear = ClearWays.around(sample.map, request, placed, null);
        int after = throughCards(clear, request);
        assertEquals(placed.positions(), clear.positions());
        // A curve swings out where cards are dense: not every way that is clear can be followed.
        assertTrue(before > 0 && after <= (routing == Routing.CURVED ? before / 3 : 0),
                before + " edges ran through cards, and now " + after);
    }

    @Test
    void anEdgeGoesAroundTheCardBetween() {
        row();
        LayoutRequest request = request(LayoutAlgorithm.FORCE, Routing.STRAIGHT);
        LayoutResult placed = new LayoutResult(Map.of(sample.view("C1"), new Position(0, 0), sample.view("C2"),
                new Position(0, 300), sample.view("C3"), new Position(0, 600)), Map.of());
        assertEquals(1, throughCards(placed, request));
        LayoutResult clear = ClearWays.around(sample.map, request, placed, null);
        assertEquals(0, throughCards(clear, request));
        assertEquals(1, clear.bends().size());
        assertEquals(2, clear.bends().values().iterator().next().size());
    }

    @Test
    void waysOfTheLayoutStay() {
        row();
        LayoutRequest request = request(LayoutAlgorithm.LAYERED, Routing.ORTHOGONAL);
        LayoutResult placed = MapLayout.layout(sample.map, request, null);
        assertSame(placed, ClearWays.around(sample.map, request, placed, null));
    }

    private void row() {
        sample.statement("C1", null, "en", "The conclusion");
        sample.statement("C2", null, "en", "Something else");
        sample.statement("C3", null, "en", "The reason");
        sample.support("R1", "C1", "C3");
    }

    private void grow(int count) {
        Random random = new Random(7);
        sample.statement("C0", null, "en", "What all is about");
        for (int i = 1; i < count; i++) {
            sample.statement("C" + i, null, "en", "Reason " + i + " that says why " + "and again ".repeat(random.nextInt(8)));
            if (random.nextInt(3) == 0) {
                sample.attack("A" + i, "C" + i, "C" + random.nextInt(i));
            } else {
                sample.support("R" + i, "C" + random.nextInt(i), "C" + i);
            }
        }
        for (int i = 0; i < count / 8; i++) {
            sample.attack("X" + i, "C" + (count / 2 + i), "C" + random.nextInt(count / 2));
        }
    }

    private LayoutRequest request(LayoutAlgorithm algorithm, Routing routing) {
        return new LayoutRequest(algorithm, LayoutDirection.UP, 0, routing, new CardSizes(sample.context()));
    }

    private int throughCards(LayoutResult result, LayoutRequest request) {
        MapGraph graph = new MapGraph(sample.map);
        int count = 0;
        for (MapEdge edge : graph.edges()) {
            List<Point> route = route(edge, result, request);
            count += graph.nodes().stream().filter(node -> !node.equals(edge.source()) && !node.equals(edge.target()))
                    .anyMatch(node -> isEntered(bounds(node, result, request), route)) ? 1 : 0;
        }
        return count;
    }

    private static List<Point> route(MapEdge edge, LayoutResult result, LayoutRequest request) {
        List<BendPoint> bends = result.bends().getOrDefault(edge, new ArrayList<>());
        return EdgeRouting.route(edge, end -> bounds(end, result, request), bends, request.routing());
    }

    private static Bounds bounds(MapEnd end, LayoutResult result, LayoutRequest request) {
        if (end instanceof MapEdge edge) {
            return Routes.markBounds(route(edge, result, request));
        }
        Position position = result.positions().get(((MapNode) end).view());
        Size size = request.sizes().of(((MapNode) end).view());
        return new Bounds(position.x(), position.y(), size.width(), size.height());
    }

    /** Looks at every pixel of the way. */
    private static boolean isEntered(Bounds card, List<Point> route) {
        for (int i = 1; i < route.size(); i++) {
            double length = Math.max(1, route.get(i - 1).distance(route.get(i)));
            for (double at = 0; at <= length; at++) {
                Point point = route.get(i - 1).towards(route.get(i), at / length);
                if (card.grown(-0.5).intersects(new Bounds(point.x(), point.y(), 0, 0))) {
                    return true;
                }
            }
        }
        return false;
    }
}
