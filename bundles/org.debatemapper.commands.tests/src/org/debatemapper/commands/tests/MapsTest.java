package org.debatemapper.commands.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.debatemapper.commands.CreationCommand;
import org.debatemapper.commands.create.Creations;
import org.debatemapper.commands.view.Bookmarks;
import org.debatemapper.commands.view.Extent;
import org.debatemapper.commands.view.Maps;
import org.debatemapper.model.ArgumentMap;
import org.debatemapper.model.DebatePackage;
import org.debatemapper.model.NodeView;
import org.debatemapper.model.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MapsTest {
    @TempDir
    Path folder;
    private TestDebate test;
    private Maps maps;
    private ArgumentMap first;

    @BeforeEach
    void drawAMap() throws IOException {
        test = new TestDebate(folder, "maps");
        maps = new Maps(test.session());
        first = test.map();
        CreationCommand claim = new Creations(test.session()).statement(first, DebatePackage.eINSTANCE.getClaim(), 10, 20);
        test.run(claim);
        Statement statement = (Statement) ((NodeView) claim.getMade()).getElement();
        test.run(new Creations(test.session()).reason(first, statement, DebatePackage.eINSTANCE.getClaim()));
    }

    @Test
    void aDuplicateShowsTheSameElementsAtTheSamePlaces() {
        int statements = test.session().getDebate().getStatements().size();
        ArgumentMap copy = duplicate();
        assertEquals(elements(first), elements(copy));
        assertEquals(first.getEdges().stream().map(edge -> edge.getRelation()).toList(),
                copy.getEdges().stream().map(edge -> edge.getRelation()).toList());
        assertEquals(first.getNodes().get(0).getX(), copy.getNodes().get(0).getX());
        assertEquals(statements, test.session().getDebate().getStatements().size());
        assertEquals("Copy", copy.getTitle().get("en"));
        assertNotEquals(first.getId(), copy.getId());
        assertTrue(elements(copy).stream().allMatch(element -> ((Statement) element).viewOn(copy) != null));
        test.undo();
        assertEquals(List.of(first), test.session().getDebate().getMaps());
    }

    @Test
    void mapsMoveAmongTheOthers() {
        ArgumentMap copy = duplicate();
        assertFalse(maps.move(copy, 1).canExecute());
        assertFalse(maps.move(first, -1).canExecute());
        test.run(maps.move(copy, -1));
        assertEquals(List.of(copy, first), test.session().getDebate().getMaps());
        test.undo();
        assertEquals(List.of(first, copy), test.session().getDebate().getMaps());
    }

    @Test
    void aDeletedMapTakesItsBookmarksAlongAndLeavesTheElements() {
        ArgumentMap copy = duplicate();
        test.run(new Bookmarks(test.session()).add(copy, new Extent(0, 0, 10, 10), "There"));
        int statements = test.session().getDebate().getStatements().size();
        test.run(maps.delete(copy));
        assertEquals(List.of(first), test.session().getDebate().getMaps());
        assertTrue(test.session().getDebate().getBookmarks().isEmpty());
        assertEquals(statements, test.session().getDebate().getStatements().size());
        test.undo();
        assertSame(copy, test.session().getDebate().getBookmarks().get(0).getMap());
    }

    @Test
    void theLastMapStays() {
        assertFalse(maps.delete(first).canExecute());
    }

    private ArgumentMap duplicate() {
        CreationCommand command = maps.duplicate(first, "Copy");
        test.run(command);
        return (ArgumentMap) command.getMade();
    }

    private static List<Object> elements(ArgumentMap map) {
        return map.getNodes().stream().<Object>map(NodeView::getElement).toList();
    }
}
