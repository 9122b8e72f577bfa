package org.debatemapper.semantics.internal.sat;

import java.util.Arrays;
import org.debatemapper.semantics.Budget;

/**
 * An incremental solver of the satisfiability problem that learns from conflicts, on plain arrays: J. P. Marques-Silva, K. A.
 * Sakallah, GRASP, IEEE Trans. Computers 48(5), 1999; N. Eén, N. Sörensson, An extensible SAT-solver, SAT 2003 (with assumptions).
 *
 * <p>Encoded frameworks have many clauses of two literals, which have a form of their own here.
 */
final class ClauseSolver {

    private static final double ACTIVITY_DECAY = 0.95;
    private static final int DECISIONS_BETWEEN_LOOKS = 1024;
    private static final int CONFLICTS_BETWEEN_LOOKS = 64;

    private final Budget budget;
    private final Assignment assignment = new Assignment();
    private final Propagation propagation = new Propagation(assignment);
    private final VariableOrder order = new VariableOrder();
    private final LearnedClauses learned = new LearnedClauses(assignment, propagation);
    private final ConflictAnalysis analysis = new ConflictAnalysis(assignment, propagation, order, learned);
    private final Phases phases = new Phases();
    private final Restarts restarts = new Restarts();
    private int variables;
    private int capacity;
    private int decisions;
    private boolean contradiction;
    private byte[] model = new byte[0];

    ClauseSolver(Budget budget) {
        this.budget = budget;
    }

    /** Makes sure that there are at least so many variables. */
    void ensureVariables(int count) {
        if (count > capacity) {
            capacity = Math.max(count, capacity + (capacity >> 1));
            assignment.grow(capacity);
            propagation.grow(capacity);
            order.grow(capacity);
            analysis.grow(capacity);
            phases.grow(capacity);
        }
        while (variables < count) {
            order.insert(variables);
            phases.prefer(variables++, false);
        }
    }

    void prefer(int variable, boolean value) {
        backTo(0); // else the values of the last search would be remembered after this
        phases.prefer(variable, value);
    }

    /** Adds a clause; the array is changed. */
    void add(int[] literals) {
        backTo(0);
        int count = normalize(literals);
        if (contradiction || count < 0) {
            return;
        }
        switch (count) {
            case 0 -> contradiction = true;
            case 1 -> assignment.set(literals[0], Assignment.NO_REASON);
            case 2 -> propagation.addBinary(literals[0], literals[1]);
            default -> propagation.watch(propagation.clauses.add(literals, count, 0));
        }
    }

    /** Drops false literals and repetitions. Returns how many are left, or -1 if the clause holds anyway. */
    private int normalize(int[] literals) {
        Arrays.sort(literals);
        int count = 0;
        for (int literal : literals) {
            if (assignment.values[literal] > 0 || count > 0 && literals[count - 1] == (literal ^ 1)) {
                return -1;
            }
            if (assignment.values[literal] == 0 && (count == 0 || literals[count - 1] != literal)) {
                literals[count++] = literal;
            }
        }
        return count;
    }

    /**
     * Searches for a model in which all assumptions hold.
     *
     * @throws org.debatemapper.semantics.BudgetExhaustedException if the budget does not last; adding and searching may go on
     */
    boolean solve(int[] assumptions) {
        backTo(0);
        phases.forgetTarget();
        while (!contradiction) {
            int conflict = propagation.run();
            if (conflict != Propagation.NONE) {
                learn(conflict);
            } else if (restarts.due() && assignment.level() > assumptions.length) {
                backTo(assumptions.length);
                phases.changeAfter(restarts.conflicts());
            } else if (assignment.level() < assumptions.length) {
                if (!assume(assumptions[assignment.level()])) {
                    return false;
                }
            } else if (!decide()) {
                model = Arrays.copyOf(assignment.values, 2 * variables);
                return true;
            }
        }
        return false;
    }

    private void learn(int conflict) {
        if (assignment.level() == 0) {
            contradiction = true;
            return;
        }
        if (restarts.isCalm()) {
            phases.consider(assignment, assignment.startAbove(assignment.level() - 1));
        }
        analysis.analyze(conflict);
        backTo(analysis.backLevel);
        int[] literals = analysis.literals;
        switch (analysis.count) {
            case 1 -> assignment.set(literals[0], Assignment.NO_REASON);
            case 2 -> {
                propagation.addBinary(literals[0], literals[1]);
                assignment.set(literals[0], Assignment.binary(literals[1]));
            }
            default -> assignment.set(literals[0], learned.add(literals, analysis.count, analysis.glue));
        }
        order.decay(ACTIVITY_DECAY);
        learned.afterConflict();
        restarts.conflict(analysis.glue);
        if (restarts.conflicts() % CONFLICTS_BETWEEN_LOOKS == 0) {
            budget.check();
        }
    }

    private boolean assume(int literal) {
        if (assignment.values[literal] < 0) {
            return false;
        }
        assignment.open();
        if (assignment.values[literal] == 0) {
            assignment.set(literal, Assignment.NO_REASON);
        }
        return true;
    }

    private boolean decide() {
        if (++decisions % DECISIONS_BETWEEN_LOOKS == 0) {
            budget.check();
        }
        while (!order.isEmpty()) {
            int variable = order.poll();
            if (assignment.values[2 * variable] == 0) {
                assignment.open();
                assignment.set(phases.choose(variable, restarts.isCalm()), Assignment.NO_REASON);
                return true;
            }
        }
        return false;
    }

    private void backTo(int level) {
        if (assignment.level() <= level) {
            return;
        }
        int start = assignment.startAbove(level);
        while (assignment.size > start) {
            int literal = assignment.pop();
            phases.save(literal);
            order.insert(literal >> 1);
        }
        assignment.returnedTo(level);
    }

    /** Returns the value of a variable in the last model. */
    boolean value(int variable) {
        return model[2 * variable] > 0;
    }
}
