package org.debatemapper.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;

import org.debatemapper.commands.create.Creations;
import org.debatemapper.diagram.Focus;
import org.debatemapper.diagram.figures.PictureFigure;
import org.debatemapper.model.DebatePackage;
import org.debatemapper.model.NodeView;
import org.debatemapper.model.Statement;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands back while the selection is in focus. */
class FocusTest {
    @TempDir
    Path folder;

    private DiagramFixture fixture;
    private Focus focus;

    @BeforeEach
    void open() throws IOException {
        fixture = new DiagramFixture(SampleDebate.small(folder));
        focus = fixture.diagram().getFocus();
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void nothingStandsBackAtFirst() {
        assertEquals(Set.of(), dimmed());
        assertFalse(focus.isPossible());
        focus.setDepth(1);
        assertEquals(0, focus.getDepth(), "there is no selection to focus on");
    }

    @Test
    void oneStepLeadsToTheNextStatements() {
        select("C7");
        focus.setDepth(1);
        assertEquals(Set.of("C7", "C2"), bright());
        focus.setDepth(2);
        assertTrue(bright().containsAll(Set.of("C7", "C2", "C1")));
        assertFalse(bright().contains("I1"));
    }

    @Test
    void theFocusFollowsTheSelection() {
        select("C7");
        focus.setDepth(1);
        select("E5");
        assertEquals(Set.of("E5", "C6"), bright());
    }

    @Test
    void aNewReasonIsInFocus() {
        select("C7");
        focus.setDepth(1);
        int before = bright().size();
        fixture.run(new Creations(fixture.session()).reason(fixture.map(),
                (Statement) fixture.card("C7").getElement(), DebatePackage.eINSTANCE.getClaim()));
        assertEquals(before + 1, fixture.map().getNodes().size() - dimmed().size());
    }

    @Test
    void escapeLeavesIt() {
        select("C7");
        focus.toggle();
        assertFalse(dimmed().isEmpty());
        Event escape = new Event();
        escape.keyCode = SWT.ESC;
        escape.character = SWT.ESC;
        fixture.diagram().getViewer().getControl().notifyListeners(SWT.KeyDown, escape);
        assertEquals(Set.of(), dimmed());
        assertEquals(0, focus.getDepth());
    }

    private void select(String title) {
        fixture.diagram().getViewer().select(fixture.part(fixture.card(title)));
        fixture.settle();
    }

    private Set<NodeView> dimmed() {
        return fixture.map().getNodes().stream()
                .filter(view -> ((PictureFigure) fixture.part(view).getFigure()).isDimmed()).collect(Collectors.toSet());
    }

    /** The first words of the titles of the statements that are seen as ever. */
    private Set<String> bright() {
        Set<NodeView> dimmed = dimmed();
        return fixture.map().getNodes().stream()
                .filter(view -> view.getElement() instanceof Statement && !dimmed.contains(view))
                .map(view -> view.getElement().displayName(fixture.map().languageOrder()).split(" ")[0])
                .collect(Collectors.toSet());
    }
}
