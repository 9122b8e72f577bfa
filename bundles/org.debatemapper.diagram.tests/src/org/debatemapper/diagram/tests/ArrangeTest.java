package org.debatemapper.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.stream.Stream;

import org.debatemapper.commands.Features;
import org.debatemapper.commands.view.Arrangement;
import org.debatemapper.diagram.actions.ArrangeActions;
import org.debatemapper.diagram.actions.DiagramActions;
import org.debatemapper.model.DebatePackage;
import org.debatemapper.model.NodeView;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.viewers.StructuredSelection;
import org.junit.jupiter.api.Test;

/** Selected cards put in order by the one selected last; the base class undoes all. */
class ArrangeTest extends MouseTest {
    @Test
    void cardsAreAlignedWithTheLastSelected() {
        Rectangle model = arranged(Arrangement.LEFT, "C2", "C27", "C6")[2];
        for (Rectangle box : boxes("C2", "C27", "C6")) {
            assertEquals(model.x, box.x);
        }
        arranged(Arrangement.RIGHT, "C2", "C28");
        assertEquals(box("C28").right(), box("C2").right());
        arranged(Arrangement.CENTER, "I1", "E9");
        assertEquals(box("E9").getCenter().x, box("I1").getCenter().x);
        arranged(Arrangement.TOP, "C7", "E5");
        assertEquals(box("E5").y, box("C7").y);
        arranged(Arrangement.MIDDLE, "C27", "E5");
        assertEquals(box("E5").getCenter().y, box("C27").getCenter().y, 1);
        arranged(Arrangement.BOTTOM, "C27", "E9");
        assertEquals(box("E9").bottom(), box("C27").bottom());
    }

    @Test
    void gapsBecomeEven() {
        arranged(Arrangement.ACROSS, "C27", "C2", "C6");
        assertEquals(box("C6").x - box("C2").right(), box("C27").x - box("C6").right(), 1);
        arranged(Arrangement.DOWN, "I1", "C1 ", "E5");
        assertEquals(box("C1 ").y - box("I1").bottom(), box("E5").y - box("C1 ").bottom(), 1);
    }

    @Test
    void widthsAreMatchedAndLooksHandedOn() {
        NodeView model = fixture.card("C6");
        fixture.run(new Features(fixture.session()).set(model, DebatePackage.eINSTANCE.getView_Width(), 300));
        arranged(Arrangement.WIDTH, "C2", "C6");
        assertEquals(300, fixture.card("C2").getWidth());
        fixture.run(new Features(fixture.session()).set(model, DebatePackage.eINSTANCE.getNodeView_Color(), "#D55E00"));
        DiagramActions actions = new DiagramActions(fixture.diagram());
        select("C6");
        actions.getRegistry().getAction(ArrangeActions.COPY_LOOK).run();
        select("C7", "C27");
        actions.getRegistry().getAction(ArrangeActions.PASTE_LOOK).run();
        assertEquals("#D55E00", fixture.card("C7").getColor());
        assertEquals(300, fixture.card("C27").getWidth());
        actions.dispose();
    }

    @Test
    void tooFewCardsCannotBeArranged() {
        DiagramActions actions = new DiagramActions(fixture.diagram());
        for (Arrangement arrangement : Arrangement.values()) {
            IAction action = actions.getRegistry().getAction(ArrangeActions.idOf(arrangement));
            select("C2");
            assertFalse(action.isEnabled(), action.getId());
            select("C2", "E5");
            assertEquals(arrangement.least() == 2 && arrangement != Arrangement.WIDTH, action.isEnabled(), action.getId());
        }
        actions.dispose();
    }

    private Rectangle[] arranged(Arrangement arrangement, String... titles) {
        DiagramActions actions = new DiagramActions(fixture.diagram());
        select(titles);
        IAction action = actions.getRegistry().getAction(ArrangeActions.idOf(arrangement));
        assertTrue(action.isEnabled(), action.getText());
        action.run();
        fixture.settle();
        actions.dispose();
        return boxes(titles);
    }

    private void select(String... titles) {
        fixture.diagram().getViewer().setSelection(new StructuredSelection(
                Arrays.stream(titles).map(title -> fixture.part(fixture.card(title))).toList()));
    }

    private Rectangle[] boxes(String... titles) {
        return Stream.of(titles).map(this::box).toArray(Rectangle[]::new);
    }

    private Rectangle box(String title) {
        return fixture.part(fixture.card(title)).getFigure().getBounds().getCopy();
    }
}
