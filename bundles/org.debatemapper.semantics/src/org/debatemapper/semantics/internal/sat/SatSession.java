package org.debatemapper.semantics.internal.sat;

import org.debatemapper.semantics.Budget;

/**
 * One incremental solver. Clauses are only ever added; what must be undone is guarded by a selector literal.
 *
 * <p>Literals are DIMACS style: variable {@code v} is {@code v}, its negation {@code -v}.
 */
public final class SatSession {

    private final Budget budget;
    private final ClauseSolver solver;
    private int variables;

    /**
     * @param variables number of variables from the start; they are 1 to this number
     * @param budget    watched during each search
     */
    public SatSession(int variables, Budget budget) {
        this.budget = budget;
        this.variables = variables;
        solver = new ClauseSolver(budget);
        solver.ensureVariables(variables);
    }

    /** Returns a new variable. */
    public int newVariable() {
        solver.ensureVariables(++variables);
        return variables;
    }

    /** Sets which value the next search tries first for a variable; later searches begin with the values of the one before. */
    public void prefer(int variable, boolean value) {
        solver.prefer(variable - 1, value);
    }

    /** Adds a clause for good. An empty clause makes all searches fail. */
    public void add(int... literals) {
        solver.add(internal(literals));
    }

    private static int[] internal(int[] literals) {
        int[] internal = new int[literals.length];
        for (int i = 0; i < literals.length; i++) {
            internal[i] = literals[i] > 0 ? 2 * (literals[i] - 1) : 2 * (-literals[i] - 1) + 1;
        }
        return internal;
    }

    /**
     * Searches for a model in which all assumptions hold.
     *
     * @throws org.debatemapper.semantics.BudgetExhaustedException if the budget does not last
     */
    public boolean solve(int... assumptions) {
        budget.check();
        return solver.solve(internal(assumptions));
    }

    /** Returns the value of a variable in the model of the last successful search. */
    public boolean value(int variable) {
        return solver.value(variable - 1);
    }
}
