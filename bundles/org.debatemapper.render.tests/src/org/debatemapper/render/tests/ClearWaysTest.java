package org.debatemapper.render.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

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
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ClearWaysTest {
    private static final int MAPS = 12;

    private final SampleDebate sample = new SampleDebate();

    @ParameterizedTest
    @MethodSource("layouts")
    void edgesKeepClearOfCards(LayoutAlgorithm algorithm, Routing routing) {
        int before = 0;
        for (int seed = 0; seed < MAPS; seed++) {
            SampleDebate random = random(seed);
            LayoutRequest request = request(random, algorithm, routing);
            LayoutResult placed = MapLayout.layout(random.map, request, null);
            before += throughCards(random, placed, request);
            LayoutResult clear = ClearWays.around(random.map, request, placed, null);
            assertEquals(placed.positions(), clear.positions());
            assertEquals(0, throughCards(random, clear, request), "Edges through cards of map " + seed);
        }
        assertTrue(before > 0);
    }

    private static Stream<Arguments> layouts() {
        return LayoutAlgorithm.VALUES.stream()
                .flatMap(algorithm -> Routing.VALUES.stream().map(routing -> Arguments.of(algorithm, routing)));
    }

    @Test
    void anEdgeGoesAroundTheCardBetween() {
        row();
        LayoutRequest request = request(sample, LayoutAlgorithm.FORCE, Routing.STRAIGHT);
        LayoutResult placed = new LayoutResult(Map.of(sample.view("C1"), new Position(0, 0), sample.view("C2"),
                new Position(0, 300), sample.view("C3"), new Position(0, 600)), Map.of());
        assertEquals(1, throughCards(sample, placed, request));
        LayoutResult clear = ClearWays.around(sample.map, request, placed, null);
        assertEquals(0, throughCards(sample, clear, request));
        assertEquals(1, clear.bends().size());
        assertEquals(2, clear.bends().values().iterator().next().size());
    }

    @Test
    void waysOfTheLayoutStay() {
        row();
        LayoutRequest request = request(sample, LayoutAlgorithm.LAYERED, Routing.ORTHOGONAL);
        LayoutResult placed = MapLayout.layout(sample.map, request, null);
        assertEquals(placed.bends(), ClearWays.around(sample.map, request, placed, null).bends());
    }

    private void row() {
        sample.statement("C1", null, "en", "The conclusion");
        sample.statement("C2", null, "en", "Something else");
        sample.statement("C3", null, "en", "The reason");
        sample.support("R1", "C1", "C3");
    }

    /** Claims with reasons, counterarguments, second relations, arguments of two premises, and undercuts. */
    private static SampleDebate random(int seed) {
        Random random = new Random(seed);
        SampleDebate made = new SampleDebate();
        int count = 25 + random.nextInt(45);
        made.statement("C0", null, "en", "What all is about");
        for (int i = 1; i < count; i++) {
            made.statement("C" + i, null, "en", "Reason " + i + " that says why " + "and again ".repeat(random.nextInt(8)));
            String other = "C" + random.nextInt(i);
            if (random.nextInt(3) == 0) {
                made.attack("A" + i, "C" + i, other);
            } else if (i > 2 && random.nextInt(5) == 0) {
                made.support("R" + i, other, "C" + i, "C" + (i - 1));
            } else {
                made.support("R" + i, other, "C" + i);
            }
        }
        for (int i = 1; i < count / 8; i++) {
            made.attack("X" + i, "C" + (count / 2 + i), "C" + random.nextInt(count / 2));
            String supported = "R" + random.nextInt(count);
            if (made.element(supported) != null) {
                made.attack("U" + i, "C" + random.nextInt(count), supported);
            }
        }
        return made;
    }

    private static LayoutRequest request(SampleDebate made, LayoutAlgorithm algorithm, Routing routing) {
        return new LayoutRequest(algorithm, LayoutDirection.UP, 0, routing, new CardSizes(made.context()));
    }

    private static int throughCards(SampleDebate made, LayoutResult result, LayoutRequest request) {
        MapGraph graph = new MapGraph(made.map);
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
