package org.debatemapper.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;

import org.debatemapper.diagram.tools.AddHandle;
import org.debatemapper.model.Claim;
import org.debatemapper.model.NodeView;
import org.debatemapper.model.Statement;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.SnapToGeometry;
import org.eclipse.gef.handles.ResizeHandle;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;

/** Cards under the mouse. */
class CardMouseTest extends MouseTest {
    @Test
    void aCardSnapsToTheSidesOfOthers() {
        snapToCards(true);
        NodeView moved = fixture.card("C28");
        NodeView model = fixture.card("C27");
        Point from = hands.card("C28");
        hands.drag(from, new Point(from.x + model.getX() - moved.getX() + 3, from.y + 300));
        assertEquals(model.getX(), moved.getX());
    }

    @Test
    void aRectangleSelectsWhatLiesInItAndAllOfItMoves() {
        snapToCards(false);
        Rectangle left = hands.box("C2");
        Rectangle right = hands.box("C6");
        hands.drag(new Point(left.x - 10, left.y - 12), new Point(right.right() + 10, right.bottom() + 6));
        assertTrue(selected().containsAll(List.of("C2 Unreliable partner", "C6 If Taiwan falls")), selected().toString());
        NodeView one = fixture.card("C2");
        NodeView other = fixture.card("C6");
        int x = one.getX();
        int y = other.getY();
        Point from = hands.card("C2");
        hands.drag(from, new Point(from.x + 40, from.y + 300));
        assertEquals(x + 40, one.getX());
        assertEquals(y + 300, other.getY());
    }

    @Test
    void aHandleMakesACardWider() {
        snapToCards(false);
        hands.select("C6");
        Point handle = hands.handle(ResizeHandle.class, 0);
        hands.drag(handle, new Point(handle.x + 60, handle.y));
        assertEquals(280, fixture.card("C6").getWidth());
    }

    @Test
    void aHandleAddsACounterargument() {
        hands.select("C6");
        hands.click(hands.handle(AddHandle.class, 1));
        hands.bare().type("No.");
        hands.bare().press("Return");
        Statement attacker = ((Statement) fixture.card("C6").getElement()).getAttackers().get(0).getSource();
        assertEquals("No.", attacker.getText().get("en"));
    }

    @Test
    void theSpaceBarPansAndCtrlWithTheWheelZooms() {
        fixture.diagram().getZoomManager().setZoom(2);
        FigureCanvas canvas = (FigureCanvas) hands.canvas();
        canvas.scrollTo(100, 100);
        hands.click(new Point(10, 10));
        hands.bare().holding("space", () -> hands.drag(new Point(500, 500), new Point(440, 470)));
        assertEquals(160, canvas.getViewport().getHorizontalRangeModel().getValue());
        assertEquals(130, canvas.getViewport().getVerticalRangeModel().getValue());
        hands.bare().holding("Control_L", () -> hands.bare().scroll(1));
        assertTrue(fixture.diagram().getZoomManager().getZoom() < 2);
        assertFalse(fixture.session().isDirty());
    }

    @Test
    void aCardIsWrittenInPlace() {
        Point card = hands.card("C28");
        hands.bare().doubleClick(hands.canvas(), card.x, card.y);
        hands.bare().press("Control_L", "a");
        hands.bare().type("Written over.");
        hands.bare().press("Return");
        assertEquals("Written over.", text("C28"));
        hands.bare().press("F2");
        hands.bare().waitUntil("the card is written in", () -> Display.getDefault().getFocusControl() instanceof Text);
        hands.bare().press("End");
        hands.bare().type(" Twice.");
        hands.click(new Point(900, 650));
        assertEquals("Written over. Twice.", text("C28"));
        hands.select("C28");
        hands.bare().type("Typed.");
        hands.bare().press("Return");
        assertEquals("Typed.", text("C28"));
    }

    @Test
    void aDoubleClickOnTheGroundMakesAClaimThere() {
        int before = fixture.map().getNodes().size();
        hands.bare().doubleClick(hands.canvas(), 900, 600);
        hands.bare().waitUntil("there is a card", () -> fixture.map().getNodes().size() > before);
        hands.bare().type("New claim.");
        hands.bare().press("Return");
        NodeView made = fixture.map().getNodes().get(fixture.map().getNodes().size() - 1);
        assertTrue(made.getElement() instanceof Claim);
        assertEquals("New claim.", ((Statement) made.getElement()).getText().get("en"));
        assertNotNull(fixture.part(made));
    }

    @Test
    void deleteTakesTheSelectedCardsOffTheMap() {
        hands.select("C7");
        hands.bare().holding("Shift_L", () -> hands.click(hands.card("E5")));
        Statement card = (Statement) fixture.card("C7").getElement();
        hands.bare().press("Delete");
        assertEquals(8, fixture.map().getNodes().size());
        assertNotNull(card.eContainer());
    }

    private void snapToCards(boolean on) {
        fixture.diagram().getViewer().setProperty(SnapToGeometry.PROPERTY_SNAP_ENABLED, on);
    }

    private String text(String title) {
        return ((Statement) fixture.card(title).getElement()).getText().get("en");
    }

    private List<String> selected() {
        return ((List<?>) fixture.diagram().getViewer().getSelectedEditParts()).stream()
                .map(part -> ((EditPart) part).getModel()).filter(NodeView.class::isInstance)
                .map(view -> ((NodeView) view).getElement().displayName(fixture.map().languageOrder()))
                .collect(Collectors.toList());
    }
}
