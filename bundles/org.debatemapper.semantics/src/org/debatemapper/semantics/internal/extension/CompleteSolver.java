package org.debatemapper.semantics.internal.extension;

import java.util.Optional;
import java.util.function.Predicate;
import org.debatemapper.semantics.ArgumentSet;
import org.debatemapper.semantics.ArgumentationFramework;
import org.debatemapper.semantics.Budget;
import org.debatemapper.semantics.Label;
import org.debatemapper.semantics.extension.GroundedLabeller;
import org.debatemapper.semantics.internal.sat.AttackEncoding.Property;

/** Complete extensions: the least is the grounded one, so only credulous acceptance and enumeration need a search. */
public final class CompleteSolver implements ExtensionSolver {

    private final ArgumentationFramework framework;
    private final Budget budget;
    private final CredulousSearch credulous;

    /** Prepares for a framework. */
    public CompleteSolver(ArgumentationFramework framework, Budget budget) {
        this.framework = framework;
        this.budget = budget;
        credulous = new CredulousSearch(framework, budget);
    }

    @Override
    public Optional<ArgumentSet> any() {
        return Optional.of(GroundedLabeller.label(framework).with(Label.IN));
    }

    @Override
    public Optional<ArgumentSet> containing(int argument) {
        return credulous.admissibleWith(argument).map(set -> Extending.toComplete(framework, set));
    }

    @Override
    public Optional<ArgumentSet> avoiding(int argument) {
        return any().filter(set -> !set.contains(argument));
    }

    @Override
    public boolean each(Predicate<ArgumentSet> sink) {
        return new EncodedSolver(framework, Property.COMPLETE, budget).each(sink);
    }
}
