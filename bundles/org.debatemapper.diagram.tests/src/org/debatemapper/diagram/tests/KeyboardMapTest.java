package org.debatemapper.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.debatemapper.commands.session.DebateSession;
import org.debatemapper.core.files.DebateFile;
import org.debatemapper.model.Argument;
import org.debatemapper.model.Attack;
import org.debatemapper.model.Debate;
import org.debatemapper.model.NodeView;
import org.debatemapper.model.Statement;
import org.eclipse.draw2d.geometry.Rectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A map of fifteen claims without a mouse: written, saved, read again, undone. */
class KeyboardMapTest {
    @TempDir
    Path folder;

    @Test
    void fifteenClaimsByKeyboardAlone() throws IOException {
        Path file = SampleDebate.empty(folder);
        byte[] empty = Files.readAllBytes(file);
        try (DiagramFixture fixture = new DiagramFixture(file); MapHands hands = new MapHands(fixture)) {
            build(hands);
            Debate debate = fixture.session().getDebate();
            assertEquals(15, debate.getStatements().size());
            assertEquals(8, count(debate, Argument.class));
            assertEquals(6, count(debate, Attack.class));
            assertNoneOverlap(fixture);
            assertReadsTheSame(fixture.session());
            while (fixture.session().getCommandStack().canUndo()) {
                fixture.session().getCommandStack().undo();
            }
            assertArrayEquals(empty, DebateFile.toBytes(fixture.session().getResource()));
        }
    }

    @Test
    void typingOnAnEmptyMapBeginsItsFirstClaim() throws IOException {
        try (DiagramFixture fixture = new DiagramFixture(SampleDebate.empty(folder)); MapHands hands = new MapHands(fixture)) {
            hands.bare().waitUntil("the map has the focus", () -> hands.canvas().forceFocus());
            hands.bare().type("So it is.");
            hands.bare().press("Return");
            List<Statement> statements = fixture.session().getDebate().getStatements();
            assertEquals(List.of("So it is."), statements.stream().map(claim -> claim.getText().get("en")).toList());
            fixture.session().getCommandStack().undo();
            assertTrue(statements.isEmpty());
            assertFalse(fixture.session().getCommandStack().canUndo());
        }
    }

    @Test
    void tabInATextTakesItAndGoesOn() throws IOException {
        try (DiagramFixture fixture = new DiagramFixture(SampleDebate.empty(folder)); MapHands hands = new MapHands(fixture)) {
            hands.bare().waitUntil("the map has the focus", () -> hands.canvas().forceFocus());
            hands.bare().type("Thesis");
            hands.bare().press("Tab");
            hands.bare().type("Reason");
            hands.bare().press("Shift_L", "Tab");
            hands.bare().type("Objection");
            hands.bare().press("Return");
            List<Statement> statements = fixture.session().getDebate().getStatements();
            assertEquals(List.of("Thesis", "Reason", "Objection"),
                    statements.stream().map(claim -> claim.getText().get("en")).toList());
            assertEquals(statements.get(0), statements.get(1).getPremiseIn().get(0).getConclusion());
            assertEquals(statements.get(1), statements.get(2).getAttacks().get(0).getTarget());
            while (fixture.session().getCommandStack().canUndo()) {
                fixture.session().getCommandStack().undo();
            }
            assertTrue(statements.isEmpty());
        }
    }

    @Test
    void tabWithoutATextAddsNothing() throws IOException {
        try (DiagramFixture fixture = new DiagramFixture(SampleDebate.empty(folder)); MapHands hands = new MapHands(fixture)) {
            hands.bare().waitUntil("the map has the focus", () -> hands.canvas().forceFocus());
            hands.bare().press("Return");
            hands.bare().press("Tab");
            assertEquals(1, fixture.session().getDebate().getStatements().size());
        }
    }

    /** A thesis with two pro and two con, and more below them. */
    private static void build(MapHands hands) {
        hands.bare().waitUntil("the map has the focus", () -> hands.canvas().forceFocus());
        write(hands, "Return");
        write(hands, "Tab");
        write(hands, "Return");
        for (int i = 0; i < 3; i++) {
            write(hands, "Shift_L", "Tab");
            write(hands, "Tab");
            write(hands, "Tab");
            write(hands, "Shift_L", "Tab");
        }
    }

    private static void write(MapHands hands, String... keys) {
        hands.bare().press(keys);
        hands.bare().type("So it is.");
        hands.bare().press("Return");
    }

    private static long count(Debate debate, Class<?> kind) {
        return debate.getRelations().stream().filter(kind::isInstance).count();
    }

    private static void assertNoneOverlap(DiagramFixture fixture) {
        List<NodeView> cards = fixture.map().getNodes();
        Set<Rectangle> seen = new HashSet<>();
        for (NodeView card : cards) {
            Rectangle box = fixture.part(card).getFigure().getBounds();
            assertTrue(seen.stream().noneMatch(box::intersects), card.getElement().toString());
            seen.add(box);
            assertEquals("So it is.", ((Statement) card.getElement()).getText().get("en"));
        }
    }

    private static void assertReadsTheSame(DebateSession session) throws IOException {
        session.save();
        assertFalse(session.isDirty());
        assertArrayEquals(DebateFile.toBytes(session.getResource()),
                DebateFile.toBytes(DebateFile.load(session.getFile())));
    }
}
