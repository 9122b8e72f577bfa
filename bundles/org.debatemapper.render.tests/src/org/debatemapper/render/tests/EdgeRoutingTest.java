package org.debatemapper.render.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.debatemapper.model.BendPoint;
import org.debatemapper.model.Relation;
import org.debatemapper.model.Routing;
import org.debatemapper.model.map.MapEdge;
import org.debatemapper.model.map.MapEnd;
import org.debatemapper.model.map.MapGraph;
import org.debatemapper.model.map.MapNode;
import org.debatemapper.render.EdgeRouting;
import org.debatemapper.render.Routes;
import org.debatemapper.render.scene.Bounds;
import org.debatemapper.render.scene.Point;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EdgeRoutingTest {
    private final SampleDebate sample = new SampleDebate();
    private final Map<MapEnd, Bounds> places = new HashMap<>();
    private final Function<MapEnd, Bounds> bounds = places::get;
    private MapGraph graph;

    @BeforeEach
    void fiveReasonsBelowAClaim() {
        sample.statement("C0", null, "en", "Conclusion");
        for (int i = 1; i <= 5; i++) {
            sample.statement("C" + i, null, "en", "Reason " + i);
            sample.support("s" + i, "C0", "C" + i);
        }
        sample.statement("C6", null, "en", "Undercutter");
        graph = new MapGraph(sample.map);
        place("C0", 500, 0);
        for (int i = 1; i <= 5; i++) {
            place("C" + i, 250 * (i - 1), 200);
        }
    }

    @ParameterizedTest
    @EnumSource(Routing.class)
    void edgesArriveAtDifferentPointsOfTheBottomInTheOrderOfTheirSources(Routing routing) {
        double last = 0;
        for (int i = 1; i <= 5; i++) {
            List<Point> route = EdgeRouting.route(edge("s" + i), bounds, List.of(), routing);
            Point end = route.get(route.size() - 1);
            assertEquals(60, end.y(), "at the bottom");
            assertTrue(end.x() >= last + 5 && end.x() < 720, "spread in order: " + end);
            assertEquals(new Point(250 * (i - 1) + 110, 200), route.get(0), "from the middle of the top");
            last = end.x();
        }
    }

    @Test
    void orthogonalRoutesHaveRightAnglesOnlyAndLanesOfTheirOwn() {
        Set<Double> lanes = new HashSet<>();
        for (int i : new int[] {1, 2, 4, 5}) {
            List<Point> route = EdgeRouting.route(edge("s" + i), bounds, List.of(), Routing.ORTHOGONAL);
            for (int k = 1; k < route.size(); k++) {
                Point a = route.get(k - 1);
                Point b = route.get(k);
                assertTrue(a.x() == b.x() || a.y() == b.y(), route.toString());
            }
            if (i <= 2) {
                assertTrue(lanes.add(route.get(1).y()), "two edges share a lane");
            }
        }
    }

    @Test
    void bendsByHandAreKept() {
        List<BendPoint> bends = List.of(new BendPoint(900, 150), new BendPoint(900, 100));
        List<Point> route = EdgeRouting.route(edge("s1"), bounds, bends, Routing.ORTHOGONAL);
        assertTrue(route.containsAll(List.of(new Point(900, 150), new Point(900, 100))), route.toString());
        assertEquals(4, route.size());
    }

    @Test
    void aBendAboveACardIsReachedStraight() {
        List<Point> route = EdgeRouting.route(edge("s1"), bounds,
                List.of(new BendPoint(30, 120), new BendPoint(520, 120)), Routing.ORTHOGONAL);
        assertEquals(List.of(new Point(30, 200), new Point(30, 120), new Point(520, 120), new Point(520, 60)), route);
    }

    @Test
    void anUndercutEndsAtTheMarkOfTheEdge() {
        sample.attack("u", "C6", "s1");
        place("C6", -300, 100);
        MapEdge target = graph.edgesOf((Relation) sample.element("s1")).get(0);
        List<Point> way = EdgeRouting.route(target, bounds, List.of(), Routing.ORTHOGONAL);
        places.put(target, Routes.markBounds(way));
        List<Point> route = EdgeRouting.route(edge("u"), bounds, List.of(), Routing.ORTHOGONAL);
        assertEquals(Routes.MARK_RADIUS, route.get(route.size() - 1).distance(Routes.mark(way)), 0.001);
    }

    @Test
    void aConclusionBelowIsReachedFromAbove() {
        place("C0", 500, 500);
        List<Point> route = EdgeRouting.route(edge("s3"), bounds, List.of(), Routing.ORTHOGONAL);
        assertEquals(260, route.get(0).y());
        assertEquals(500, route.get(route.size() - 1).y());
    }

    @Test
    void marksAreHalfWayButNearTheSource() {
        assertEquals(new Point(10, 5), Routes.mark(List.of(new Point(0, 0), new Point(10, 0), new Point(10, 20))));
        assertEquals(new Point(10, 18), Routes.mark(List.of(new Point(0, 0), new Point(10, 0), new Point(10, 900))));
    }

    private MapEdge edge(String key) {
        return graph.edgesOf((Relation) sample.element(key)).get(0);
    }

    private void place(String key, double x, double y) {
        places.put(new MapNode(sample.view(key)), new Bounds(x, y, 220, 60));
    }
}
