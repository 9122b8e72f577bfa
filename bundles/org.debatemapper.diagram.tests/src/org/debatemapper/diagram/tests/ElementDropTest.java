package org.debatemapper.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.debatemapper.commands.Features;
import org.debatemapper.diagram.drop.ElementDropListener;
import org.debatemapper.diagram.open.ModelObjects;
import org.debatemapper.model.ArgumentMap;
import org.debatemapper.model.DebateFactory;
import org.debatemapper.model.DebatePackage;
import org.debatemapper.model.NodeView;
import org.debatemapper.model.Relation;
import org.debatemapper.model.Statement;
import org.eclipse.draw2d.geometry.Point;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is dragged from trees and tables onto a map. */
class ElementDropTest {
    @TempDir
    Path folder;

    @Test
    void whatIsDroppedIsShownAndSelectedAndUndone() throws IOException {
        try (DiagramFixture fixture = new DiagramFixture(SampleDebate.small(folder))) {
            ArgumentMap empty = DebateFactory.eINSTANCE.createArgumentMap();
            fixture.run(new Features(fixture.session()).add(fixture.session().getDebate(),
                    DebatePackage.eINSTANCE.getDebate_Maps(), empty));
            fixture.diagram().showMap(empty);
            List<Statement> statements = List.copyOf(fixture.session().getDebate().getStatements().subList(0, 3));
            ElementDropListener drop = new ElementDropListener(fixture.diagram().getViewer());
            drop.show(statements, new Point(300, 200));
            assertEquals(statements, ModelObjects.in(fixture.diagram().getViewer().getSelection()));
            assertEquals(3, empty.getNodes().stream().filter(view -> view.getElement() instanceof Statement)
                    .map(view -> view.getX() + " " + view.getY()).distinct().count());
            drop.show(statements, new Point(10, 10));
            assertEquals(3, empty.getNodes().stream().map(NodeView::getElement).filter(Statement.class::isInstance)
                    .count());
            fixture.session().getCommandStack().undo();
            assertTrue(empty.getNodes().isEmpty());
        }
    }

    @Test
    void relationsBringTheirEnds() throws IOException {
        try (DiagramFixture fixture = new DiagramFixture(SampleDebate.small(folder))) {
            Relation relation = fixture.session().getDebate().getRelations().get(0);
            Set<Statement> found = ElementDropListener.statements(List.of(relation));
            assertFalse(found.isEmpty());
            assertTrue(relation.ends().containsAll(found));
            assertNotNull(found.iterator().next());
        }
    }
}
