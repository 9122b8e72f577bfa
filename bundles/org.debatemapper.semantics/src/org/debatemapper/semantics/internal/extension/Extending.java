package org.debatemapper.semantics.internal.extension;

import java.util.stream.IntStream;
import org.debatemapper.semantics.ArgumentSet;
import org.debatemapper.semantics.ArgumentationFramework;
import org.debatemapper.semantics.Budget;
import org.debatemapper.semantics.Label;
import org.debatemapper.semantics.Labelling;
import org.debatemapper.semantics.extension.GroundedLabeller;
import org.debatemapper.semantics.internal.graph.Part;

/**
 * Makes larger extensions of admissible sets.
 *
 * <p>R. Baumann, G. Brewka, M. Ulbricht, Revisiting the foundations of abstract argumentation – semantics based on weak
 * admissibility and weak defense, AAAI 2020 (modularization): what is preferred in the reduct by an admissible set makes that set
 * preferred.
 */
final class Extending {

    private Extending() {
    }

    /** Returns the least complete extension that contains an admissible set. */
    static ArgumentSet toComplete(ArgumentationFramework framework, ArgumentSet admissible) {
        return GroundedLabeller.labelFrom(framework, admissible).with(Label.IN);
    }

    /** Returns a preferred extension that contains an admissible set. */
    static ArgumentSet toPreferred(ArgumentationFramework framework, ArgumentSet admissible, Budget budget) {
        Labelling labelling = GroundedLabeller.labelFrom(framework, admissible);
        Part open = Part.of(framework, labelling.with(Label.UNDEC).toArray());
        ArgumentSet added = open.lift(SccPreferred.find(open.framework(), budget));
        return union(labelling.with(Label.IN), added);
    }

    /** Returns the union of two sets. */
    static ArgumentSet union(ArgumentSet first, ArgumentSet second) {
        if (first.isEmpty() || second.isEmpty()) {
            return first.isEmpty() ? second : first;
        }
        return ArgumentSet.of(IntStream.concat(first.stream(), second.stream()).toArray());
    }
}
