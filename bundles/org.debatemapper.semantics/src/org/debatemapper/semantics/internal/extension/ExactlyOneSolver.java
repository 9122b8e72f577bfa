package org.debatemapper.semantics.internal.extension;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.debatemapper.semantics.ArgumentSet;

/** A semantics with exactly one extension, computed when first needed: grounded, ideal, eager. */
public final class ExactlyOneSolver implements ExtensionSolver {

    private final Supplier<ArgumentSet> computation;
    private ArgumentSet extension;

    /** Keeps the computation for later. */
    public ExactlyOneSolver(Supplier<ArgumentSet> computation) {
        this.computation = computation;
    }

    private ArgumentSet extension() {
        if (extension == null) {
            extension = computation.get();
        }
        return extension;
    }

    @Override
    public Optional<ArgumentSet> any() {
        return Optional.of(extension());
    }

    @Override
    public Optional<ArgumentSet> containing(int argument) {
        return any().filter(set -> set.contains(argument));
    }

    @Override
    public Optional<ArgumentSet> avoiding(int argument) {
        return any().filter(set -> !set.contains(argument));
    }

    @Override
    public boolean each(Predicate<ArgumentSet> sink) {
        return sink.test(extension());
    }
}
