package org.debatemapper.commands.tests;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.debatemapper.commands.session.DebateSession;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.UnexecutableCommand;

/** Every command there is, with random inputs from the debate as it stands. */
final class RandomEdits {
    private final List<RandomEdit> kinds;

    RandomEdits(DebateSession session, Random random) {
        RandomPick pick = new RandomPick(session, random);
        kinds = Stream.concat(new RandomContent(pick).all().stream(), new RandomViews(pick).all().stream()).toList();
    }

    int kindCount() {
        return kinds.size();
    }

    /** What the commands are made by. */
    Set<String> factories() {
        return kinds.stream().map(RandomEdit::factory).collect(Collectors.toSet());
    }

    /** A command of a kind, or one that cannot be executed if the debate lacks what it needs. */
    Command next(int kind) {
        try {
            return kinds.get(kind).make().get();
        } catch (RandomPick.Missing e) {
            return UnexecutableCommand.INSTANCE;
        }
    }
}
