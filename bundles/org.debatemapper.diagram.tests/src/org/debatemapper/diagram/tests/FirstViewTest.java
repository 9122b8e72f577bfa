package org.debatemapper.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

import org.debatemapper.commands.Features;
import org.debatemapper.diagram.actions.DiagramActions;
import org.debatemapper.diagram.actions.OverviewActions;
import org.debatemapper.diagram.figures.PicturePainter;
import org.debatemapper.diagram.open.ModelObjects;
import org.debatemapper.model.ArgumentMap;
import org.debatemapper.model.DebateFactory;
import org.debatemapper.model.DebatePackage;
import org.debatemapper.model.NodeView;
import org.debatemapper.render.style.Theme;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.jface.viewers.ISelection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is seen of a map at first, and when one comes back to it. */
class FirstViewTest {
    @TempDir
    Path folder;

    @Test
    void whatIsLeftOfACollapsedMapIsSeen() throws IOException {
        try (DiagramFixture fixture = new DiagramFixture(SampleDebate.large(folder, 300))) {
            fixture.diagram().reveal(fixture.map().getNodes().get(299));
            fixture.settle();
            NodeView first = fixture.map().getNodes().get(0);
            assertFalse(window(fixture).intersects(seen(fixture, first)));
            new DiagramActions(fixture.diagram()).getRegistry().getAction(OverviewActions.COLLAPSE_ALL).run();
            fixture.settle();
            assertEquals(1, fixture.diagram().getViewer().parts().size());
            assertTrue(window(fixture).contains(seen(fixture, first)));
        }
    }

    @Test
    void aMapThatFitsIsSeenWhole() throws IOException {
        try (DiagramFixture fixture = new DiagramFixture(SampleDebate.small(folder))) {
            assertTrue(fixture.diagram().getZoomManager().getZoom() >= 0.6);
            Rectangle window = window(fixture);
            for (NodeView view : fixture.map().getNodes()) {
                assertTrue(window.contains(seen(fixture, view)), view.getElement().toString());
            }
        }
    }

    @Test
    void aLargeMapIsSeenFromItsTop() throws IOException {
        try (DiagramFixture fixture = new DiagramFixture(SampleDebate.large(folder, 300))) {
            assertEquals(0.75, fixture.diagram().getZoomManager().getZoom());
            NodeView top = fixture.map().getNodes().stream()
                    .min((a, b) -> Integer.compare(a.getY(), b.getY())).orElseThrow();
            assertTrue(window(fixture).contains(seen(fixture, top)));
            assertTrue(seen(fixture, top).y < 60);
        }
    }

    @Test
    void whatIsRevealedAtOnceIsSeen() throws IOException {
        try (DiagramFixture fixture = new DiagramFixture(SampleDebate.large(folder, 300))) {
            ArgumentMap first = fixture.map();
            ArgumentMap other = DebateFactory.eINSTANCE.createArgumentMap();
            fixture.run(new Features(fixture.session()).add(fixture.session().getDebate(),
                    DebatePackage.eINSTANCE.getDebate_Maps(), other));
            fixture.diagram().showMap(other);
            NodeView last = first.getNodes().get(first.getNodes().size() - 1);
            fixture.diagram().reveal(last);
            fixture.settle();
            assertTrue(window(fixture).contains(seen(fixture, last)));
        }
    }

    @Test
    void aMapIsSeenAsItWasLeft() throws IOException {
        try (DiagramFixture fixture = new DiagramFixture(SampleDebate.large(folder, 300))) {
            ArgumentMap first = fixture.map();
            ArgumentMap other = DebateFactory.eINSTANCE.createArgumentMap();
            fixture.run(new Features(fixture.session()).add(fixture.session().getDebate(),
                    DebatePackage.eINSTANCE.getDebate_Maps(), other));
            fixture.diagram().getZoomManager().setZoom(1.5);
            viewport(fixture).setViewLocation(700, 400);
            fixture.settle();
            fixture.diagram().showMap(other);
            fixture.settle();
            fixture.diagram().showMap(first);
            fixture.settle();
            assertEquals(1.5, fixture.diagram().getZoomManager().getZoom());
            assertEquals(new Point(700, 400), viewport(fixture).getViewLocation());
        }
    }

    @Test
    void anotherMapIsTheSelectionOnceItIsInFront() throws IOException {
        try (DiagramFixture fixture = new DiagramFixture(SampleDebate.small(folder))) {
            ArgumentMap other = DebateFactory.eINSTANCE.createArgumentMap();
            fixture.run(new Features(fixture.session()).add(fixture.session().getDebate(),
                    DebatePackage.eINSTANCE.getDebate_Maps(), other));
            AtomicReference<ISelection> told = new AtomicReference<>();
            fixture.diagram().getViewer().addSelectionChangedListener(event -> told.set(event.getSelection()));
            fixture.diagram().showMap(other);
            assertEquals(List.of(other), ModelObjects.in(told.get()));
        }
    }

    @Test
    void theGroundFollowsTheTheme() throws IOException {
        try (DiagramFixture fixture = new DiagramFixture(SampleDebate.small(folder))) {
            fixture.diagram().setTheme(Theme.DARK);
            assertEquals(PicturePainter.screen(Theme.DARK.ground()),
                    fixture.diagram().getViewer().getControl().getBackground());
        }
    }

    private static Rectangle window(DiagramFixture fixture) {
        return new Rectangle(((FigureCanvas) fixture.diagram().getViewer().getControl()).getClientArea());
    }

    private static Viewport viewport(DiagramFixture fixture) {
        return ((FigureCanvas) fixture.diagram().getViewer().getControl()).getViewport();
    }

    private static Rectangle seen(DiagramFixture fixture, NodeView view) {
        Rectangle box = fixture.part(view).getFigure().getBounds().getCopy();
        fixture.part(view).getFigure().translateToAbsolute(box);
        return box;
    }
}
