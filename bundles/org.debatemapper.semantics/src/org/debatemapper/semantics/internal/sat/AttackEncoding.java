package org.debatemapper.semantics.internal.sat;

import java.util.Arrays;
import java.util.BitSet;
import org.debatemapper.semantics.Adjacency;
import org.debatemapper.semantics.ArgumentSet;
import org.debatemapper.semantics.ArgumentationFramework;
import org.debatemapper.semantics.Budget;

/**
 * A framework as clauses. Variable {@link #in(int)} says that an argument is in the set, literal {@link #out(int)} that the set attacks
 * it. The set is always conflict-free; {@link Property} says what else holds.
 *
 * <p>Source of the clauses: P. Besnard, S. Doutre, Checking the acceptability of a set of arguments, NMR 2004.
 */
public final class AttackEncoding {

    /** What the encoded sets have in common. */
    public enum Property {
        /** No more than conflict-freeness. */
        CONFLICT_FREE,
        /** What is not in the set conflicts with it. */
        NAIVE,
        /** The set attacks each of its attackers. */
        ADMISSIBLE,
        /** Admissible, and what the set defends is in it. */
        COMPLETE,
        /** What is not in the set is attacked by it. */
        STABLE
    }

    private final ArgumentationFramework framework;
    private final int size;
    private final boolean stable;
    private final SatSession session;

    /** Encodes a framework; O(arguments + attacks). */
    public AttackEncoding(ArgumentationFramework framework, Property property, Budget budget) {
        this.framework = framework;
        size = framework.size();
        stable = property == Property.STABLE;
        session = new SatSession(stable ? size : 2 * size, budget);
        for (int a = 0; a < size; a++) {
            if (a % 1024 == 0) {
                budget.check();
            }
            define(a);
            restrict(a, property);
        }
    }

    /**
     * Makes the search try to accept first, which finds large sets; without this it tries to reject first, which finds some set sooner
     * where that is hard. Forgets the values that earlier searches ended with.
     */
    public void preferAcceptance() {
        for (int a = 0; a < size; a++) {
            session.prefer(in(a), true);
            if (!stable) {
                session.prefer(out(a), true);
            }
        }
    }

    /** Returns the variable that says that an argument is in the set. */
    public static int in(int argument) {
        return argument + 1;
    }

    /** Returns the literal that says that the set attacks an argument; for stable sets that it is not in the set. */
    public int out(int argument) {
        return stable ? -in(argument) : size + argument + 1;
    }

    /** Returns the solver, to add clauses and to search. */
    public SatSession session() {
        return session;
    }

    /** Returns what is encoded. */
    public ArgumentationFramework framework() {
        return framework;
    }

    private void define(int a) {
        int[] clause = attackersWith(a, -out(a));
        session.add(clause);
        for (int i = 1; i < clause.length; i++) {
            session.add(-clause[i], out(a));
        }
        session.add(-in(a), -out(a));
    }

    /** A first literal, then the in-variables of the attackers. */
    private int[] attackersWith(int a, int first) {
        Adjacency attackers = framework.attackerRows();
        int[] clause = new int[attackers.length(a) + 1];
        clause[0] = first;
        for (int i = attackers.start(a), k = 1; i < attackers.end(a); i++) {
            clause[k++] = in(attackers.at(i));
        }
        return clause;
    }

    private void restrict(int a, Property property) {
        switch (property) {
            case CONFLICT_FREE -> { }
            case NAIVE -> maximize(a);
            case ADMISSIBLE -> defend(a);
            case COMPLETE -> {
                defend(a);
                acceptDefended(a);
            }
            case STABLE -> { } // what is not in the set is out, and what is out is attacked
        }
    }

    private void maximize(int a) {
        if (!framework.attacksItself(a)) {
            Adjacency targets = framework.targetRows();
            int[] attacked = attackersWith(a, in(a));
            int[] clause = Arrays.copyOf(attacked, attacked.length + targets.length(a));
            for (int i = targets.start(a), k = attacked.length; i < targets.end(a); i++) {
                clause[k++] = in(targets.at(i));
            }
            session.add(clause);
        }
    }

    private void defend(int a) {
        Adjacency attackers = framework.attackerRows();
        for (int i = attackers.start(a); i < attackers.end(a); i++) {
            session.add(-in(a), out(attackers.at(i)));
        }
    }

    private void acceptDefended(int a) {
        int[] clause = attackersWith(a, in(a));
        for (int i = 1; i < clause.length; i++) {
            clause[i] = -out(clause[i] - 1);
        }
        session.add(clause);
    }

    /** Returns the set of the last model. */
    public ArgumentSet model() {
        BitSet members = new BitSet(size);
        for (int a = 0; a < size; a++) {
            if (session.value(in(a))) {
                members.set(a);
            }
        }
        return ArgumentSet.of(members.stream().toArray());
    }
}
