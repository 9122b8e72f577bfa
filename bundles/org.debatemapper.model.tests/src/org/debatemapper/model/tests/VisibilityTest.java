package org.debatemapper.model.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

import org.debatemapper.model.Argument;
import org.debatemapper.model.ArgumentMap;
import org.debatemapper.model.Attack;
import org.debatemapper.model.Claim;
import org.debatemapper.model.Element;
import org.debatemapper.model.NodeView;
import org.debatemapper.model.map.Branches;
import org.debatemapper.model.map.Visibility;
import org.debatemapper.testing.DebateBuilder;
import org.debatemapper.testing.RandomDebates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What collapsed nodes hide. */
class VisibilityTest {
    private final DebateBuilder builder = new DebateBuilder();
    private final Claim top = builder.claim("top");
    private final Claim left = builder.claim("left");
    private final Claim right = builder.claim("right");
    private final Claim deep = builder.claim("deep");

    @Test
    void anOpenMapShowsEverything() {
        ArgumentMap map = chain();
        map.getNodes().forEach(view -> assertTrue(Visibility.of(map).shows(view)));
        assertEquals(Set.of(), Visibility.of(map).folded());
    }

    @Test
    void aCollapsedNodeHidesAllBelowIt() {
        ArgumentMap map = chain();
        view(map, left).setCollapsed(true);
        Visibility visibility = Visibility.of(map);
        assertEquals(Set.of(view(map, deep)), visibility.folded());
        assertEquals(1, visibility.hiddenBelow(view(map, left)));
        view(map, top).setCollapsed(true);
        visibility = Visibility.of(map);
        assertEquals(3, visibility.hiddenBelow(view(map, top)));
        assertEquals(0, visibility.hiddenBelow(view(map, left)), "it is hidden itself");
        assertSame(view(map, top), visibility.foldedInto(view(map, deep)));
        assertNull(visibility.foldedInto(view(map, top)));
        assertEquals(1, visibility.graph().nodes().size());
        assertEquals(0, visibility.graph().edges().size());
    }

    @Test
    void whatHangsOnAnOpenNodeAsWellStays() {
        ArgumentMap map = chain();
        builder.argument(right, deep);
        view(map, left).setCollapsed(true);
        assertTrue(Visibility.of(map).shows(view(map, deep)));
        assertEquals(0, Visibility.of(map).hiddenBelow(view(map, left)));
        view(map, right).setCollapsed(true);
        assertFalse(Visibility.of(map).shows(view(map, deep)));
        assertEquals(1, Visibility.of(map).hiddenBelow(view(map, left)));
        assertEquals(1, Visibility.of(map).hiddenBelow(view(map, right)));
    }

    @Test
    void argumentNodesGoWithTheirPremisesAndDoNotCount() {
        Argument argument = builder.argument(top, left, right);
        ArgumentMap map = builder.map("m", top, left, right, argument);
        view(map, top).setCollapsed(true);
        assertEquals(3, Visibility.of(map).folded().size());
        assertEquals(2, Visibility.of(map).hiddenBelow(view(map, top)));
        assertEquals(Map.of(view(map, top), 0, view(map, argument), 1, view(map, left), 1, view(map, right), 1),
                new Branches(map).levels());
    }

    @Test
    void anArgumentWithAHiddenNodeIsNotDrawn() {
        Argument argument = builder.argument(top, left, right);
        builder.argument(deep, left);
        ArgumentMap map = builder.map("m", top, left, right, deep, argument);
        view(map, top).setCollapsed(true);
        Visibility visibility = Visibility.of(map);
        assertTrue(visibility.shows(view(map, left)));
        assertEquals(Set.of(view(map, right), view(map, argument)), visibility.folded());
        assertEquals(1, visibility.graph().edges().size());
    }

    @Test
    void anUndercutHangsOnWhatTheUndercutArrowBearsOn() {
        Argument argument = builder.argument(top, left);
        builder.attack(right, argument);
        ArgumentMap map = builder.map("m", top, left, right);
        view(map, top).setCollapsed(true);
        assertEquals(2, Visibility.of(map).hiddenBelow(view(map, top)));
    }

    @Test
    void aCircleKeepsOneOfItsNodes() {
        builder.attack(left, right);
        Attack back = builder.attack(right, left);
        ArgumentMap map = builder.map("m", left, right);
        view(map, left).setCollapsed(true);
        view(map, right).setCollapsed(true);
        assertEquals(Set.of(view(map, right)), Visibility.of(map).folded());
        assertEquals(1, Visibility.of(map).hiddenBelow(view(map, left)));
        assertEquals(left, back.getTarget());
    }

    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8 })
    void onlyWhatIsReachedThroughCollapsedNodesAloneIsHidden(long seed) {
        for (ArgumentMap map : new RandomDebates(seed).debate(60).getMaps()) {
            collapseSome(map, new Random(seed));
        }
    }

    private static void collapseSome(ArgumentMap map, Random random) {
        map.getNodes().forEach(view -> view.setCollapsed(random.nextInt(4) == 0));
        Visibility visibility = Visibility.of(map);
        Branches branches = new Branches(map);
        for (NodeView hidden : visibility.folded()) {
            NodeView owner = visibility.foldedInto(hidden);
            assertTrue(owner.isCollapsed() && visibility.shows(owner));
            Set<NodeView> openParents = map.getNodes().stream().filter(visibility::shows)
                    .filter(view -> !view.isCollapsed() && branches.below(view).contains(hidden))
                    .collect(Collectors.toSet());
            assertEquals(Set.of(), openParents);
        }
    }

    private ArgumentMap chain() {
        builder.argument(top, left);
        builder.attack(right, top);
        builder.argument(left, deep);
        return builder.map("m", top, left, right, deep);
    }

    private static NodeView view(ArgumentMap map, Element element) {
        return element.viewOn(map);
    }
}
