package org.debatemapper.semantics.internal.extension;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.debatemapper.semantics.ArgumentSet;
import org.debatemapper.semantics.BudgetExhaustedException;
import org.debatemapper.semantics.Result;
import org.debatemapper.semantics.internal.graph.Part;

/**
 * All combinations of the extensions of several components. The extensions of the largest component are passed on as they are
 * found; those of each other component are kept, because each is needed again and again.
 */
final class ComponentProduct {

    private static final int MAXIMUM_KEPT = 1_000_000;

    private final List<Part> parts;
    private final List<ExtensionSolver> solvers;
    private final long limit;
    private final List<List<ArgumentSet>> kept = new ArrayList<>();

    ComponentProduct(List<Part> parts, List<ExtensionSolver> solvers, long limit) {
        this.parts = parts;
        this.solvers = solvers;
        this.limit = limit;
    }

    boolean each(Predicate<ArgumentSet> sink) {
        int largest = largest();
        for (int c = 0; c < parts.size(); c++) {
            if (c != largest && solvers.get(c).any().isEmpty()) {
                return true;
            }
        }
        return solvers.get(largest).each(set -> {
            if (kept.isEmpty()) {
                keepAllBut(largest);
            }
            return combine(parts.get(largest).lift(set), sink);
        });
    }

    private int largest() {
        int largest = 0;
        for (int c = 1; c < parts.size(); c++) {
            if (parts.get(c).names().length > parts.get(largest).names().length) {
                largest = c;
            }
        }
        return largest;
    }

    private void keepAllBut(int streamed) {
        for (int c = 0; c < parts.size(); c++) {
            if (c != streamed) {
                kept.add(extensions(c));
            }
        }
    }

    /** As many extensions as the limit are enough, for each of them takes part in at least one combination. */
    private List<ArgumentSet> extensions(int component) {
        List<ArgumentSet> sets = new ArrayList<>();
        solvers.get(component).each(set -> {
            if (sets.size() == MAXIMUM_KEPT) {
                throw new BudgetExhaustedException(Result.Reason.TOO_LARGE);
            }
            sets.add(parts.get(component).lift(set));
            return sets.size() < limit;
        });
        return sets;
    }

    /** Counts through the kept lists like the wheels of an odometer. */
    private boolean combine(ArgumentSet streamed, Predicate<ArgumentSet> sink) {
        int[] wheel = new int[kept.size()];
        do {
            List<ArgumentSet> chosen = new ArrayList<>();
            chosen.add(streamed);
            for (int c = 0; c < wheel.length; c++) {
                chosen.add(kept.get(c).get(wheel[c]));
            }
            if (!sink.test(ArgumentSet.of(chosen.stream().flatMapToInt(ArgumentSet::stream).toArray()))) {
                return false;
            }
        } while (turn(wheel));
        return true;
    }

    private boolean turn(int[] wheel) {
        for (int c = 0; c < wheel.length; c++) {
            if (++wheel[c] < kept.get(c).size()) {
                return true;
            }
            wheel[c] = 0;
        }
        return false;
    }
}
