package org.debatemapper.semantics.internal.extension;

import java.util.Optional;
import java.util.function.Predicate;
import org.debatemapper.semantics.ArgumentSet;
import org.debatemapper.semantics.ArgumentationFramework;
import org.debatemapper.semantics.Budget;
import org.debatemapper.semantics.internal.graph.Part;
import org.debatemapper.semantics.internal.graph.Regions;

/** Preferred extensions. */
public final class PreferredSolver implements ExtensionSolver {

    private final ArgumentationFramework framework;
    private final Budget budget;

    /** Prepares for a framework. */
    public PreferredSolver(ArgumentationFramework framework, Budget budget) {
        this.framework = framework;
        this.budget = budget;
    }

    @Override
    public Optional<ArgumentSet> any() {
        return Optional.of(SccPreferred.find(framework, budget));
    }

    @Override
    public Optional<ArgumentSet> containing(int argument) {
        return new CredulousSearch(framework, budget).admissibleWith(argument).map(this::extended);
    }

    @Override
    public Optional<ArgumentSet> avoiding(int argument) {
        Part part = Part.of(framework, Regions.ancestors(framework, argument));
        return new SkepticalPreferredSearch(part.framework(), part.indexOf(argument), budget).counterexample()
                .map(part::lift).map(this::extended);
    }

    private ArgumentSet extended(ArgumentSet admissible) {
        return Extending.toPreferred(framework, admissible, budget);
    }

    /** Two different preferred extensions attack each other, for else their union would be admissible. */
    @Override
    public boolean each(Predicate<ArgumentSet> sink) {
        AdmissibleSearch search = new AdmissibleSearch(framework, budget);
        Optional<ArgumentSet> found = search.find();
        while (found.isPresent()) {
            ArgumentSet preferred = extended(found.get());
            if (!sink.test(preferred)) {
                return false;
            }
            search.demandAttackOn(preferred);
            found = search.find();
        }
        return true;
    }
}
