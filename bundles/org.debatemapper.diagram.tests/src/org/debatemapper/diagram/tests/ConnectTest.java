package org.debatemapper.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.debatemapper.diagram.connect.Candidates;
import org.debatemapper.diagram.connect.ConnectDialog;
import org.debatemapper.diagram.connect.Way;
import org.debatemapper.diagram.editparts.MapEditPart;
import org.debatemapper.model.Element;
import org.debatemapper.model.Relation;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Connecting cards by words instead of by a pointer. */
class ConnectTest {
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
    void cardsAndArrowsAreOfferedButNotTheCardItself() {
        Element source = fixture.card("C27").getElement();
        List<Element> offered = candidates(source).all().stream().map(Candidates.Candidate::element).toList();
        assertTrue(offered.contains(fixture.card("C1").getElement()));
        assertTrue(offered.stream().anyMatch(Relation.class::isInstance));
        assertFalse(offered.contains(source));
        assertTrue(offered.stream().noneMatch(other -> Way.between(source, other).isEmpty()));
    }

    @Test
    void wordsNarrowTheListInAnyOrder() {
        Candidates candidates = candidates(fixture.card("C1").getElement());
        assertEquals(List.of(fixture.card("C2").getElement()), candidates.matching(" PARTNER  unreliable").stream()
                .map(Candidates.Candidate::element).filter(each -> !(each instanceof Relation)).toList());
        assertTrue(candidates.matching("no card has such words").isEmpty());
        assertEquals(candidates.all(), candidates.matching(""));
    }

    @Test
    void whatTheDialogReturnsIsOneEdit() {
        Element source = fixture.card("C27").getElement();
        Shell shell = new Shell(Display.getCurrent());
        try {
            ConnectDialog dialog = open(shell, source);
            find(dialog.getShell(), Text.class).setText("unreliable");
            Button connect = dialog.getShell().getDefaultButton();
            assertTrue(connect.isEnabled());
            connect.notifyListeners(SWT.Selection, new Event());
            Way way = dialog.getChosen();
            assertNotNull(way);
            fixture.run(way.command(fixture.session()));
            assertTrue(fixture.session().getCommandStack().canUndo());
        } finally {
            shell.dispose();
        }
    }

    @Test
    void nothingIsChosenWhereNothingMatches() {
        Shell shell = new Shell(Display.getCurrent());
        try {
            ConnectDialog dialog = open(shell, fixture.card("C27").getElement());
            find(dialog.getShell(), Text.class).setText("no card has such words");
            assertFalse(dialog.getShell().getDefaultButton().isEnabled());
            dialog.close();
            assertNull(dialog.getChosen());
        } finally {
            shell.dispose();
        }
    }

    private ConnectDialog open(Shell shell, Element source) {
        ConnectDialog dialog = new ConnectDialog(shell, candidates(source));
        dialog.setBlockOnOpen(false);
        dialog.open();
        return dialog;
    }

    private Candidates candidates(Element source) {
        MapEditPart map = (MapEditPart) fixture.part(fixture.card("C1")).getParent();
        return Candidates.of(source, map.getModel(), map.getVisibility().graph(), List.of("en"));
    }

    private static <C extends Control> C find(Composite parent, Class<C> kind) {
        for (Control child : parent.getChildren()) {
            C found = kind.isInstance(child) ? kind.cast(child)
                    : child instanceof Composite composite ? find(composite, kind) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
