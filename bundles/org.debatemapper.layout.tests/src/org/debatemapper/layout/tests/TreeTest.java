package org.debatemapper.layout.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.debatemapper.layout.LayoutResult;
import org.debatemapper.layout.MapLayout;
import org.debatemapper.layout.Position;
import org.debatemapper.model.ArgumentMap;
import org.debatemapper.model.LayoutAlgorithm;
import org.debatemapper.model.LayoutDirection;
import org.debatemapper.model.NodeView;
import org.debatemapper.model.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Small trees look as people draw them. */
class TreeTest {
    /** A quarter of a card: the placement balances four ways to align nodes. */
    private static final int NEARLY = 55;

    private final RandomMap random = new RandomMap(1);
    private Statement top;
    private List<Statement> reasons;

    /** A claim with two reasons, of which the first has two and the second one of its own. */
    @BeforeEach
    void grow() {
        top = random.statement();
        Statement first = random.statement();
        Statement second = random.statement();
        reasons = List.of(first, second, random.statement(), random.statement(), random.statement());
        random.support(first, top);
        random.support(second, top);
        random.support(reasons.get(2), first);
        random.support(reasons.get(3), first);
        random.support(reasons.get(4), second);
    }

    @Test
    void conclusionsStandOverTheMiddleOfTheirReasonsInTheirOrder() {
        Map<NodeView, Position> at = layout().positions();
        assertTrue(middle(at, 2) < middle(at, 3) && middle(at, 3) < middle(at, 4), at::toString);
        assertEquals((middle(at, 2) + middle(at, 3)) / 2, middle(at, 0), NEARLY);
        assertEquals(middle(at, 4), middle(at, 1), NEARLY);
        assertEquals((middle(at, 0) + middle(at, 1)) / 2, middle(at, top), NEARLY);
    }

    @Test
    void theOrderThatPeopleGaveStays() {
        layout().positions().forEach((view, position) -> {
            view.setX(-position.x());
            view.setY(position.y());
        });
        Map<NodeView, Position> at = layout().positions();
        assertTrue(middle(at, 4) < middle(at, 3) && middle(at, 3) < middle(at, 2), at::toString);
        assertTrue(middle(at, 1) < middle(at, 0), at::toString);
        assertEquals((middle(at, 2) + middle(at, 3)) / 2, middle(at, 0), NEARLY);
    }

    private LayoutResult layout() {
        return MapLayout.layout(random.map, random.request(LayoutAlgorithm.LAYERED, LayoutDirection.UP), null);
    }

    private double middle(Map<NodeView, Position> at, int reason) {
        return middle(at, reasons.get(reason));
    }

    private double middle(Map<NodeView, Position> at, Statement statement) {
        ArgumentMap map = random.map;
        NodeView view = statement.viewOn(map);
        return at.get(view).x() + random.size(view).width() / 2;
    }
}
