package org.debatemapper.commands.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.debatemapper.commands.CreationCommand;
import org.debatemapper.commands.Features;
import org.debatemapper.commands.create.Creations;
import org.debatemapper.commands.relate.Connections;
import org.debatemapper.commands.relate.Link;
import org.debatemapper.commands.view.Extent;
import org.debatemapper.commands.view.Groups;
import org.debatemapper.commands.view.Views;
import org.debatemapper.model.BendPoint;
import org.debatemapper.model.DebatePackage;
import org.debatemapper.model.GroupView;
import org.debatemapper.model.NodeView;
import org.debatemapper.model.map.Frames;
import org.debatemapper.model.map.MapEdge;
import org.debatemapper.model.map.MapGraph;
import org.debatemapper.model.map.Visibility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GroupsTest {
    private static final int WIDTH = 220;
    private static final int HEIGHT = 80;

    @TempDir
    Path folder;

    private TestDebate debate;
    private Groups groups;
    private NodeView inner;
    private NodeView outer;
    private GroupView frame;

    /** A frame at 80,64 around a card at 100,100; another card far away. */
    @BeforeEach
    void open() throws IOException {
        debate = new TestDebate(folder, "groups");
        groups = new Groups(debate.session());
        inner = card(100, 100);
        outer = card(1000, 100);
        CreationCommand made = groups.group(debate.map(), Map.of(inner, covered(100, 100)), "Topic");
        debate.run(made);
        frame = (GroupView) made.getMade();
    }

    @Test
    void aCardThatIsDroppedInAFrameJoinsAndTheFrameGrows() {
        int right = frame.getX() + frame.getWidth();
        drop(outer, 200, 110);
        assertTrue(members().contains(outer.getElement()));
        assertTrue(frame.getX() + frame.getWidth() > right, "it sticks out");
        debate.undo();
        assertFalse(members().contains(outer.getElement()));
        assertEquals(right, frame.getX() + frame.getWidth());
        assertEquals(1000, outer.getX());
    }

    @Test
    void aCardThatIsTakenOutLeaves() {
        drop(inner, 1000, 600);
        assertTrue(members().isEmpty());
        debate.undo();
        assertEquals(List.of(inner.getElement()), members());
    }

    @Test
    void aMemberThatLayOutsideItsFrameStaysAMember() {
        debate.run(new Views(debate.session()).setBounds(outer, new Extent(2000, 2000, 0, 0)));
        debate.run(new Features(debate.session()).add(frame.getGroup(),
                DebatePackage.eINSTANCE.getGroup_Members(), outer.getElement()));
        drop(outer, 2100, 2100);
        assertTrue(members().contains(outer.getElement()));
    }

    @Test
    void theSmallestFrameTakesACardAndTheOuterOneLeavesIt() {
        CreationCommand made = groups.group(debate.map(), Map.of(outer, covered(1000, 100)), "Other");
        debate.run(made);
        drop(inner, 1010, 110);
        assertEquals(2, ((GroupView) made.getMade()).getGroup().getMembers().size());
        assertTrue(members().isEmpty());
    }

    @Test
    void aFrameTakesItsCardsAlongAndTheBendsBetweenThem() {
        drop(outer, 110, 110);
        debate.run(new Connections(debate.session()).connect(Link.SUPPORT, outer.getElement(), inner.getElement()));
        MapEdge edge = new MapGraph(debate.map()).edges().get(0);
        debate.run(new Views(debate.session()).bend(debate.map(), edge, List.of(new BendPoint(150, 250))));
        debate.run(new Views(debate.session()).setBounds(frame,
                new Extent(frame.getX() + 50, frame.getY() - 20, frame.getWidth(), frame.getHeight())));
        assertEquals(150, inner.getX());
        assertEquals(80, inner.getY());
        assertEquals(List.of(new BendPoint(200, 230)), debate.map().getEdges().get(0).getBendPoints());
        debate.undo();
        assertEquals(100, inner.getX());
        assertEquals(List.of(new BendPoint(150, 250)), debate.map().getEdges().get(0).getBendPoints());
    }

    @Test
    void aNewCardThatLiesInAFrameJoins() {
        NodeView made = card(110, 120);
        assertTrue(members().contains(made.getElement()));
        NodeView outside = card(600, 600);
        assertFalse(members().contains(outside.getElement()));
        debate.undo();
        debate.undo();
        assertEquals(List.of(inner.getElement()), members());
    }

    @Test
    void resizingAFrameLeavesItsCards() {
        debate.run(new Views(debate.session()).setBounds(frame, new Extent(0, 0, 900, 900)));
        assertEquals(100, inner.getX());
    }

    @Test
    void aCollapsedFrameStandsForItsCards() {
        debate.run(new Connections(debate.session()).connect(Link.SUPPORT, outer.getElement(), inner.getElement()));
        debate.run(groups.collapse(List.of(frame), true));
        Visibility visibility = Visibility.of(debate.map());
        assertFalse(visibility.shows(inner));
        assertEquals(frame, visibility.framedInto(inner));
        assertEquals(List.of(inner), visibility.hiddenIn(frame));
        assertEquals(1, visibility.graph().edges().size(), "the edge ends at the frame");
        assertEquals(1, visibility.graph().nodes().size());
        debate.undo();
        assertTrue(Visibility.of(debate.map()).shows(inner));
    }

    @Test
    void nothingIsDrawnBetweenCardsInOneCollapsedFrame() {
        drop(outer, 110, 110);
        debate.run(new Connections(debate.session()).connect(Link.ATTACK, outer.getElement(), inner.getElement()));
        CreationCommand undercut = new Creations(debate.session()).counterargument(debate.map(),
                debate.debate().getRelations().get(0));
        debate.run(undercut);
        debate.run(groups.collapse(List.of(frame), true));
        List<MapEdge> edges = Visibility.of(debate.map()).graph().edges();
        assertEquals(1, edges.size(), "the undercut ends at the frame");
        assertEquals(debate.debate().getRelations().get(1), edges.get(0).relation());
    }

    @Test
    void anArgumentBetweenMembersLiesInTheFrameToo() {
        drop(outer, 110, 110);
        NodeView premise = card(120, 900);
        drop(premise, 110, 120);
        debate.run(new Connections(debate.session()).connect(Link.SUPPORT, outer.getElement(), inner.getElement()));
        debate.run(new Connections(debate.session()).connect(Link.SUPPORT, premise.getElement(),
                debate.debate().getRelations().get(0)));
        Set<NodeView> nodes = new Frames(debate.map()).nodes(frame);
        assertEquals(4, nodes.size(), "three cards and the node of the argument");
        assertEquals(3, members().size());
    }

    private List<?> members() {
        return frame.getGroup().getMembers();
    }

    private void drop(NodeView card, int x, int y) {
        debate.run(groups.drop(debate.map(), Map.of(card, new Extent(x, y, 0, 0)), Map.of(card, covered(x, y))));
    }

    private static Extent covered(int x, int y) {
        return new Extent(x, y, WIDTH, HEIGHT);
    }

    private NodeView card(int x, int y) {
        CreationCommand made = debate.creations().statement(debate.map(), DebatePackage.eINSTANCE.getClaim(), x, y);
        debate.run(made);
        return (NodeView) made.getMade();
    }
}
