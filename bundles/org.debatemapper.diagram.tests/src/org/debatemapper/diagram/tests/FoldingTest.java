package org.debatemapper.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

import org.debatemapper.commands.create.Creations;
import org.debatemapper.commands.view.Extent;
import org.debatemapper.commands.view.Folds;
import org.debatemapper.commands.view.Views;
import org.debatemapper.diagram.DiagramContext;
import org.debatemapper.diagram.actions.AutoLayout;
import org.debatemapper.diagram.actions.Unfolding;
import org.debatemapper.diagram.editparts.EdgeEditPart;
import org.debatemapper.diagram.figures.PictureFigure;
import org.debatemapper.layout.LayoutRequest;
import org.debatemapper.layout.MapLayout;
import org.debatemapper.model.DebatePackage;
import org.debatemapper.model.NodeView;
import org.debatemapper.model.Statement;
import org.debatemapper.model.map.MapEdge;
import org.debatemapper.model.map.Visibility;
import org.debatemapper.render.CardSizes;
import org.debatemapper.render.FoldMark;
import org.debatemapper.render.scene.Bounds;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.editparts.FreeformGraphicalRootEditPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is drawn while branches are collapsed. */
class FoldingTest {
    @TempDir
    Path folder;

    private DiagramFixture fixture;
    private Folds folds;

