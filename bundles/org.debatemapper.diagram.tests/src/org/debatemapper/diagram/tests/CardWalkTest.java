package org.debatemapper.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.debatemapper.commands.create.Creations;
import org.debatemapper.commands.relate.Connections;
import org.debatemapper.commands.relate.Link;
import org.debatemapper.diagram.actions.DiagramActions;
import org.debatemapper.diagram.actions.OverviewActions;
import org.debatemapper.model.DebatePackage;
import org.debatemapper.model.NodeView;
import org.debatemapper.model.Statement;
import org.eclipse.gef.GraphicalEditPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The arrow keys lead from card to card, and what undo takes away is selected no more. */
class CardWalkTest {
    @TempDir
    Path folder;

    private DiagramFixture fixture;
    private MapHands hands;

    @BeforeEach
    void open() throws IOException {
        fixture = new DiagramFixture(SampleDebate.empty(folder));
        hands = new MapHands(fixture);
        hands.bare().waitUntil("the map has the focus", () -> hands.canvas().forceFocus());
    }

    @AfterEach
    void close() {
        hands.close();
        fixture.close();
    }

    @Test
    void upLeadsToTheConclusionThoughItLiesAside() {
        NodeView claim = card(0, 0);
        NodeView left = card(0, 100);
        NodeView right = card(244, 100);
        NodeView below = card(488, 200);
        support(left, claim);
        support(right, claim);
        support(below, right);
        hands.bare().press("Down");
        assertSelected(claim);
        hands.bare().press("Down");
        assertSelected(left);
        hands.bare().press("Right");
        assertSelected(right);
        hands.bare().press("Down");
        assertSelected(below);
        hands.bare().press("Up");
        assertSelected(right);
        hands.bare().press("Up");
        assertSelected(claim);
        hands.bare().press("Up");
        assertSelected(claim);
    }

    @Test
    void whatLiesStraightOnIsNearerThanWhatLiesAside() {
        NodeView above = card(0, 0);
        NodeView aside = card(244, 60);
        NodeView here = card(0, 160);
        select(here);
        hands.bare().press("Up");
        assertSelected(above);
        hands.bare().press("Right");
        assertSelected(aside);
        hands.bare().press("Left");
        assertSelected(above);
    }

    @Test
    void whatIsSelectedMayBeUndone() {
        DiagramActions actions = new DiagramActions(fixture.diagram());
        NodeView claim = card(0, 0);
        select(claim);
        fixture.session().getCommandStack().undo();
        fixture.settle();
        assertTrue(fixture.map().getNodes().isEmpty());
        assertFalse(actions.getRegistry().getAction(OverviewActions.FOLD).isEnabled());
        fixture.session().getCommandStack().redo();
        fixture.settle();
        assertEquals(List.of(claim), fixture.map().getNodes());
        actions.dispose();
    }

    private NodeView card(int x, int y) {
        fixture.run(new Creations(fixture.session()).statement(fixture.map(), DebatePackage.eINSTANCE.getClaim(), x, y));
        List<NodeView> cards = fixture.map().getNodes();
        return cards.get(cards.size() - 1);
    }

    private void support(NodeView reason, NodeView conclusion) {
        fixture.run(new Connections(fixture.session()).connect(Link.SUPPORT, (Statement) reason.getElement(),
                conclusion.getElement()));
    }

    private void select(NodeView card) {
        GraphicalEditPart part = fixture.part(card);
        fixture.diagram().getViewer().select(part);
        fixture.diagram().getViewer().setFocus(part);
    }

    private void assertSelected(NodeView card) {
        fixture.settle();
        assertEquals(List.of(fixture.part(card)), fixture.diagram().getViewer().getSelectedEditParts());
    }
}
