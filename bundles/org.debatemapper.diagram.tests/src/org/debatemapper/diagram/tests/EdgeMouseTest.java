package org.debatemapper.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.debatemapper.commands.relate.Link;
import org.debatemapper.diagram.editparts.EdgeEditPart;
import org.debatemapper.diagram.tools.LinkTool;
import org.debatemapper.model.Attack;
import org.debatemapper.model.Statement;
import org.eclipse.draw2d.Cursors;
import org.eclipse.gef.handles.AbstractHandle;
import org.eclipse.swt.graphics.Point;
import org.junit.jupiter.api.Test;

/** Arrows under the mouse. */
class EdgeMouseTest extends MouseTest {
    @Test
    void bothEndsOfAnArrowCanBeDraggedElsewhere() {
        EdgeEditPart edge = hands.edgeFrom("C27");
        Attack attack = (Attack) edge.getRelation();
        hands.select(edge);
        hands.drag(hands.start(edge), hands.card("C6"));
        assertSame(statement("C6"), attack.getSource());
        EdgeEditPart moved = hands.edgeOf(attack);
        hands.select(moved);
        hands.drag(hands.end(moved), hands.card("C27"));
        assertSame(statement("C27"), attack.getTarget());
    }

    @Test
    void theDraggedEndFollowsThePointer() {
        EdgeEditPart edge = hands.edgeFrom("C27");
        Point ground = new Point(900, 600);
        hands.select(edge);
        hands.moveTo(hands.start(edge));
        hands.bare().hold();
        hands.bare().moveOn(hands.canvas(), hands.start(edge), ground);
        assertEquals(ground, hands.start(edge));
        hands.bare().release();
        assertFalse(fixture.session().isDirty());
        assertNotEquals(ground, hands.start(edge));
    }

    @Test
    void anArrowCannotBeDraggedOntoWhatHangsOnIt() {
        EdgeEditPart undercut = hands.edgeFrom("C28");
        EdgeEditPart attacked = (EdgeEditPart) undercut.getTarget();
        hands.select(attacked);
        hands.drag(hands.start(attacked), hands.along(undercut, 20));
        hands.select(attacked);
        hands.drag(hands.end(attacked), hands.along(undercut, 20));
        assertFalse(fixture.session().isDirty());
    }

    @Test
    void aBendIsMadeMovedAndTakenAway() {
        EdgeEditPart edge = hands.edgeFrom("C7");
        hands.select(edge);
        Point dot = hands.handle(AbstractHandle.class, 2);
        Point made = new Point(dot.x + 70, dot.y);
        hands.drag(dot, made);
        assertEquals(List.of(made), hands.bends(edge));
        Point moved = new Point(made.x + 40, made.y + 10);
        hands.drag(made, moved);
        assertEquals(List.of(moved), hands.bends(edge));
        Point start = hands.start(edge);
        Point end = hands.end(edge);
        hands.drag(moved, new Point((start.x + end.x) / 2, (start.y + end.y) / 2));
        assertEquals(List.of(), hands.bends(edge));
        fixture.session().getCommandStack().undo();
        fixture.session().getCommandStack().undo();
        fixture.settle();
        assertEquals(made.x, hands.start(edge).x);
    }

    @Test
    void anAttackIsDrawnFromCardToCard() {
        take(Link.ATTACK);
        hands.click(hands.card("E9"));
        hands.click(hands.card("C27"));
        assertSame(statement("C27"), lastAttack("E9").getTarget());
        assertFalse(fixture.diagram().getDomain().getActiveTool() instanceof LinkTool);
    }

    @Test
    void anAttackOnAnArrowUndercutsIt() {
        EdgeEditPart attacked = hands.edgeFrom("C7");
        take(Link.ATTACK);
        hands.drag(hands.card("E9"), hands.mark(attacked));
        assertSame(attacked.getRelation(), lastAttack("E9").getTarget());
        assertTrue(attacked.getTargetConnections().contains(hands.edgeOf(lastAttack("E9"))));
    }

    @Test
    void thePointerSaysWhereAnArrowCannotStartOrEnd() {
        take(Link.SUPPORT);
        hands.moveTo(hands.card("I1"));
        assertRefused(true);
        hands.moveTo(new Point(900, 650));
        assertRefused(true);
        hands.moveTo(hands.card("E9"));
        assertRefused(false);
        hands.click(hands.card("E9"));
        hands.moveTo(hands.card("I1"));
        assertRefused(true);
        hands.moveTo(hands.card("C7"));
        assertRefused(false);
        hands.bare().press("Escape");
    }

    private void assertRefused(boolean refused) {
        hands.bare().waitUntil("the pointer says " + refused,
                () -> Cursors.NO.equals(hands.canvas().getCursor()) == refused);
    }

    private void take(Link link) {
        fixture.diagram().getDomain().setActiveTool(new LinkTool(link));
    }

    private Statement statement(String title) {
        return (Statement) fixture.card(title).getElement();
    }

    private Attack lastAttack(String title) {
        List<Attack> attacks = statement(title).getAttacks();
        return attacks.get(attacks.size() - 1);
    }
}
