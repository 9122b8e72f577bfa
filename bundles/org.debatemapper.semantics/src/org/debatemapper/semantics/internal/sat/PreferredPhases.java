package org.debatemapper.semantics.internal.sat;

import java.util.Arrays;
import org.sat4j.minisat.core.IPhaseSelectionStrategy;

/**
 * Remembers the last value of each variable, as SAT4J's RSAT strategy does, but starts from chosen values.
 */
final class PreferredPhases implements IPhaseSelectionStrategy {

    private static final long serialVersionUID = 1L;

    /** SAT4J's literal to try for each variable; 0 if nothing was said yet. */
    private int[] literals = new int[0];

    void prefer(int variable, boolean value) {
        ensure(variable);
        literals[variable] = literal(variable, value);
    }

    private static int literal(int variable, boolean value) {
        return variable << 1 | (value ? 0 : 1);
    }

    private void ensure(int variable) {
        if (variable >= literals.length) {
            literals = Arrays.copyOf(literals, Math.max(variable + 1, literals.length * 2));
        }
    }

    @Override
    public void init(int variables) {
        ensure(variables);
    }

    @Override
    public void init(int variable, int literal) {
        ensure(variable);
        if (literals[variable] == 0) {
            literals[variable] = literal;
        }
    }

    @Override
    public int select(int variable) {
        ensure(variable);
        return literals[variable] == 0 ? literal(variable, false) : literals[variable];
    }

    @Override
    public void assignLiteral(int literal) {
        int variable = literal >> 1;
        ensure(variable);
        literals[variable] = literal;
    }

    @Override
    public void updateVar(int literal) {
        // activity of a variable does not change its phase
    }

    @Override
    public void updateVarAtDecisionLevel(int literal) {
        // nor does the level it was decided at
    }

    @Override
    public String toString() {
        return "phase saving from preferred values";
    }
}
