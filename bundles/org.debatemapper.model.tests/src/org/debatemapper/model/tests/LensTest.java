package org.debatemapper.model.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.debatemapper.model.Actor;
import org.debatemapper.model.Argument;
import org.debatemapper.model.ArgumentMap;
import org.debatemapper.model.Claim;
import org.debatemapper.model.DebateFactory;
import org.debatemapper.model.Element;
import org.debatemapper.model.Group;
import org.debatemapper.model.Label;
import org.debatemapper.model.Lens;
import org.debatemapper.model.NodeView;
import org.debatemapper.model.Stance;
import org.debatemapper.model.Status;
import org.debatemapper.model.Tag;
import org.debatemapper.model.map.Visibility;
import org.debatemapper.testing.DebateBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a lens lets through. */
class LensTest {
    private static final DebateFactory FACTORY = DebateFactory.eINSTANCE;

    private final DebateBuilder builder = new DebateBuilder();
    private final Claim a = builder.claim("a");
    private final Claim b = builder.claim("b");
    private final Claim c = builder.claim("c");
    private final Argument argument = builder.argument(a, b, c);
    private final ArgumentMap map = builder.map("m", a, b, c, argument);
    private final Lens lens = FACTORY.createLens();

    @BeforeEach
    void look() {
        map.setLens(lens);
    }

    @Test
    void anEmptyLensShowsEverything() {
        assertEquals(Set.of(a, b, c, argument), shown(Map.of()));
    }

    @Test
    void kindsLeaveOutOtherKinds() {
        lens.getKinds().add("Issue");
        assertEquals(Set.of(), shown(Map.of()));
        lens.getKinds().add("Claim");
        assertEquals(Set.of(a, b, c, argument), shown(Map.of()));
    }

    @Test
    void allListsMustMatchAndOneValueOfEach() {
        Tag one = FACTORY.createTag();
        Tag two = FACTORY.createTag();
        a.getTags().add(one);
        b.getTags().add(two);
        b.setStatus(Status.AGREED);
        lens.getTags().add(one);
        lens.getTags().add(two);
        assertEquals(Set.of(a, b, argument), shown(Map.of()), "the argument's node goes with a premise");
        lens.getStatuses().add(Status.AGREED);
        assertEquals(Set.of(b), shown(Map.of()));
    }

    @Test
    void actorsAreThoseOfStances() {
        Actor actor = FACTORY.createActor();
        Stance stance = FACTORY.createStance();
        stance.setActor(actor);
        c.getStances().add(stance);
        lens.getActors().add(actor);
        assertEquals(Set.of(c), shown(Map.of()));
    }

    @Test
    void groupsHoldWhatTheirGroupsHold() {
        Group outer = FACTORY.createGroup();
        Group inner = FACTORY.createGroup();
        outer.getGroups().add(inner);
        inner.getMembers().add(b);
        lens.getGroups().add(outer);
        assertEquals(Set.of(b), shown(Map.of()));
    }

    @Test
    void labelsRegardWhatWasEvaluated() {
        lens.getLabels().add(Label.IN);
        assertEquals(Set.of(a, b, c, argument), shown(Map.of()));
        assertEquals(Set.of(a, b, argument), shown(Map.of(a, Label.IN, b, Label.IN, c, Label.OUT)));
    }

    @Test
    void whatALensHidesIsNotFoldedAndStaysInTheLayout() {
        lens.getKinds().add("Issue");
        assertTrue(Visibility.of(map).folded().isEmpty());
        assertFalse(Visibility.of(map).hidden().isEmpty());
        assertEquals(4, Visibility.withoutLens(map).graph().nodes().size());
    }

    private Set<Element> shown(Map<Element, Label> labels) {
        Visibility visibility = Visibility.of(map, labels::get);
        return map.getNodes().stream().filter(visibility::shows).map(NodeView::getElement).collect(Collectors.toSet());
    }
}
