package org.debatemapper.layout.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.stream.Collectors;

import org.debatemapper.layout.MapLayout;
import org.debatemapper.layout.Position;
import org.debatemapper.model.LayoutAlgorithm;
import org.debatemapper.model.LayoutDirection;
import org.debatemapper.model.NodeView;
import org.junit.jupiter.api.Test;

/** Where cards are is a hint for where they go. */
class HintsTest {
    private static final int MAPS = 12;

    @Test
    void laidOutAgainAMapStaysWhereItIs() {
        RandomMap random = RandomMap.debate(5, 30);
        apply(layout(random));
        move(random, 3_000, -700);
        apply(layout(random));
        Map<NodeView, Position> again = layout(random);
        assertTrue(movement(again) < 40, () -> "moved by " + movement(again));
        double right = again.values().stream().mapToInt(Position::x).average().orElseThrow();
        assertTrue(right > 2_000, () -> "went back to " + right);
    }

    @Test
    void oneMoreReasonMovesTheOthersLessThanALayoutFromScratch() {
        double kept = 0;
        double fresh = 0;
        for (int seed = 0; seed < MAPS; seed++) {
            RandomMap random = RandomMap.debate(seed, 35);
            apply(layout(random));
            random.support(random.statement(), random.statements.get(seed % 7));
            NodeView added = random.map.getNodes().get(random.map.getNodes().size() - 1);
            place(added, -50, -50);
            Map<NodeView, Position> before = places(random);
            Map<NodeView, Position> hinted = layout(random);
            random.map.getNodes().forEach(view -> place(view, 0, 0));
            Map<NodeView, Position> scratch = layout(random);
            apply(before);
            kept += movement(hinted);
            fresh += movement(scratch);
        }
        assertTrue(kept < 0.5 * fresh, kept + " against " + fresh);
    }

    private static Map<NodeView, Position> places(RandomMap random) {
        return random.map.getNodes().stream()
                .collect(Collectors.toMap(view -> view, view -> new Position(view.getX(), view.getY())));
    }

    private static void apply(Map<NodeView, Position> positions) {
        positions.forEach((view, at) -> place(view, at.x(), at.y()));
    }

    private static void move(RandomMap random, int dx, int dy) {
        random.map.getNodes().forEach(view -> place(view, view.getX() + dx, view.getY() + dy));
    }

    private static void place(NodeView view, int x, int y) {
        view.setX(x);
        view.setY(y);
    }

    /** How far nodes went, in pixels on average, apart from what all of them went. */
    private static double movement(Map<NodeView, Position> to) {
        double dx = median(to, true);
        double dy = median(to, false);
        return to.entrySet().stream().mapToDouble(e -> Math.hypot(e.getValue().x() - e.getKey().getX() - dx,
                e.getValue().y() - e.getKey().getY() - dy)).average().orElseThrow();
    }

    private static double median(Map<NodeView, Position> to, boolean x) {
        double[] steps = to.entrySet().stream().mapToDouble(e -> x ? e.getValue().x() - e.getKey().getX()
                : e.getValue().y() - e.getKey().getY()).sorted().toArray();
        return steps[steps.length / 2];
    }

    private static Map<NodeView, Position> layout(RandomMap random) {
        return MapLayout.layout(random.map, random.request(LayoutAlgorithm.LAYERED, LayoutDirection.UP), null)
                .positions();
    }
}
