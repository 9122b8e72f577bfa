package org.debatemapper.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.debatemapper.commands.CreationCommand;
import org.debatemapper.commands.Features;
import org.debatemapper.commands.view.Extent;
import org.debatemapper.commands.view.Groups;
import org.debatemapper.diagram.editparts.EdgeEditPart;
import org.debatemapper.diagram.figures.PictureFigure;
import org.debatemapper.model.DebatePackage;
import org.debatemapper.model.GroupView;
import org.debatemapper.model.NodeView;
import org.debatemapper.render.scene.Text;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.graphics.Point;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Frames of groups that hold their cards. */
class FramesTest {
    @TempDir
    Path folder;

    private DiagramFixture fixture;
    private MapHands hands;
    private GroupView frame;

    /** A frame around C6 and E5, which supports it. */
    @BeforeEach
    void open() throws IOException {
        fixture = new DiagramFixture(SampleDebate.small(folder));
        hands = new MapHands(fixture);
        Map<NodeView, Extent> cards = new HashMap<>();
        for (String title : List.of("C6", "E5")) {
            Rectangle box = fixture.part(fixture.card(title)).getFigure().getBounds();
            cards.put(fixture.card(title), new Extent(box.x, box.y, box.width, box.height));
        }
        CreationCommand made = new Groups(fixture.session()).group(fixture.map(), cards, "Taiwan");
        fixture.run(made);
        frame = (GroupView) made.getMade();
    }

    @AfterEach
    void close() {
        hands.close();
        fixture.close();
    }

    @Test
    void aCollapsedFrameHoldsTheEdgesOfItsCards() {
        int edges = fixture.edges().size();
        NodeView c6 = fixture.card("C6");
        collapse(true);
        assertNull(fixture.part(c6));
        assertEquals(edges - 1, fixture.edges().size(), "only the edge within is gone");
        EdgeEditPart toC1 = (EdgeEditPart) fixture.part(frame).getSourceConnections().get(0);
        assertSame(fixture.part(frame), toC1.getSource());
        assertTrue(texts().contains("2"), texts());
        fixture.session().getCommandStack().undo();
        fixture.settle();
        assertEquals(edges, fixture.edges().size());
        assertSame(fixture.part(c6), toC1.getSource());
        assertTrue(fixture.part(frame).getSourceConnections().isEmpty());
    }

    @Test
    void theEdgesOfACollapsedFrameEndAtItsBorder() {
        collapse(true);
        fixture.settle();
        EdgeEditPart edge = (EdgeEditPart) fixture.part(frame).getSourceConnections().get(0);
        Rectangle pill = fixture.part(frame).getFigure().getBounds();
        var start = edge.getEdgeFigure().getRoute().get(0);
        assertTrue(pill.getExpanded(1, 1).contains((int) start.x(), (int) start.y()), pill + " " + start);
    }

    @Test
    void aNewMemberOfACollapsedFrameDisappears() {
        collapse(true);
        NodeView e9 = fixture.card("E9");
        fixture.run(new Features(fixture.session()).add(frame.getGroup(), DebatePackage.eINSTANCE.getGroup_Members(),
                e9.getElement()));
        assertNull(fixture.part(e9));
        assertTrue(texts().contains("3"), texts());
    }

    @Test
    void whatIsRevealedOpensItsFrame() {
        NodeView c6 = fixture.card("C6");
        collapse(true);
        fixture.diagram().reveal(c6.getElement());
        assertFalse(frame.isCollapsed());
        assertNotNull(fixture.part(c6));
    }

    @Test
    void theTriangleCollapsesAndExpands() {
        Rectangle box = fixture.part(frame).getFigure().getBounds().getCopy();
        fixture.part(frame).getFigure().translateToAbsolute(box);
        hands.click(new Point(box.x + 12, box.y + 13));
        fixture.settle();
        assertTrue(frame.isCollapsed());
        // A machine that is busy may take both clicks for a double-click, which is none of the triangle's business.
        hands.bare().waitUntil("it is expanded", () -> {
            hands.click(new Point(box.x + 12, box.y + 13));
            fixture.settle();
            return !frame.isCollapsed();
        });
    }

    @Test
    void aCardThatIsDraggedIntoTheFrameJoinsIt() {
        NodeView e9 = fixture.card("E9");
        hands.drag(hands.card("E9"), hands.card("E5"));
        fixture.settle();
        assertTrue(frame.getGroup().getMembers().contains(e9.getElement()));
        fixture.session().getCommandStack().undo();
        assertFalse(frame.getGroup().getMembers().contains(e9.getElement()));
    }

    @Test
    void aFrameThatIsDraggedTakesItsCardsAlong() {
        NodeView c6 = fixture.card("C6");
        int distance = c6.getX() - frame.getX();
        int before = c6.getX();
        Rectangle box = fixture.part(frame).getFigure().getBounds().getCopy();
        fixture.part(frame).getFigure().translateToAbsolute(box);
        Point head = new Point(box.x + 60, box.y + 12);
        hands.drag(head, new Point(head.x + 40, head.y + 30));
        fixture.settle();
        assertTrue(c6.getX() > before);
        assertEquals(distance, c6.getX() - frame.getX());
    }

    private void collapse(boolean collapsed) {
        fixture.run(new Groups(fixture.session()).collapse(List.of(frame), collapsed));
    }

    private String texts() {
        StringBuilder texts = new StringBuilder();
        ((PictureFigure) fixture.part(frame).getFigure()).getPicture().primitives().stream()
                .filter(Text.class::isInstance).forEach(p -> texts.append(((Text) p).text()).append(' '));
        return texts.toString();
    }
}
