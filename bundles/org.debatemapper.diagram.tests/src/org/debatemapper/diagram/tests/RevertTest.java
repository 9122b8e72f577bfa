package org.debatemapper.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.debatemapper.commands.view.Extent;
import org.debatemapper.commands.view.Views;
import org.debatemapper.diagram.editparts.EdgeEditPart;
import org.debatemapper.model.NodeView;
import org.debatemapper.model.Relation;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalEditPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** After a revert the map shows the new model, with all its edges where its cards are. */
class RevertTest {
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
    void showsEveryEdgeOfTheFile() throws IOException {
        Set<String> before = relations(fixture.edges());
        NodeView card = fixture.map().getNodes().get(0);
        fixture.run(new Views(fixture.session()).setBounds(card, new Extent(900, 900, 220, 0)));
        fixture.session().revert();
        fixture.diagram().reload();
        fixture.settle();
        List<EdgeEditPart> edges = fixture.edges();
        assertEquals(before, relations(edges));
        for (EdgeEditPart edge : edges) {
            assertSame(fixture.session().getResource(), edge.getRelation().eResource());
            Rectangle reach = ends(edge);
            assertTrue(reach.getExpanded(60, 60).contains(edge.getFigure().getBounds().getCenter()),
                    () -> edge.getFigure().getBounds() + " is not between its ends, " + reach);
        }
    }

    private static Rectangle ends(EdgeEditPart edge) {
        return ((GraphicalEditPart) edge.getSource()).getFigure().getBounds()
                .getUnion(((GraphicalEditPart) edge.getTarget()).getFigure().getBounds());
    }

    private static Set<String> relations(List<EdgeEditPart> edges) {
        return edges.stream().map(EdgeEditPart::getRelation).map(Relation::getId).collect(Collectors.toSet());
    }
}
