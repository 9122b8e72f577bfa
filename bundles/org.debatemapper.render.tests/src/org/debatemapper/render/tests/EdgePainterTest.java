package org.debatemapper.render.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.debatemapper.model.map.EdgeKind;
import org.debatemapper.model.map.MapEdge;
import org.debatemapper.model.map.MapGraph;
import org.debatemapper.render.EdgePainter;
import org.debatemapper.render.scene.Bounds;
import org.debatemapper.render.scene.Line;
import org.debatemapper.render.scene.Picture;
import org.debatemapper.render.scene.Point;
import org.debatemapper.render.scene.Primitive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EdgePainterTest {
    private static final List<Point> ROUTE = List.of(new Point(-100, 200), new Point(-100, 100), new Point(50, 100),
            new Point(50, 0));

    private final SampleDebate sample = new SampleDebate();

    @Test
    void kindsStayDistinctWithoutColour() {
        Set<String> looks = new HashSet<>();
        List<EdgeKind> kinds = List.of(EdgeKind.SUPPORT, EdgeKind.ATTACK, EdgeKind.UNDERCUT, EdgeKind.ANSWER,
                EdgeKind.REPHRASE, EdgeKind.PREFERENCE);
        for (EdgeKind kind : kinds) {
            looks.add(paint(kind).primitives().stream().map(EdgePainterTest::withoutColour)
                    .collect(Collectors.joining("\n")));
        }
        assertEquals(kinds.size(), looks.size());
    }

    @ParameterizedTest
    @EnumSource(EdgeKind.class)
    void theBoundsHaveRoomForArrowheadAndMark(EdgeKind kind) {
        Picture picture = paint(kind);
        assertEquals(Bounds.around(ROUTE).grown(10), picture.bounds());
    }

    @ParameterizedTest
    @EnumSource(EdgeKind.class)
    void theLineStartsAtTheSource(EdgeKind kind) {
        Picture picture = paint(kind);
        Line line = (Line) picture.primitives().get(0);
        assertEquals(ROUTE.get(0), line.points().get(0).moved(picture.x(), picture.y()));
        double rest = line.points().get(3).moved(picture.x(), picture.y()).distance(ROUTE.get(3));
        assertTrue(rest < 10, "at most an arrowhead is left: " + rest);
    }

    @Test
    void aContradictionHasTwoArrowheads() {
        sample.statement("C1", null, "en", "a");
        sample.statement("C2", null, "en", "b");
        var attack = sample.attack("a", "C1", "C2");
        MapEdge edge = new MapGraph(sample.map).edgesOf(attack).get(0);
        int one = EdgePainter.edge(edge, ROUTE, sample.context()).primitives().size();
        attack.setSymmetric(true);
        assertEquals(one + 1, EdgePainter.edge(edge, ROUTE, sample.context()).primitives().size());
    }

    private Picture paint(EdgeKind kind) {
        return EdgePainter.edge(new MapEdge(null, null, kind, null, null), ROUTE, sample.context());
    }

    private static String withoutColour(Primitive primitive) {
        String text = primitive instanceof Line line
                ? line.points() + " " + line.stroke().width() + Arrays.toString(line.stroke().dash())
                : primitive.toString();
        return text.replaceAll("rgb=-?\\d+", "").replaceAll("\\[D@[0-9a-f]+", "");
    }
}
