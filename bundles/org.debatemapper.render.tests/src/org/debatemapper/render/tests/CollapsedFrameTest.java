package org.debatemapper.render.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.debatemapper.model.Group;
import org.debatemapper.model.GroupView;
import org.debatemapper.model.operations.LocalTexts;
import org.debatemapper.render.GroupPainter;
import org.debatemapper.render.MapScene;
import org.debatemapper.render.scene.Bounds;
import org.debatemapper.render.scene.Line;
import org.debatemapper.render.scene.Picture;
import org.debatemapper.render.scene.Point;
import org.debatemapper.render.scene.Scene;
import org.debatemapper.render.scene.Scene.Figure;
import org.debatemapper.render.scene.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A collapsed frame in an export: a pill in the place of its cards. */
class CollapsedFrameTest {
    private final SampleDebate sample = new SampleDebate();
    private final GroupView frame = SampleDebate.FACTORY.createGroupView();

    @BeforeEach
    void fill() {
        sample.statement("C1", "Conclusion", "en", "outside");
        sample.statement("C2", "Member", "en", "inside");
        sample.statement("E3", null, "en", "inside too");
        sample.support("A1", "C1", "C2");
        sample.support("A2", "C2", "E3");
        sample.laidOut();
        Group group = SampleDebate.FACTORY.createGroup();
        group.setId("G");
        group.setTitle(LocalTexts.of("en", "Topic"));
        group.getMembers().addAll(List.of(sample.element("C2"), sample.element("E3")));
        sample.debate.getGroups().add(group);
        frame.setId("F");
        frame.setGroup(group);
        frame.setX(900);
        frame.setY(500);
        frame.setWidth(300);
        frame.setHeight(300);
        sample.map.getGroupViews().add(frame);
    }

    @Test
    void anOpenFrameChangesNoEdge() {
        assertEquals(2, edges(scene()).size());
    }

    @Test
    void cardsAreReplacedByAPillWithTheirNumberAtWhichEdgesEnd() {
        assertFalse(sample.map.getEdges().isEmpty(), "bends that lead to the card are of no use at the pill");
        frame.setCollapsed(true);
        Scene scene = scene();
        assertFalse(texts(scene).contains("inside"));
        assertTrue(texts(scene).contains("outside"));
        assertEquals("Topic2", texts(figure(scene, "F").picture()));
        List<Figure> edges = edges(scene);
        assertEquals(List.of("A1"), edges.stream().map(Figure::id).toList());
        Picture edge = edges.get(0).picture();
        Line line = (Line) edge.primitives().stream().filter(Line.class::isInstance).findFirst().orElseThrow();
        Point start = line.points().get(0);
        Bounds pill = GroupPainter.group(frame, sample.context()).bounds().grown(1);
        double x = edge.x() + start.x();
        double y = edge.y() + start.y();
        assertTrue(line.points().size() <= 4);
        assertTrue(x >= pill.x() && x <= pill.right() && y >= pill.y() && y <= pill.bottom(), x + "," + y + " " + pill);
    }

    private Scene scene() {
        return MapScene.of(sample.map, sample.context());
    }

    private static List<Figure> edges(Scene scene) {
        return scene.figures().stream().filter(figure -> figure.id().startsWith("A")).toList();
    }

    private static Figure figure(Scene scene, String id) {
        return scene.figures().stream().filter(figure -> figure.id().equals(id)).findFirst().orElseThrow();
    }

    private static String texts(Scene scene) {
        StringBuilder all = new StringBuilder();
        scene.figures().forEach(figure -> all.append(texts(figure.picture())).append(' '));
        return all.toString();
    }

    private static String texts(Picture picture) {
        StringBuilder all = new StringBuilder();
        picture.primitives().stream().filter(Text.class::isInstance).forEach(p -> all.append(((Text) p).text()));
        return all.toString();
    }
}
