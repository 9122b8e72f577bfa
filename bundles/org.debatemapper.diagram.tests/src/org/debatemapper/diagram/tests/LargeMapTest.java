package org.debatemapper.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.debatemapper.commands.create.Creations;
import org.debatemapper.commands.session.DebateSession;
import org.debatemapper.commands.session.DebateSessions;
import org.debatemapper.commands.view.Folds;
import org.debatemapper.diagram.MapDiagram;
import org.debatemapper.diagram.editparts.EdgeEditPart;
import org.debatemapper.diagram.editparts.MapViewer;
import org.debatemapper.model.ArgumentMap;
import org.debatemapper.model.DebatePackage;
import org.debatemapper.model.NodeView;
import org.eclipse.draw2d.IFigure;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editparts.LayerManager;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The parts of a large map are made little by little: nobody is to notice but by a window that answers. */
class LargeMapTest {
    private static final int CARDS = 500;

    @TempDir
    Path folder;

    private DebateSession session;
    private Shell shell;
    private MapDiagram diagram;
    private MapViewer viewer;

    @BeforeEach
    void open() throws IOException {
        session = DebateSessions.shared().acquire(SampleDebate.large(folder, CARDS));
        session.getCommandStack().execute(new Creations(session).map("Empty"));
        shell = new Shell(Display.getDefault());
        shell.setLayout(new FillLayout());
        shell.setSize(1100, 760);
        diagram = new MapDiagram(shell, session);
        viewer = diagram.getViewer();
        shell.open();
    }

    @AfterEach
    void close() {
        shell.dispose();
        DebateSessions.shared().release(session);
        events();
    }

    @Test
    void theWindowAnswersBeforeTheMapIsSeen() {
        assertEquals(0, viewer.getContents().getChildren().size());
        List<Integer> parts = new ArrayList<>();
        viewer.whenUpToDate(() -> parts.add(viewer.getContents().getChildren().size()));
        assertEquals(List.of(), parts);
        events();
        assertEquals(List.of(CARDS), parts);
        assertComplete();
        assertTrue(printed().isVisible());
    }

    @Test
    void whoeverAsksForAPartHasIt() {
        NodeView last = diagram.getMap().getNodes().get(CARDS - 1);
        assertTrue(diagram.reveal(last.getElement()));
        assertEquals(List.of(last), viewer.getSelectedEditParts().stream().map(part -> ((EditPart) part).getModel()).toList());
        assertComplete();
    }

    @Test
    void whatIsEditedMeanwhileIsThere() {
        session.getCommandStack().execute(
                new Creations(session).statement(diagram.getMap(), DebatePackage.Literals.CLAIM, 0, -200));
        NodeView made = diagram.getMap().getNodes().get(CARDS);
        assertNotNull(viewer.getEditPartRegistry().get(made));
        session.getCommandStack().undo();
        assertNull(viewer.getEditPartRegistry().get(made));
        assertComplete();
    }

    @Test
    void anotherMapMayComeToTheFrontMeanwhile() {
        ArgumentMap large = diagram.getMap();
        diagram.showMap(session.getDebate().getMaps().get(1));
        assertEquals(List.of(), viewer.parts());
        assertEquals(List.of(), edges());
        assertTrue(printed().isVisible());
        events();
        assertEquals(0, viewer.getContents().getChildren().size());
        assertNull(viewer.getEditPartRegistry().get(large.getNodes().get(0)));
        diagram.showMap(large);
        events();
        assertComplete();
    }

    @Test
    void theWindowMayBeClosedMeanwhile() {
        viewer.whenUpToDate(() -> {
            throw new IllegalStateException("There is nothing to be shown any more.");
        });
        shell.dispose();
        events();
        assertNull(viewer.getControl());
    }

    @Test
    void branchesComeAndGoAsOneEdit() {
        events();
        Command fold = new Folds(session).fold(List.of(diagram.getMap().getNodes().get(0)), true);
        session.getCommandStack().execute(fold);
        assertEquals(CARDS, viewer.getContents().getChildren().size());
        events();
        assertEquals(1, viewer.getContents().getChildren().size());
        assertEquals(0, edges().size());
        session.getCommandStack().undo();
        events();
        assertComplete();
        session.getCommandStack().redo();
        session.getCommandStack().undo();
        assertComplete();
    }

    @Test
    void partsAreInTheOrderOfTheMap() {
        NodeView first = diagram.getMap().getNodes().get(0);
        assertEquals(diagram.getMap().getNodes(), viewer.parts().stream().map(EditPart::getModel).toList());
        session.getCommandStack().execute(new Folds(session).fold(List.of(first), true));
        session.getCommandStack().undo();
        assertEquals(diagram.getMap().getNodes(), viewer.parts().stream().map(EditPart::getModel).toList());
    }

    private void assertComplete() {
        assertEquals(CARDS, viewer.parts().size());
        List<EdgeEditPart> edges = edges();
        assertEquals(CARDS - 1, edges.size());
        for (EdgeEditPart edge : edges) {
            assertTrue(edge.isActive() && edge.getSource() != null && edge.getTarget() != null);
        }
        for (EditPart part : viewer.parts()) {
            assertTrue(part.isActive() && !((GraphicalEditPart) part).getFigure().getBounds().isEmpty());
        }
    }

    private List<EdgeEditPart> edges() {
        List<EdgeEditPart> edges = new ArrayList<>();
        for (Object part : viewer.getEditPartRegistry().values()) {
            if (part instanceof EdgeEditPart edge) {
                edges.add(edge);
            }
        }
        return edges;
    }

    private IFigure printed() {
        return ((LayerManager) viewer.getRootEditPart()).getLayer(LayerConstants.PRINTABLE_LAYERS);
    }

    private static void events() {
        while (Display.getDefault().readAndDispatch()) {
            continue;
        }
    }
}
