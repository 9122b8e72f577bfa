package org.debatemapper.core.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.debatemapper.model.Actor;
import org.debatemapper.model.Argument;
import org.debatemapper.model.Citation;
import org.debatemapper.model.Claim;
import org.debatemapper.model.DebateFactory;
import org.debatemapper.model.Scheme;
import org.debatemapper.model.Source;
import org.debatemapper.model.Stance;
import org.debatemapper.model.Tag;
import org.debatemapper.testing.DebateBuilder;
import org.junit.jupiter.api.Test;

class UsesTest {
    private final DebateBuilder builder = new DebateBuilder();
    private final Claim first = builder.claim("first");
    private final Claim second = builder.claim("second");

    @Test
    void aSourceIsUsedByWhatCitesItOnce() {
        Source source = builder.source("White paper", second, second);
        Citation onStance = DebateFactory.eINSTANCE.createCitation();
        onStance.setSource(source);
        Stance stance = DebateFactory.eINSTANCE.createStance();
        stance.setCitation(onStance);
        first.getStances().add(stance);
        assertEquals(List.of(second, first), Uses.of(source));
    }

    @Test
    void anActorIsUsedByItsStances() {
        Actor actor = DebateFactory.eINSTANCE.createActor();
        builder.debate().getActors().add(actor);
        Stance stance = DebateFactory.eINSTANCE.createStance();
        stance.setActor(actor);
        second.getStances().add(stance);
        assertEquals(List.of(second), Uses.of(actor));
        assertEquals(List.of(second), Uses.of(stance));
    }

    @Test
    void tagsAndSchemesAreUsedByElements() {
        Tag tag = DebateFactory.eINSTANCE.createTag();
        Scheme scheme = DebateFactory.eINSTANCE.createScheme();
        builder.debate().getTags().add(tag);
        builder.debate().getSchemes().add(scheme);
        Argument argument = builder.argument(first, second);
        argument.setScheme(scheme);
        argument.getTags().add(tag);
        first.getTags().add(tag);
        assertEquals(List.of(first, argument), Uses.of(tag));
        assertEquals(List.of(argument), Uses.of(scheme));
    }

    @Test
    void aDebateIsUsedByNothing() {
        assertEquals(List.of(), Uses.of(builder.debate()));
        assertEquals(List.of(), Uses.of(builder.map("all", first)));
    }
}