    @BeforeEach
    void open() throws IOException {
        fixture = new DiagramFixture(SampleDebate.small(folder));
        folds = new Folds(fixture.session());
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void whatHangsOnACollapsedCardIsGoneUntilUndo() {
        NodeView c1 = fixture.card("C1");
        NodeView c2 = fixture.card("C2 ");
        int cards = drawn().size();
        int edges = fixture.edges().size();
        fixture.run(folds.fold(List.of(c1), true));
        assertDrawn();
        assertNull(fixture.part(c2));
        assertTrue(drawn().size() < cards);
        fixture.session().getCommandStack().undo();
        fixture.settle();
        assertDrawn();
        assertEquals(cards, drawn().size());
        assertEquals(edges, fixture.edges().size());
    }

    @Test
    void aClickOnTheNumberExpands() {
        NodeView c1 = fixture.card("C1");
        fixture.run(folds.fold(List.of(c1), true));
        PictureFigure figure = (PictureFigure) fixture.part(c1).getFigure();
        Bounds number = FoldMark.numberOf(figure.getPicture());
        Rectangle place = new Rectangle((int) number.centerX(), (int) number.centerY(), 1, 1);
        figure.translateToAbsolute(place);
        click(place.x, place.y);
        assertFalse(c1.isCollapsed());
        assertDrawn();
    }

    @Test
    void aNewReasonOpensItsCollapsedConclusion() {
        NodeView c1 = fixture.card("C1");
        fixture.run(folds.fold(List.of(c1), true));
        fixture.run(new Creations(fixture.session()).reason(fixture.map(), (Statement) c1.getElement(),
                DebatePackage.eINSTANCE.getClaim()));
        assertFalse(c1.isCollapsed());
        assertDrawn();
        fixture.session().getCommandStack().undo();
        fixture.settle();
        assertTrue(c1.isCollapsed());
        assertDrawn();
    }

    @Test
    void aCollapsedCardTakesWhatItHidesAlong() {
        NodeView c1 = fixture.card("C1");
        NodeView c2 = fixture.card("C2 ");
        int x = c2.getX();
        fixture.run(folds.fold(List.of(c1), true));
        fixture.run(new Views(fixture.session()).setBounds(c1, new Extent(c1.getX() + 70, c1.getY(), 0, 0)));
        assertEquals(x + 70, c2.getX());
        fixture.session().getCommandStack().undo();
        assertEquals(x, c2.getX());
    }

    @Test
    void whatIsRevealedIsExpanded() {
        NodeView c2 = fixture.card("C2 ");
        fixture.run(folds.toLevel(fixture.map(), 1));
        assertNull(fixture.part(c2));
        assertTrue(fixture.diagram().reveal(c2.getElement()));
        assertNotNull(fixture.part(c2));
        assertEquals(fixture.part(c2), fixture.diagram().getViewer().getSelectedEditParts().get(0));
    }

    @Test
    void levelsOpenOneByOne() {
        fixture.run(folds.toLevel(fixture.map(), 1));
        int before = drawn().size();
        for (int level = 2; level <= 5; level++) {
            fixture.run(folds.toLevel(fixture.map(), level));
            assertDrawn();
            assertTrue(drawn().size() >= before, "level " + level);
            before = drawn().size();
        }
        fixture.run(folds.toLevel(fixture.map(), Integer.MAX_VALUE));
        assertEquals(fixture.map().getNodes().size(), drawn().size());
        assertTrue(fixture.map().getNodes().stream().noneMatch(NodeView::isCollapsed));
    }

    @Test
    void whatIsDrawnIsWhatIsShownAfterAnyFolding() {
        Random random = new Random(3);
        List<NodeView> nodes = fixture.map().getNodes();
        for (int i = 0; i < 60; i++) {
            NodeView view = nodes.get(random.nextInt(nodes.size()));
            var command = folds.fold(List.of(view), !view.isCollapsed());
            if (command.canExecute()) {
                fixture.run(command);
                assertDrawn();
            }
        }
    }

    @Test
    void whatAppearsDoesNotCoverWhatHasTakenItsPlace() {
        fixture.run(folds.toLevel(fixture.map(), 1));
        fixture.run(new AutoLayout(fixture.session(), fixture.map(), fixture.diagram().getStyle(), AutoLayout.Scope.MAP,
                fixture.session().getCommandStack()::execute).compute(new NullProgressMonitor()));
        Map<NodeView, List<Integer>> before = places();
        int undos = fixture.session().getCommandStack().getCommands().length;
        Unfolding.execute(DiagramContext.of(fixture.diagram().getViewer()), fixture.map(),
                folds.toLevel(fixture.map(), Integer.MAX_VALUE));
        fixture.settle();
        assertEquals(fixture.map().getNodes().size(), drawn().size());
        assertFalse(covered());
        assertEquals(undos + 1, fixture.session().getCommandStack().getCommands().length);
        fixture.session().getCommandStack().undo();
        assertEquals(before, places());
        fixture.session().getCommandStack().redo();
        fixture.settle();
        assertFalse(covered());
    }

    @Test
    void cardsThatWereNotInTheWayStay() {
        NodeView c1 = fixture.card("C1");
        Map<NodeView, List<Integer>> before = places();
        fixture.run(folds.fold(List.of(c1), true));
        Unfolding.execute(DiagramContext.of(fixture.diagram().getViewer()), fixture.map(), folds.fold(List.of(c1), false));
        fixture.settle();
        assertEquals(before, places());
    }

    @Test
    void fitRegardsOnlyWhatIsShown() {
        NodeView c2 = fixture.card("C2 ");
        fixture.run(new Views(fixture.session()).setBounds(c2, new Extent(60_000, 40_000, 0, 0)));
        fixture.diagram().fit();
        assertTrue(fixture.diagram().getZoomManager().getZoom() < 0.2);
        fixture.run(folds.toLevel(fixture.map(), 1));
        NodeView top = drawn().iterator().next();
        fixture.run(new Views(fixture.session()).setBounds(top, new Extent(30_000, 20_000, 0, 0)));
        fixture.diagram().fit();
        fixture.settle();
        assertEquals(1, fixture.diagram().getZoomManager().getZoom());
        assertTrue(seen().contains(fixture.part(top).getFigure().getBounds()));
    }

    private Rectangle seen() {
        var root = (FreeformGraphicalRootEditPart) fixture.diagram().getViewer().getRootEditPart();
        return new Rectangle(((Viewport) root.getFigure()).getViewLocation(), ((Viewport) root.getFigure()).getClientArea().getSize());
    }

    private boolean covered() {
        CardSizes sizes = new CardSizes(fixture.diagram().getStyle());
        return !MapLayout.tidy(fixture.map(), LayoutRequest.of(fixture.map(), sizes), null).positions().isEmpty();
    }

    private Map<NodeView, List<Integer>> places() {
        return fixture.map().getNodes().stream().collect(Collectors.toMap(view -> view, view -> List.of(view.getX(), view.getY())));
    }

    private Set<NodeView> drawn() {
        return fixture.map().getNodes().stream().filter(view -> fixture.part(view) != null)
                .collect(Collectors.toSet());
    }

    private void assertDrawn() {
        Visibility visibility = Visibility.of(fixture.map());
        for (NodeView view : fixture.map().getNodes()) {
            assertEquals(visibility.shows(view), fixture.part(view) != null);
        }
        Set<MapEdge> edges = Set.copyOf(visibility.graph().edges());
        assertEquals(edges, fixture.edges().stream().map(EdgeEditPart::getModel).collect(Collectors.toSet()));
    }

    private void click(int x, int y) {
        for (int type : new int[] { SWT.MouseMove, SWT.MouseDown, SWT.MouseUp }) {
            Event event = new Event();
            event.x = x;
            event.y = y;
            event.button = type == SWT.MouseMove ? 0 : 1;
            event.count = 1;
            event.stateMask = type == SWT.MouseUp ? SWT.BUTTON1 : 0;
            fixture.diagram().getViewer().getControl().notifyListeners(type, event);
        }
        fixture.settle();
    }
}
