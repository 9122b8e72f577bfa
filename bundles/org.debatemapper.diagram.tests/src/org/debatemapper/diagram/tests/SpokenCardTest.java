package org.debatemapper.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.debatemapper.commands.view.Folds;
import org.debatemapper.diagram.editparts.CardEditPart;
import org.debatemapper.diagram.editparts.EdgeEditPart;
import org.debatemapper.diagram.editparts.MapEditPart;
import org.debatemapper.model.NodeView;
import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a screen reader says of a card. */
class SpokenCardTest {
    @TempDir
    Path folder;

    private DiagramFixture fixture;

    @BeforeEach
    void open() throws IOException {
        fixture = new DiagramFixture(SampleDebate.small(folder));
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void theNameIsTheTitleAndTheText() {
        AccessibleEvent event = new AccessibleEvent(this);
        card("C1").getAccessibleEditPart().getName(event);
        assertTrue(event.result.contains("C1 Rethink the strategy. Both countries must begin"), event.result);
    }

    @Test
    void theDescriptionNamesWhatTheCardIsRelatedTo() {
        String said = description("C1");
        for (String other : List.of("I1", "C2 Unreliable partner", "C27 Not ready")) {
            assertTrue(said.contains(other), said);
        }
        assertFalse(said.contains("C7"), said);
    }

    @Test
    void whatIsHiddenIsCountedInsteadOfNamed() {
        NodeView c1 = fixture.card("C1");
        fixture.run(new Folds(fixture.session()).fold(List.of(c1), true));
        String said = description("C1");
        assertFalse(said.contains("C2 Unreliable partner"), said);
        assertTrue(said.matches(".*\\d+.*"), said);
    }

    @Test
    void arrowsAndTheMapSpeakToo() {
        EdgeEditPart edge = (EdgeEditPart) card("C1").getTargetConnections().get(0);
        String arrow = name(edge.getAccessibleEditPart());
        assertTrue(arrow.matches(".+\\. \\w+: .*C1.*"), arrow);
        MapEditPart map = (MapEditPart) card("C1").getParent();
        assertFalse(name(map.getAccessibleEditPart()).isBlank());
        AccessibleEvent event = new AccessibleEvent(map);
        map.getAccessibleEditPart().getDescription(event);
        assertTrue(event.result.contains(String.valueOf(map.getModel().getNodes().size())), event.result);
    }

    private static String name(AccessibleEditPart part) {
        AccessibleEvent event = new AccessibleEvent(part);
        part.getName(event);
        return event.result;
    }

    private CardEditPart card(String title) {
        return (CardEditPart) fixture.part(fixture.card(title));
    }

    private String description(String title) {
        AccessibleEvent event = new AccessibleEvent(this);
        card(title).getAccessibleEditPart().getDescription(event);
        return event.result;
    }
}
