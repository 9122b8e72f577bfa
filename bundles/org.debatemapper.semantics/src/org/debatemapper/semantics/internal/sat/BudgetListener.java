package org.debatemapper.semantics.internal.sat;

import org.debatemapper.semantics.Budget;
import org.sat4j.specs.IConstr;
import org.sat4j.specs.ISolverService;
import org.sat4j.specs.SearchListenerAdapter;

/**
 * Leaves SAT4J's search by an exception when a budget is used up; the solver is of no use after that. SAT4J's own time limit would
 * start a thread for each search, and its limit of conflicts cannot be moved forward from outside.
 */
final class BudgetListener extends SearchListenerAdapter<ISolverService> {

    private static final long serialVersionUID = 1L;
    private static final int DECISIONS_BETWEEN_LOOKS = 256;
    private static final int CONFLICTS_BETWEEN_LOOKS = 16;

    private final transient Budget budget;
    private int decisions;
    private int conflicts;

    BudgetListener(Budget budget) {
        this.budget = budget;
    }

    @Override
    public void assuming(int literal) {
        if (++decisions % DECISIONS_BETWEEN_LOOKS == 0) {
            budget.check();
        }
    }

    @Override
    public void conflictFound(IConstr conflict, int level, int trail) {
        if (++conflicts % CONFLICTS_BETWEEN_LOOKS == 0) {
            budget.check();
        }
    }
}
