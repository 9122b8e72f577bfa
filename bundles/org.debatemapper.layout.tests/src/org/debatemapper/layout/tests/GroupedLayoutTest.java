package org.debatemapper.layout.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.debatemapper.layout.LayoutResult;
import org.debatemapper.layout.MapLayout;
import org.debatemapper.layout.Position;
import org.debatemapper.layout.Size;
import org.debatemapper.model.DebateFactory;
import org.debatemapper.model.Group;
import org.debatemapper.model.GroupView;
import org.debatemapper.model.LayoutAlgorithm;
import org.debatemapper.model.LayoutDirection;
import org.debatemapper.model.NodeView;
import org.debatemapper.model.map.Frames;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GroupedLayoutTest {
    private static final int MARGIN = 20;
    private static final int HEAD = 36;

    @ParameterizedTest
    @EnumSource(LayoutAlgorithm.class)
    void noFrameEnclosesAStranger(LayoutAlgorithm algorithm) {
        for (int seed = 0; seed < 8; seed++) {
            RandomMap random = RandomMap.debate(seed, 20 + 12 * seed);
            Random dice = new Random(seed);
            List<GroupView> frames = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                frames.add(frame(random));
            }
            // The second group lies within the first.
            frames.get(0).getGroup().getGroups().add(frames.get(1).getGroup());
            for (int i = 0; i < random.statements.size(); i += 2) {
                frames.get(dice.nextInt(3)).getGroup().getMembers().add(random.statements.get(i));
            }
            LayoutResult result = layout(random, algorithm);
            assertEquals(random.map.getNodes(), new ArrayList<>(result.positions().keySet()));
            frames.forEach(frame -> assertNoStranger(random, frame, result));
        }
    }

    @Test
    void edgesWithinAFrameKeepTheirWays() {
        RandomMap random = RandomMap.chain(3);
        GroupView frame = frame(random);
        frame.getGroup().getMembers().addAll(random.statements);
        LayoutResult plain = layout(RandomMap.chain(3), LayoutAlgorithm.LAYERED);
        LayoutResult grouped = layout(random, LayoutAlgorithm.LAYERED);
        assertEquals(plain.bends().size(), grouped.bends().size());
        assertEquals(plain.positions().size(), grouped.positions().size());
    }

    @Test
    void aFrameWithNothingInItChangesNothing() {
        RandomMap random = RandomMap.debate(4, 30);
        LayoutResult before = layout(random, LayoutAlgorithm.LAYERED);
        frame(random);
        assertEquals(before.positions(), layout(random, LayoutAlgorithm.LAYERED).positions());
    }

    @Test
    void groupsThatHoldEachOtherAreLaidOutTogether() {
        RandomMap random = RandomMap.debate(5, 12);
        GroupView one = frame(random);
        GroupView other = frame(random);
        one.getGroup().getMembers().add(random.statements.get(1));
        one.getGroup().getMembers().add(other.getGroup());
        other.getGroup().getMembers().add(one.getGroup());
        other.getGroup().getMembers().add(random.statements.get(2));
        LayoutResult result = layout(random, LayoutAlgorithm.LAYERED);
        assertEquals(random.map.getNodes().size(), new HashSet<>(result.positions().values()).size());
    }

    private static GroupView frame(RandomMap random) {
        Group group = DebateFactory.eINSTANCE.createGroup();
        random.debate.getGroups().add(group);
        GroupView frame = DebateFactory.eINSTANCE.createGroupView();
        frame.setGroup(group);
        random.map.getGroupViews().add(frame);
        return frame;
    }

    private static LayoutResult layout(RandomMap random, LayoutAlgorithm algorithm) {
        return MapLayout.layout(random.map, random.request(algorithm, LayoutDirection.UP), null);
    }

    private static void assertNoStranger(RandomMap random, GroupView frame, LayoutResult result) {
        Set<NodeView> members = new Frames(random.map).nodes(frame);
        assertFalse(members.isEmpty());
        int left = members.stream().mapToInt(view -> result.positions().get(view).x()).min().orElseThrow() - MARGIN;
        int top = members.stream().mapToInt(view -> result.positions().get(view).y()).min().orElseThrow() - HEAD;
        double right = members.stream().mapToDouble(
                view -> result.positions().get(view).x() + random.size(view).width()).max().orElseThrow() + MARGIN;
        double bottom = members.stream().mapToDouble(
                view -> result.positions().get(view).y() + random.size(view).height()).max().orElseThrow() + MARGIN;
        for (NodeView view : random.map.getNodes()) {
            Position at = result.positions().get(view);
            Size size = random.size(view);
            boolean apart = at.x() + size.width() <= left || at.x() >= right || at.y() + size.height() <= top
                    || at.y() >= bottom;
            assertTrue(members.contains(view) || apart, () -> "a stranger at " + at);
        }
    }
}
