package org.debatemapper.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.debatemapper.commands.CreationCommand;
import org.debatemapper.commands.create.Creations;
import org.debatemapper.commands.delete.Deletions;
import org.debatemapper.commands.view.Bookmarks;
import org.debatemapper.commands.view.Extent;
import org.debatemapper.diagram.Visits;
import org.debatemapper.diagram.lens.LensEdit;
import org.debatemapper.model.ArgumentMap;
import org.debatemapper.model.DebateFactory;
import org.debatemapper.model.Lens;
import org.debatemapper.model.NodeView;
import org.debatemapper.model.Place;
import org.debatemapper.model.Status;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The way back through places on maps, and bookmarks. */
class VisitsTest {
    private static final int COLUMNS_APART = 20;

    @TempDir
    Path folder;

    private DiagramFixture fixture;
    private Visits visits;
    private ArgumentMap first;
    private ArgumentMap second;

    @BeforeEach
    void open() throws IOException {
        fixture = new DiagramFixture(SampleDebate.large(folder, 200));
        visits = fixture.diagram().getVisits();
        first = fixture.map();
        CreationCommand made = new Creations(fixture.session()).map("Second");
        fixture.run(made);
        second = (ArgumentMap) made.getMade();
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void atFirstThereIsNoWayBack() {
        assertFalse(visits.canGoBack());
        assertFalse(visits.canGoForward());
        visits.back();
        assertSame(first, fixture.map());
    }

    @Test
    void backAndForwardLeadThroughMapsWithWhatWasSeenAndSelected() {
        NodeView card = first.getNodes().get(150);
        fixture.diagram().reveal(card);
        fixture.settle();
        Extent seen = fixture.diagram().getSeen();
        fixture.diagram().reveal(second);
        fixture.settle();
        assertSame(second, fixture.map());
        visits.back();
        fixture.settle();
        assertSame(first, fixture.map());
        assertEquals(seen, fixture.diagram().getSeen());
        assertEquals(List.of(fixture.part(card)), fixture.diagram().getViewer().getSelectedEditParts());
        visits.forward();
        fixture.settle();
        assertSame(second, fixture.map());
        assertFalse(visits.canGoForward());
    }

    @Test
    void aNewPlaceEndsTheWayForward() {
        fixture.diagram().reveal(second);
        visits.back();
        assertTrue(visits.canGoForward());
        fixture.diagram().reveal(first.getNodes().get(199));
        assertFalse(visits.canGoForward());
    }

    @Test
    void aSelectionFarAwayIsAPlaceAndOneNearbyIsNot() {
        fixture.diagram().getZoomManager().setZoom(1);
        fixture.settle();
        select(first.getNodes().get(0));
        select(first.getNodes().get(1));
        assertFalse(visits.canGoBack());
        Extent before = fixture.diagram().getSeen();
        fixture.diagram().getViewer().reveal(fixture.part(first.getNodes().get(COLUMNS_APART * 9)));
        fixture.settle();
        select(first.getNodes().get(COLUMNS_APART * 9));
        assertTrue(visits.canGoBack());
        visits.back();
        fixture.settle();
        assertEquals(before, fixture.diagram().getSeen());
    }

    @Test
    void mapsThatAreGoneArePassedOver() {
        fixture.diagram().reveal(second);
        fixture.diagram().reveal(first);
        fixture.run(new Deletions(fixture.session()).fromDebate(List.of(second)));
        visits.back();
        assertSame(first, fixture.map());
    }

    @Test
    void aBookmarkLeadsBackToWhatWasSeenAndItsLens() {
        fixture.diagram().reveal(first.getNodes().get(150));
        Lens lens = DebateFactory.eINSTANCE.createLens();
        lens.getStatuses().add(Status.DRAFT);
        new LensEdit(fixture.session()).set(first, lens);
        fixture.settle();
        Extent seen = fixture.diagram().getSeen();
        CreationCommand add = new Bookmarks(fixture.session()).add(first, seen, "Here");
        fixture.run(add);
        Place place = (Place) add.getMade();
        new LensEdit(fixture.session()).set(first, null);
        fixture.diagram().reveal(second);
        fixture.settle();
        assertTrue(fixture.diagram().goTo(place));
        fixture.settle();
        assertSame(first, fixture.map());
        assertEquals(List.of(Status.DRAFT), first.getLens().getStatuses());
        assertEquals(seen.centerX(), fixture.diagram().getSeen().centerX(), 3);
        assertEquals(seen.centerY(), fixture.diagram().getSeen().centerY(), 3);
        assertEquals(seen.width(), fixture.diagram().getSeen().width(), 3);
        visits.back();
        assertSame(second, fixture.map());
    }

    @Test
    void bookmarksAreRenamedAndDeletedUndoably() {
        Bookmarks bookmarks = new Bookmarks(fixture.session());
        CreationCommand add = bookmarks.add(first, fixture.diagram().getSeen(), "Here");
        fixture.run(add);
        Place place = (Place) add.getMade();
        assertFalse(bookmarks.rename(place, "Here").canExecute());
        fixture.run(bookmarks.rename(place, "There"));
        assertEquals("There", place.getTitle().get("en"));
        fixture.run(bookmarks.delete(place));
        assertNull(place.eContainer());
        fixture.session().getCommandStack().undo();
        assertEquals(List.of(place), fixture.session().getDebate().getBookmarks());
    }

    @Test
    void aBookmarkGoesWithItsMap() {
        fixture.run(new Bookmarks(fixture.session()).add(second, new Extent(0, 0, 100, 100), "There"));
        Place place = fixture.session().getDebate().getBookmarks().get(0);
        fixture.run(new Deletions(fixture.session()).fromDebate(List.of(second)));
        assertTrue(fixture.session().getDebate().getBookmarks().isEmpty());
        assertNotEquals(true, fixture.diagram().goTo(place));
    }

    private void select(NodeView view) {
        fixture.diagram().getViewer().select(fixture.part(view));
        fixture.settle();
    }
}
