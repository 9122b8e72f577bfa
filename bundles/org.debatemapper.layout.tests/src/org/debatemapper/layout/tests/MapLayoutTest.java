package org.debatemapper.layout.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.debatemapper.layout.LayoutRequest;
import org.debatemapper.layout.LayoutResult;
import org.debatemapper.layout.MapLayout;
import org.debatemapper.layout.Position;
import org.debatemapper.layout.Size;
import org.debatemapper.model.LayoutAlgorithm;
import org.debatemapper.model.LayoutDirection;
import org.debatemapper.model.NodeView;
import org.debatemapper.model.Routing;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MapLayoutTest {
    @ParameterizedTest
    @EnumSource(LayoutAlgorithm.class)
    void nothingOverlaps(LayoutAlgorithm algorithm) {
        for (int seed = 0; seed < 12; seed++) {
            RandomMap random = RandomMap.debate(seed, 3 + seed * 6);
            LayoutResult result = layout(random, algorithm);
            assertEquals(random.map.getNodes(), new ArrayList<>(result.positions().keySet()));
            assertNoOverlap(random, result);
        }
    }

    @ParameterizedTest
    @EnumSource(LayoutAlgorithm.class)
    void theSameMapGivesTheSameResult(LayoutAlgorithm algorithm) {
        RandomMap random = RandomMap.debate(7, 60);
        assertEquals(layout(random, algorithm), layout(random, algorithm));
    }

    @ParameterizedTest
    @EnumSource(LayoutAlgorithm.class)
    void theModelIsNotChanged(LayoutAlgorithm algorithm) {
        RandomMap random = RandomMap.debate(3, 20);
        random.view(0).setX(77);
        layout(random, algorithm);
        assertEquals(77, random.view(0).getX());
        assertEquals(0, random.view(1).getX());
        assertTrue(random.map.getEdges().isEmpty());
    }

    @ParameterizedTest
    @EnumSource(LayoutAlgorithm.class)
    void pinnedNodesStayAndNothingCoversThem(LayoutAlgorithm algorithm) {
        RandomMap random = RandomMap.debate(11, 40);
        pin(random.view(3), 4000, -300);
        pin(random.view(9), 100, 120);
        LayoutResult result = layout(random, algorithm);
        assertEquals(new Position(4000, -300), result.positions().get(random.view(3)));
        assertEquals(new Position(100, 120), result.positions().get(random.view(9)));
        assertNoOverlap(random, result);
    }

    @ParameterizedTest
    @EnumSource(LayoutDirection.class)
    void conclusionsLieInTheDirectionThatIsAskedFor(LayoutDirection direction) {
        for (LayoutAlgorithm algorithm : List.of(LayoutAlgorithm.LAYERED, LayoutAlgorithm.TREE)) {
            RandomMap random = new RandomMap(1);
            random.support(random.statement(), random.statement());
            Map<NodeView, Position> at = MapLayout.layout(random.map, random.request(algorithm, direction), null)
                    .positions();
            Position premise = at.get(random.view(0));
            Position conclusion = at.get(random.view(1));
            boolean right = switch (direction) {
            case UP -> conclusion.y() + random.size(random.view(1)).height() < premise.y();
            case DOWN -> premise.y() + random.size(random.view(0)).height() < conclusion.y();
            case LEFT -> conclusion.x() + 220 < premise.x();
            case RIGHT -> premise.x() + 220 < conclusion.x();
            };
            assertTrue(right, algorithm + " " + premise + " " + conclusion);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {30, 100, 250})
    void manyReasonsForOneConclusionHaveTheShapeOfAPage(int count) {
        RandomMap star = RandomMap.star(count);
        LayoutResult result = layout(star, LayoutAlgorithm.LAYERED);
        assertPage(star, result);
        assertNoOverlap(star, result);
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 120})
    void debatesAndSingleCardsHaveTheShapeOfAPage(int count) {
        RandomMap debate = RandomMap.debate(5, count);
        assertPage(debate, layout(debate, LayoutAlgorithm.LAYERED));
        RandomMap singles = new RandomMap(count);
        for (int i = 0; i < count; i++) {
            singles.statement();
        }
        assertPage(singles, layout(singles, LayoutAlgorithm.LAYERED));
    }

    static List<RandomMap> largeMaps() {
        return List.of(RandomMap.debate(1, 3000), RandomMap.net(2, 2000), RandomMap.islands(3, 3000),
                RandomMap.star(2000), RandomMap.chain(2000));
    }

    @ParameterizedTest
    @MethodSource("largeMaps")
    void largeMapsHaveTheShapeOfAPageInAnyDirection(RandomMap random) {
        for (LayoutDirection direction : LayoutDirection.values()) {
            for (LayoutAlgorithm algorithm : List.of(LayoutAlgorithm.LAYERED, LayoutAlgorithm.TREE)) {
                LayoutResult result = assertTimeoutPreemptively(Duration.ofSeconds(30),
                        () -> MapLayout.layout(random.map, random.request(algorithm, direction), null));
                assertEquals(random.map.getNodes().size(), result.positions().size());
                assertPage(random, result);
                assertNoOverlap(random, result);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("largeMaps")
    void edgesOfLargeMapsAvoidCards(RandomMap random) {
        for (LayoutDirection direction : LayoutDirection.values()) {
            LayoutResult result = MapLayout.layout(random.map, random.request(LayoutAlgorithm.TREE, direction), null);
            Crossings crossings = new Crossings(random, result);
            result.bends().forEach((edge, bends) -> assertEquals(List.of(), crossings.of(edge, bends),
                    () -> direction + " " + edge.kind() + " " + bends));
        }
    }

    @Test
    void circlesAreLaidOut() {
        RandomMap circle = new RandomMap(2);
        for (int i = 0; i < 20; i++) {
            circle.statement();
        }
        for (int i = 0; i < 20; i++) {
            circle.attack(circle.statements.get(i), circle.statements.get((i + 1) % 20));
        }
        for (LayoutAlgorithm algorithm : LayoutAlgorithm.values()) {
            assertNoOverlap(circle, layout(circle, algorithm));
        }
    }

    @ParameterizedTest
    @EnumSource(LayoutAlgorithm.class)
    void aLongChainDoesNotExhaustTheStack(LayoutAlgorithm algorithm) {
        RandomMap chain = RandomMap.chain(1500);
        LayoutResult result = assertTimeoutPreemptively(Duration.ofSeconds(60), () -> layout(chain, algorithm));
        assertEquals(1500, result.positions().size());
    }

    @Test
    void bendsAreGivenForOrthogonalEdgesOnly() {
        RandomMap random = RandomMap.debate(4, 30);
        assertFalse(layout(random, LayoutAlgorithm.LAYERED).bends().isEmpty());
        LayoutRequest straight = new LayoutRequest(LayoutAlgorithm.LAYERED, LayoutDirection.UP, 0, Routing.STRAIGHT,
                random::size);
        assertTrue(MapLayout.layout(random.map, straight, null).bends().isEmpty());
    }

    @Test
    void cancellingStops() {
        RandomMap random = RandomMap.debate(6, 50);
        NullProgressMonitor monitor = new NullProgressMonitor();
        monitor.setCanceled(true);
        assertThrows(OperationCanceledException.class,
                () -> MapLayout.layout(random.map, random.request(LayoutAlgorithm.LAYERED, LayoutDirection.UP),
                        monitor));
    }

    @Test
    void cancellingWhileElkWorksStops() {
        RandomMap random = RandomMap.star(3000);
        NullProgressMonitor monitor = new NullProgressMonitor() {
            private int asked;

            @Override
            public boolean isCanceled() {
                return asked++ > 20;
            }
        };
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> assertThrows(OperationCanceledException.class,
                () -> MapLayout.layout(random.map, random.request(LayoutAlgorithm.LAYERED, LayoutDirection.UP),
                        monitor)));
    }

    @Test
    void anEmptyMapHasNoPositions() {
        RandomMap empty = new RandomMap(0);
        assertTrue(layout(empty, LayoutAlgorithm.LAYERED).positions().isEmpty());
    }

    private static LayoutResult layout(RandomMap random, LayoutAlgorithm algorithm) {
        return MapLayout.layout(random.map, random.request(algorithm, LayoutDirection.UP), null);
    }

    private static void pin(NodeView view, int x, int y) {
        view.setX(x);
        view.setY(y);
        view.setPinned(true);
    }

    private static void assertPage(RandomMap random, LayoutResult result) {
        double left = Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        double bottom = -Double.MAX_VALUE;
        for (Map.Entry<NodeView, Position> entry : result.positions().entrySet()) {
            Size size = random.size(entry.getKey());
            left = Math.min(left, entry.getValue().x());
            top = Math.min(top, entry.getValue().y());
            right = Math.max(right, entry.getValue().x() + size.width());
            bottom = Math.max(bottom, entry.getValue().y() + size.height());
        }
        double ratio = (right - left) / (bottom - top);
        assertTrue(ratio >= 1 / 3.0 && ratio <= 3.05, right - left + " x " + (bottom - top));
    }

    private static void assertNoOverlap(RandomMap random, LayoutResult result) {
        assertEquals(List.of(), new Crossings(random, result).overlaps());
    }
}
