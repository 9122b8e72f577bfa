package org.debatemapper.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

import org.debatemapper.commands.Features;
import org.debatemapper.diagram.DiagramContext;
import org.debatemapper.diagram.lens.LensChoice;
import org.debatemapper.diagram.lens.LensEdit;
import org.debatemapper.diagram.lens.LensPopup;
import org.debatemapper.model.DebatePackage;
import org.debatemapper.model.Evidence;
import org.debatemapper.model.Label;
import org.debatemapper.model.NodeView;
import org.debatemapper.model.Status;
import org.debatemapper.model.map.Visibility;
import org.debatemapper.render.Overlay;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A map seen through a lens. */
class LensTest {
    @TempDir
    Path folder;

    private DiagramFixture fixture;
    private LensEdit edit;

    @BeforeEach
    void open() throws IOException {
        fixture = new DiagramFixture(SampleDebate.small(folder));
        edit = new LensEdit(fixture.session());
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void onlyWhatPassesIsDrawnUntilUndo() {
        int edges = fixture.edges().size();
        edit.turn(fixture.map(), choice("Evidence"));
        fixture.settle();
        for (NodeView view : fixture.map().getNodes()) {
            assertEquals(view.getElement() instanceof Evidence, fixture.part(view) != null);
        }
        assertTrue(fixture.edges().isEmpty());
        fixture.session().getCommandStack().undo();
        fixture.settle();
        assertNull(fixture.map().getLens());
        assertEquals(edges, fixture.edges().size());
    }

    @Test
    void turningAChoiceTwiceShowsEverything() {
        edit.turn(fixture.map(), choice("Issue"));
        assertTrue(choice("Issue").isChosen(fixture.map()));
        edit.turn(fixture.map(), choice("Issue"));
        assertNull(fixture.map().getLens());
    }

    @Test
    void aCardComesWhenItPasses() {
        edit.turn(fixture.map(), choice(Status.AGREED));
        fixture.settle();
        NodeView c2 = fixture.card("C2 ");
        assertNull(fixture.part(c2));
        fixture.run(new Features(fixture.session()).set(c2.getElement(), DebatePackage.eINSTANCE.getElement_Status(),
                Status.AGREED));
        assertNotNull(fixture.part(c2));
    }

    @Test
    void labelsFollowTheEvaluation() {
        edit.turn(fixture.map(), choice(Label.IN));
        NodeView c1 = fixture.card("C1");
        fixture.diagram().setOverlay(new Overlay(Map.of(c1.getElement(), Label.OUT), Map.of()));
        fixture.settle();
        assertNull(fixture.part(c1));
        fixture.diagram().setOverlay(Overlay.NONE);
        fixture.settle();
        assertNotNull(fixture.part(c1));
    }

    @Test
    void whatIsRevealedEndsTheLens() {
        NodeView c2 = fixture.card("C2 ");
        edit.turn(fixture.map(), choice("Evidence"));
        fixture.settle();
        assertTrue(fixture.diagram().reveal(c2.getElement()));
        assertNotNull(fixture.part(c2));
    }

    @Test
    void theChipsOfThePopupWorkByKeyboard() {
        LensPopup popup = new LensPopup(fixture.diagram());
        try {
            Event space = new Event();
            space.character = ' ';
            firstChip(popup.getShell()).notifyListeners(SWT.KeyDown, space);
            fixture.settle();
            assertTrue(choice("Issue").isChosen(fixture.map()));
            Visibility visibility = DiagramContext.of(fixture.diagram().getViewer()).getStyle().visibility();
            assertEquals(1, fixture.map().getNodes().stream().filter(visibility::shows).count());
        } finally {
            popup.getShell().dispose();
        }
    }

    private LensChoice choice(Object value) {
        return LensChoice.all(fixture.session().getDebate(), DiagramContext.of(fixture.diagram().getViewer()).getStyle())
                .stream().filter(each -> each.value().equals(value)).findFirst().orElseThrow();
    }

    private static Control firstChip(Control control) {
        if (control.getClass().getSimpleName().equals("Chip")) {
            return control;
        }
        if (control instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                Control found = firstChip(child);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }
}
