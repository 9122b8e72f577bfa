package org.debatemapper.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import org.debatemapper.semantics.solve.SolveCommand;

import picocli.CommandLine.Command;
import picocli.CommandLine.Unmatched;

/** The front end of the argumentation solver; its options are those of the competition ICCMA. */
@Command(name = "solve", sortOptions = false)
final class SolveCommandLine implements Callable<Integer> {
    private final Session session;

    @Unmatched
    private List<String> words = new ArrayList<>();

    SolveCommandLine(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return new SolveCommand(session.out(), session.err(), Thread.currentThread()::isInterrupted)
                .run(words.toArray(String[]::new));
    }
}
