package org.debatemapper.commands.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.debatemapper.commands.delete.Deletions;
import org.debatemapper.model.Actor;
import org.debatemapper.model.Claim;
import org.debatemapper.model.Expectation;
import org.debatemapper.model.Label;
import org.debatemapper.testing.DebateBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeletionsTest {
    @TempDir
    Path folder;

    @Test
    void whatWasExpectedInTheViewOfAnActorIsNotExpectedInEverybodys() throws IOException {
        DebateBuilder builder = new DebateBuilder();
        Claim claim = builder.claim("They must rethink.");
        builder.expect(claim, Label.IN);
        builder.expect(claim, Label.OUT);
        TestDebate debate = TestDebate.of(folder, "expectations", builder.debate());
        List<Expectation> expectations = debate.session().getDebate().getExpectations();
        Actor actor = debate.session().getDebate().getActors().get(0);
        Expectation his = expectations.get(1);
        debate.session().record(edited -> his.setActor(actor));
        debate.run(new Deletions(debate.session()).fromDebate(List.of(actor)));
        assertEquals(List.of(Label.IN), expectations.stream().map(Expectation::getLabel).toList());
        debate.session().getCommandStack().undo();
        assertEquals(2, expectations.size());
        assertSame(actor, expectations.get(1).getActor());
    }
}
