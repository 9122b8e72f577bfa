package org.debatemapper.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.debatemapper.commands.create.Creations;
import org.debatemapper.commands.create.Offshoot;
import org.debatemapper.diagram.tools.AddHandle;
import org.debatemapper.diagram.tools.OffshootMenu;
import org.debatemapper.model.Answer;
import org.debatemapper.model.Element;
import org.debatemapper.model.NodeView;
import org.debatemapper.model.Relation;
import org.debatemapper.model.Statement;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.graphics.Point;
import org.junit.jupiter.api.Test;

/** A relation and its new card in one gesture, from the handles of the card under the pointer. */
class MagicConnectorTest extends MouseTest {
    private static final Point GROUND = new Point(950, 560);
    private static final int NEAR = 30;

    @Test
    void theHandlesOfTheCardUnderThePointerComeAndGo() {
        hover("C6");
        assertEquals(3, hands.count(AddHandle.class));
        hands.moveTo(GROUND);
        hands.bare().waitUntil("the handles are gone", () -> hands.count(AddHandle.class) == 0);
    }

    @Test
    void aDragToTheGroundMakesACardThere() {
        hover("C6");
        hands.drag(hands.handle(AddHandle.class, 0), GROUND);
        hands.bare().press("Down");
        hands.bare().press("Return");
        hands.bare().type("Because.");
        hands.bare().press("Return");
        NodeView made = fixture.map().getNodes().get(fixture.map().getNodes().size() - 1);
        Statement reason = (Statement) made.getElement();
        assertEquals("Because.", reason.getText().get("en"));
        assertSame(fixture.card("C6").getElement(), reason.getPremiseIn().get(0).getConclusion());
        assertEquals(GROUND.x, made.getX() + 110, NEAR);
        assertEquals(GROUND.y, made.getY() + 20, NEAR);
    }

    @Test
    void aDragToACardConnectsThem() {
        hover("C27");
        hands.drag(hands.handle(AddHandle.class, 0), hands.card("I1"));
        hands.bare().press("Down");
        hands.bare().press("Return");
        List<Relation> relations = fixture.session().getDebate().getRelations();
        assertTrue(relations.get(relations.size() - 1) instanceof Answer);
    }

    @Test
    void onlyLegalLinksAreOffered() {
        assertEquals(List.of("C27 Not ready answers I1"), links("C27", "I1"));
        assertFalse(links("C6", "C27").isEmpty());
        assertTrue(links("C28", "C27").stream().noneMatch("C28 says the same as C27 Not ready"::equals));
    }

    @Test
    void everyOffshootOfEveryElementCanBeMade() {
        for (Element element : List.copyOf(fixture.session().getDebate().elements())) {
            for (Offshoot offshoot : Offshoot.legalFor(element)) {
                int before = fixture.map().getNodes().size();
                fixture.run(new Creations(fixture.session()).offshoot(fixture.map(), offshoot));
                assertTrue(fixture.map().getNodes().size() > before, offshoot.toString());
                fixture.session().getCommandStack().undo();
            }
        }
        assertThrows(NullPointerException.class, () -> new Offshoot(null, null, null, false));
    }

    private void hover(String title) {
        hands.moveTo(hands.card(title));
        hands.bare().waitUntil("the handles are there", () -> hands.count(AddHandle.class) > 0);
    }

    private List<String> links(String one, String other) {
        MenuManager menu = new MenuManager();
        new OffshootMenu(fixture.diagram().getViewer()).addLinks(menu, fixture.card(one).getElement(),
                fixture.card(other).getElement());
        return Arrays.stream(menu.getItems()).filter(ActionContributionItem.class::isInstance)
                .map(item -> label(item)).toList();
    }

    private static String label(IContributionItem item) {
        return ((ActionContributionItem) item).getAction().getText();
    }
}
