package org.debatemapper.views.internal.stances;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.debatemapper.model.Actor;
import org.debatemapper.model.Claim;
import org.debatemapper.model.DebateFactory;
import org.debatemapper.model.Stance;
import org.debatemapper.model.StanceKind;
import org.debatemapper.testing.DebateBuilder;
import org.debatemapper.views.internal.OpenDebate;
import org.eclipse.gef.commands.Command;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StanceEditsTest {
    private OpenDebate open;
    private Claim claim;
    private Actor tokyo;
    private Actor seoul;

    @BeforeEach
    void open(@TempDir Path folder) throws IOException {
        DebateBuilder builder = new DebateBuilder();
        Claim written = builder.claim("Both must rethink");
        Actor first = builder.identify(DebateFactory.eINSTANCE.createActor());
        Actor second = builder.identify(DebateFactory.eINSTANCE.createActor());
        builder.debate().getActors().addAll(List.of(first, second));
        open = OpenDebate.of(folder, builder.debate());
        claim = open.get(written);
        tokyo = open.get(first);
        seoul = open.get(second);
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void aFirstStanceIsMadeAndUndone() throws IOException {
        String before = open.content();
        set(tokyo, StanceKind.DENIES);
        assertEquals(StanceKind.DENIES, StanceEdits.kind(claim, tokyo));
        assertNull(StanceEdits.kind(claim, seoul));
        open.session().getCommandStack().undo();
        assertEquals(before, open.content());
    }

    @Test
    void anotherKindKeepsTheRestOfTheStance() {
        set(tokyo, StanceKind.ASSERTS);
        Stance stance = claim.getStances().get(0);
        stance.setDate("2025-03");
        set(tokyo, StanceKind.QUESTIONS);
        assertEquals(List.of(stance), claim.getStances());
        assertEquals("2025-03", stance.getDate());
        assertEquals(StanceKind.QUESTIONS, stance.getKind());
    }

    @Test
    void nothingTakesOnlyTheStancesOfThatActor() {
        set(tokyo, StanceKind.ASSERTS);
        set(seoul, StanceKind.DENIES);
        set(tokyo, null);
        assertNull(StanceEdits.kind(claim, tokyo));
        assertEquals(List.of(seoul), StanceEdits.holding(claim, List.of(tokyo, seoul), StanceKind.DENIES));
    }

    @Test
    void theSameAgainIsNoEdit() {
        set(tokyo, StanceKind.ASSERTS);
        assertFalse(StanceEdits.set(open.session(), claim, tokyo, StanceKind.ASSERTS).canExecute());
    }

    private void set(Actor actor, StanceKind kind) {
        Command command = StanceEdits.set(open.session(), claim, actor, kind);
        open.session().getCommandStack().execute(command);
    }
}
