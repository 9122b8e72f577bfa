package org.debatemapper.semantics.internal.sat;

import org.debatemapper.semantics.Budget;
import org.sat4j.core.VecInt;
import org.sat4j.minisat.SolverFactory;
import org.sat4j.minisat.core.DataStructureFactory;
import org.sat4j.minisat.core.ICDCL;
import org.sat4j.specs.ContradictionException;
import org.sat4j.specs.TimeoutException;

/**
 * One incremental SAT4J solver. Clauses are only ever added; what must be undone is guarded by a selector literal.
 *
 * <p>Literals are DIMACS style: variable {@code v} is {@code v}, its negation {@code -v}.
 */
public final class SatSession {

    private static final int FIRST_SPARE = 64;

    private final ICDCL<DataStructureFactory> solver = SolverFactory.newGlucose21();
    private final PreferredPhases phases = new PreferredPhases();
    private final Budget budget;
    private int variables;
    /**
     * SAT4J forgets what it learned about the order of variables when it gets new ones, so more are registered than are used.
     */
    private int registered;
    private int spare = FIRST_SPARE;
    private boolean contradiction;

    /**
     * @param variables number of variables from the start; they are 1 to this number
     * @param budget    watched during each search
     */
    public SatSession(int variables, Budget budget) {
        this.budget = budget;
        solver.setTimeoutOnConflicts(Integer.MAX_VALUE);
        solver.setDBSimplificationAllowed(false);
        solver.setSearchListener(new BudgetListener(budget));
        solver.getOrder().setPhaseSelectionStrategy(phases);
        register(variables);
        this.variables = variables;
    }

    private void register(int count) {
        while (registered < count) {
            solver.registerLiteral(++registered);
        }
    }

    /** Returns a new variable. */
    public int newVariable() {
        variables++;
        if (variables > registered) {
            register(variables + spare);
            spare *= 2;
            solver.setKeepSolverHot(false);
        }
        return variables;
    }

    /** Sets which value the search tries first for a variable; takes effect before the first search. */
    public void prefer(int variable, boolean value) {
        phases.prefer(variable, value);
    }

    /** Adds a clause for good. An empty clause makes all searches fail. */
    public void add(int... literals) {
        if (contradiction) {
            return;
        }
        try {
            solver.addClause(new VecInt(literals));
        } catch (ContradictionException e) {
            contradiction = true;
        }
    }

    /**
     * Searches for a model in which all assumptions hold.
     *
     * @throws org.debatemapper.semantics.BudgetExhaustedException if the budget does not last; the session is of no use then
     */
    public boolean solve(int... assumptions) {
        budget.check();
        if (contradiction) {
            return false;
        }
        try {
            boolean satisfiable = solver.isSatisfiable(new VecInt(assumptions));
            solver.setKeepSolverHot(true);
            return satisfiable;
        } catch (TimeoutException e) {
            throw new IllegalStateException("SAT4J reached a limit that was not set", e);
        }
    }

    /** Returns the value of a variable in the model of the last successful search. */
    public boolean value(int variable) {
        return solver.model(variable);
    }
}
