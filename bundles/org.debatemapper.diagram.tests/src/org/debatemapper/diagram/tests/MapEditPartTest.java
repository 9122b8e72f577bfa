package org.debatemapper.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

import org.debatemapper.commands.Features;
import org.debatemapper.commands.clipboard.PasteCommand;
import org.debatemapper.commands.clipboard.Snippet;
import org.debatemapper.commands.create.Creations;
import org.debatemapper.commands.delete.Deletions;
import org.debatemapper.commands.relate.Connections;
import org.debatemapper.commands.relate.Link;
import org.debatemapper.commands.relate.Premises;
import org.debatemapper.commands.view.Extent;
import org.debatemapper.commands.view.Views;
import org.debatemapper.diagram.editparts.EdgeEditPart;
import org.debatemapper.diagram.figures.PictureFigure;
import org.debatemapper.model.Argument;
import org.debatemapper.model.DebatePackage;
import org.debatemapper.model.Element;
import org.debatemapper.model.NodeView;
import org.debatemapper.model.Relation;
import org.debatemapper.model.Statement;
import org.debatemapper.model.map.MapEdge;
import org.debatemapper.model.map.MapEnd;
import org.debatemapper.model.map.MapGraph;
import org.debatemapper.model.map.MapNode;
import org.debatemapper.render.scene.Picture;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.CommandStack;
import org.eclipse.gef.commands.UnexecutableCommand;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is drawn agrees with the model after every edit, and one change refreshes one thing. */
class MapEditPartTest {
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
    void everyCardAndEdgeIsDrawn() {
        assertEquals(10, fixture.map().getNodes().size());
        assertDrawn("as opened");
    }

    @Test
    void movingACardTouchesNoOtherCard() {
        NodeView moved = fixture.card("C1");
        Map<NodeView, Picture> before = pictures();
        fixture.run(new Views(fixture.session()).setBounds(moved, new Extent(900, 40, 0, 0)));
        Map<NodeView, Picture> after = pictures();
        assertNotSame(before.remove(moved), after.remove(moved));
        before.forEach((view, picture) -> assertSame(picture, after.get(view)));
        assertEquals(900, fixture.part(moved).getFigure().getBounds().x);
    }

    @Test
    void movingACardMovesItsEdges() {
        NodeView moved = fixture.card("C7");
        EdgeEditPart edge = (EdgeEditPart) fixture.part(moved).getSourceConnections().get(0);
        fixture.run(new Views(fixture.session()).setBounds(moved, new Extent(500, 700, 0, 0)));
        assertTrue(edge.getEdgeFigure().getRoute().get(0).x() >= 500);
        fixture.session().getCommandStack().undo();
        fixture.settle();
        assertTrue(edge.getEdgeFigure().getRoute().get(0).x() < 300);
    }

    @Test
    void editingATextMakesItsCardHigher() {
        NodeView card = fixture.card("C28");
        int before = fixture.part(card).getFigure().getBounds().height;
        fixture.run(new Features(fixture.session()).setText(card.getElement(),
                DebatePackage.eINSTANCE.getStatement_Text(), "en", "Word ".repeat(60)));
        assertTrue(fixture.part(card).getFigure().getBounds().height > before + 30);
    }

    @Test
    void aSecondPremiseTurnsAnArrowIntoANode() {
        NodeView c2 = fixture.card("C2 ");
        Argument argument = ((Statement) c2.getElement()).getPremiseIn().get(0);
        fixture.run(new Premises(fixture.session()).add(argument, (Statement) fixture.card("C7").getElement()));
        assertNotNull(fixture.part(argument.viewOn(fixture.map())));
        assertDrawn("with a node");
        fixture.session().getCommandStack().undo();
        fixture.settle();
        assertDrawn("with the arrow again");
    }

    @Test
    void whatIsDrawnAgreesWithTheModelAfterAnyEdits() {
        Random random = new Random(7);
        CommandStack stack = fixture.session().getCommandStack();
        for (int i = 0; i < 150; i++) {
            Command command = randomEdit(random);
            if (command.canExecute()) {
                stack.execute(command);
                assertDrawn(i + " " + command.getLabel());
            }
            if (random.nextInt(3) == 0 && stack.canUndo()) {
                stack.undo();
                assertDrawn(i + " undo " + command.getLabel());
            }
            if (random.nextInt(5) == 0 && stack.canRedo()) {
                stack.redo();
                assertDrawn(i + " redo " + command.getLabel());
            }
        }
        fixture.settle();
    }

    private Command randomEdit(Random random) {
        List<Element> elements = fixture.session().getDebate().elements();
        Element one = elements.get(random.nextInt(elements.size()));
        Element other = elements.get(random.nextInt(elements.size()));
        Creations creations = new Creations(fixture.session());
        return switch (random.nextInt(9)) {
            case 0 -> one instanceof Statement s && s.viewOn(fixture.map()) != null
                    ? creations.reason(fixture.map(), s, DebatePackage.eINSTANCE.getClaim())
                    : UnexecutableCommand.INSTANCE;
            case 1 -> creations.counterargument(fixture.map(), one);
            case 2, 3 -> new Connections(fixture.session()).connect(Link.values()[random.nextInt(6)], one, other);
            case 4 -> new Deletions(fixture.session()).fromDebate(List.of(one));
            case 5 -> one.viewOn(fixture.map()) == null ? UnexecutableCommand.INSTANCE
                    : new Deletions(fixture.session()).fromMap(List.of(one.viewOn(fixture.map())));
            case 6 -> one instanceof Relation relation
                    ? new Connections(fixture.session()).reconnectTarget(relation, other)
                    : new Views(fixture.session()).add(fixture.map(), one, 10, 10);
            case 7 -> one instanceof Argument argument && !argument.getPremises().isEmpty()
                    ? new Premises(fixture.session()).split(argument) : UnexecutableCommand.INSTANCE;
            default -> new PasteCommand(fixture.session(), fixture.map(),
                    Snippet.of(fixture.map(), fixture.map().getNodes().stream().limit(3).toList()), 30, 30);
        };
    }

    private Map<NodeView, Picture> pictures() {
        Map<NodeView, Picture> pictures = new HashMap<>();
        for (NodeView view : fixture.map().getNodes()) {
            pictures.put(view, ((PictureFigure) fixture.part(view).getFigure()).getPicture());
        }
        return pictures;
    }

    private void assertDrawn(String when) {
        for (NodeView view : fixture.map().getNodes()) {
            assertNotNull(fixture.part(view), when);
        }
        MapGraph graph = new MapGraph(fixture.map());
        Set<String> expected = fixture.session().getDebate().getRelations().stream()
                .flatMap(relation -> graph.edgesOf(relation).stream()).map(MapEditPartTest::name)
                .collect(Collectors.toSet());
        assertEquals(expected, fixture.edges().stream().map(EdgeEditPart::getModel).map(MapEditPartTest::name)
                .collect(Collectors.toSet()), when);
        for (EdgeEditPart edge : fixture.edges()) {
            assertNotNull(edge.getSource(), when);
            assertNotNull(edge.getTarget(), when);
        }
    }

    private static String name(MapEnd end) {
        return end instanceof MapEdge edge
                ? edge.kind() + "(" + name(edge.source()) + ", " + name(edge.target()) + ")"
                : ((MapNode) end).view().getId();
    }
}
