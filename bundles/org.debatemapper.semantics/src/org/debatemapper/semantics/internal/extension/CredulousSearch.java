package org.debatemapper.semantics.internal.extension;

import java.util.Optional;
import org.debatemapper.semantics.ArgumentSet;
import org.debatemapper.semantics.ArgumentationFramework;
import org.debatemapper.semantics.Budget;
import org.debatemapper.semantics.internal.graph.Part;
import org.debatemapper.semantics.internal.graph.Regions;
import org.debatemapper.semantics.internal.sat.AttackEncoding;

/**
 * Looks for an admissible set with an argument among the arguments that attack it over any number of steps: whether such a set
 * exists depends on nothing else (directionality; P. Baroni, M. Giacomin, On principle-based evaluation of extension-based
 * argumentation semantics, Artificial Intelligence 171, 2007).
 */
final class CredulousSearch {

    private final ArgumentationFramework framework;
    private final Budget budget;

    CredulousSearch(ArgumentationFramework framework, Budget budget) {
        this.framework = framework;
        this.budget = budget;
    }

    /** Returns an admissible set with the argument, or empty if there is none. */
    Optional<ArgumentSet> admissibleWith(int argument) {
        if (framework.attacksItself(argument)) {
            return Optional.empty();
        }
        Part part = Part.of(framework, Regions.ancestors(framework, argument));
        AdmissibleSearch search = new AdmissibleSearch(part.framework(), budget);
        return search.find(AttackEncoding.in(part.indexOf(argument))).map(part::lift);
    }
}
