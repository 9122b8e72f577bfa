package org.debatemapper.semantics.extension;

import java.util.function.Function;
import org.debatemapper.semantics.ArgumentationFramework;
import org.debatemapper.semantics.Budget;
import org.debatemapper.semantics.Label;
import org.debatemapper.semantics.internal.extension.CompleteSolver;
import org.debatemapper.semantics.internal.extension.ComponentSolver;
import org.debatemapper.semantics.internal.extension.EncodedSolver;
import org.debatemapper.semantics.internal.extension.ExactlyOneSolver;
import org.debatemapper.semantics.internal.extension.ExtensionSolver;
import org.debatemapper.semantics.internal.extension.LargestAdmissible;
import org.debatemapper.semantics.internal.extension.NaiveSolver;
import org.debatemapper.semantics.internal.extension.PreferredSolver;
import org.debatemapper.semantics.internal.extension.RangeSolver;
import org.debatemapper.semantics.internal.extension.ReducedSolver;
import org.debatemapper.semantics.internal.sat.AttackEncoding.Property;

/** Chooses for each semantics how a framework is taken apart and what solves the parts. */
final class Solvers {

    private Solvers() {
    }

    /** Makes a solver that is asked for no more than the given number of extensions. */
    static ExtensionSolver create(ExtensionSemantics semantics, ArgumentationFramework framework, long limit, Budget budget) {
        return switch (semantics) {
            case GROUNDED -> new ExactlyOneSolver(() -> GroundedLabeller.label(framework).with(Label.IN));
            case CONFLICT_FREE, NAIVE, ADMISSIBLE, STAGE -> split(framework, limit, part -> forPart(semantics, part, budget));
            case COMPLETE, PREFERRED, STABLE, SEMI_STABLE, IDEAL, EAGER -> new ReducedSolver(framework,
                    open -> split(open, limit, part -> forPart(semantics, part, budget)));
        };
    }

    private static ExtensionSolver split(ArgumentationFramework framework, long limit,
            Function<ArgumentationFramework, ExtensionSolver> solvers) {
        return new ComponentSolver(framework, limit, solvers);
    }

    private static ExtensionSolver forPart(ExtensionSemantics semantics, ArgumentationFramework part, Budget budget) {
        return switch (semantics) {
            case CONFLICT_FREE -> new EncodedSolver(part, Property.CONFLICT_FREE, budget);
            case NAIVE -> new NaiveSolver(part, budget);
            case ADMISSIBLE -> new EncodedSolver(part, Property.ADMISSIBLE, budget);
            case COMPLETE -> new CompleteSolver(part, budget);
            case PREFERRED -> new PreferredSolver(part, budget);
            case STABLE -> new EncodedSolver(part, Property.STABLE, budget);
            case SEMI_STABLE -> new RangeSolver(part, Property.ADMISSIBLE, budget);
            case STAGE -> new RangeSolver(part, Property.CONFLICT_FREE, budget);
            case IDEAL -> new ExactlyOneSolver(() -> new LargestAdmissible(part, budget).ideal());
            case EAGER -> new ExactlyOneSolver(() -> new LargestAdmissible(part, budget).eager());
            case GROUNDED -> throw new IllegalArgumentException("grounded semantics is not taken apart");
        };
    }
}
