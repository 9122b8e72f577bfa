package org.debatemapper.semantics.internal.extension;

import java.math.BigInteger;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.debatemapper.semantics.ArgumentSet;
import org.debatemapper.semantics.ArgumentationFramework;
import org.debatemapper.semantics.Label;
import org.debatemapper.semantics.Labelling;
import org.debatemapper.semantics.extension.GroundedLabeller;
import org.debatemapper.semantics.internal.graph.Part;

/**
 * Solves only what the grounded labelling leaves open. Right for each semantics whose extensions are all complete: they contain the
 * grounded extension, and the rest of each is an extension of the open part.
 */
public final class ReducedSolver implements ExtensionSolver {

    private final Labelling grounded;
    private final ArgumentSet accepted;
    private final Part open;
    private final ExtensionSolver solver;

    /** Labels the framework and makes a solver for the open part. */
    public ReducedSolver(ArgumentationFramework framework, Function<ArgumentationFramework, ExtensionSolver> solvers) {
        grounded = GroundedLabeller.label(framework);
        accepted = grounded.with(Label.IN);
        open = Part.of(framework, grounded.with(Label.UNDEC).toArray());
        solver = solvers.apply(open.framework());
    }

    private ArgumentSet whole(ArgumentSet part) {
        return Extending.union(accepted, open.lift(part));
    }

    @Override
    public Optional<ArgumentSet> any() {
        return solver.any().map(this::whole);
    }

    @Override
    public Optional<ArgumentSet> containing(int argument) {
        return switch (grounded.get(argument)) {
            case IN -> any();
            case OUT -> Optional.empty();
            case UNDEC -> solver.containing(open.indexOf(argument)).map(this::whole);
        };
    }

    @Override
    public Optional<ArgumentSet> avoiding(int argument) {
        return switch (grounded.get(argument)) {
            case IN -> Optional.empty();
            case OUT -> any();
            case UNDEC -> solver.avoiding(open.indexOf(argument)).map(this::whole);
        };
    }

    @Override
    public boolean each(Predicate<ArgumentSet> sink) {
        return solver.each(part -> sink.test(whole(part)));
    }

    @Override
    public BigInteger count() {
        return solver.count();
    }
}
