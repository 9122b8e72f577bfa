package org.debatemapper.semantics.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.debatemapper.semantics.Budget;
import org.debatemapper.semantics.BudgetExhaustedException;
import org.debatemapper.semantics.internal.sat.SatSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sat4j.core.VecInt;
import org.sat4j.minisat.SolverFactory;
import org.sat4j.specs.ContradictionException;
import org.sat4j.specs.ISolver;
import org.sat4j.specs.TimeoutException;

/** The clause solver against SAT4J and against problems with known answers. */
class SatSessionTest {

    /** Many searches in one session, clauses and variables being added between them, around the hardest ratio of clauses. */
    @ParameterizedTest
    @CsvSource({ "5, 3, 400", "12, 6, 300", "40, 30, 60", "120, 100, 12", "180, 100, 3" })
    void agreesWithSat4j(int variables, int clausesAtOnce, int sessions) throws TimeoutException {
        Random random = new Random(variables);
        for (int s = 0; s < sessions; s++) {
            SatSession session = new SatSession(variables / 2, Budget.unlimited());
            while (session.newVariable() < variables) {
                session.prefer(variables / 2, random.nextBoolean());
            }
            compare(random, variables, clausesAtOnce, session);
        }
    }

    private static void compare(Random random, int variables, int clausesAtOnce, SatSession session) throws TimeoutException {
        ISolver reference = SolverFactory.newDefault();
        reference.newVar(variables);
        List<int[]> clauses = new ArrayList<>();
        boolean contradiction = false;
        while (clauses.size() < variables * 5) {
            for (int c = 0; c < clausesAtOnce; c++) {
                int[] clause = literals(random, variables, random.nextInt(8) == 0 ? 2 : 3);
                clauses.add(clause);
                session.add(clause);
                contradiction |= !added(reference, clause);
            }
            int[] assumptions = literals(random, variables, random.nextInt(4));
            boolean expected = !contradiction && reference.isSatisfiable(new VecInt(assumptions));
            assertEquals(expected, session.solve(assumptions), () -> clauses.stream().map(Arrays::toString).toList().toString());
            if (expected) {
                assertModel(session, clauses, assumptions);
            }
        }
    }

    /**
     * Clauses as frameworks have them: most of two literals, others long. Learned clauses then have many literals of one level, and
     * hundreds of conflicts make the solver forget.
     */
    @ParameterizedTest
    @CsvSource({ "12, 0.3, 300", "30, 0.15, 100", "60, 0.08, 30", "120, 0.05, 8" })
    void agreesWithSat4jOnStableSets(int arguments, double probability, int frameworks)
            throws TimeoutException, ContradictionException {
        Random random = new Random(arguments);
        for (int f = 0; f < frameworks; f++) {
            List<int[]> clauses = stableSets(random, arguments, probability);
            SatSession session = new SatSession(arguments, Budget.unlimited());
            ISolver reference = SolverFactory.newDefault();
            for (int[] clause : clauses) {
                session.add(clause);
                reference.addClause(new VecInt(clause.clone()));
            }
            for (int a = -arguments; a <= arguments; a++) {
                int[] assumptions = a == 0 ? new int[0] : new int[] { a, literals(random, arguments, 1)[0] };
                boolean expected = reference.isSatisfiable(new VecInt(assumptions));
                assertEquals(expected, session.solve(assumptions));
                if (expected) {
                    assertModel(session, clauses, assumptions);
                }
            }
        }
    }

    private static List<int[]> stableSets(Random random, int arguments, double probability) {
        List<int[]> clauses = new ArrayList<>();
        for (int target = 1; target <= arguments; target++) {
            int[] attackers = random.ints(1, arguments + 1).limit(Math.round(arguments * probability)).distinct().toArray();
            int attacked = target;
            clauses.add(IntStream.concat(IntStream.of(target), Arrays.stream(attackers).filter(a -> a != attacked)).toArray());
            Arrays.stream(attackers).filter(a -> a != attacked).forEach(a -> clauses.add(new int[] { -a, -attacked }));
        }
        return clauses;
    }

    private static int[] literals(Random random, int variables, int count) {
        return random.ints(count, 1, variables + 1).map(v -> random.nextBoolean() ? v : -v).toArray();
    }

    private static boolean added(ISolver reference, int[] clause) {
        try {
            reference.addClause(new VecInt(clause.clone()));
            return true;
        } catch (ContradictionException e) {
            return false;
        }
    }

    private static void assertModel(SatSession session, List<int[]> clauses, int[] assumptions) {
        for (int[] clause : clauses) {
            assertTrue(Arrays.stream(clause).anyMatch(literal -> holds(session, literal)), () -> Arrays.toString(clause));
        }
        assertTrue(Arrays.stream(assumptions).allMatch(literal -> holds(session, literal)));
    }

    private static boolean holds(SatSession session, int literal) {
        return session.value(Math.abs(literal)) == literal > 0;
    }

    /** More pigeons than holes: no model, and many conflicts, so that clauses are forgotten on the way. */
    @ParameterizedTest
    @CsvSource({ "7, 6, false", "9, 8, false", "8, 8, true" })
    void pigeons(int pigeons, int holes, boolean expected) {
        assertEquals(expected, pigeonSession(pigeons, holes, Budget.unlimited()).solve());
    }

    private static SatSession pigeonSession(int pigeons, int holes, Budget budget) {
        SatSession session = new SatSession(pigeons * holes, budget);
        for (int p = 0; p < pigeons; p++) {
            int[] somewhere = new int[holes];
            for (int h = 0; h < holes; h++) {
                somewhere[h] = p * holes + h + 1;
                for (int other = 0; other < p; other++) {
                    session.add(-(p * holes + h + 1), -(other * holes + h + 1));
                }
            }
            session.add(somewhere);
        }
        return session;
    }

    @Test
    void stopsWhenTimeIsUp() {
        SatSession session = pigeonSession(13, 12, Budget.of(Duration.ofMillis(300)));
        long start = System.nanoTime();
        assertThrows(BudgetExhaustedException.class, session::solve);
        assertTrue(System.nanoTime() - start < Duration.ofSeconds(5).toNanos());
    }

    @Test
    void aModelIsPreferredValuesWhereNothingForbids() {
        SatSession session = new SatSession(3, Budget.unlimited());
        session.prefer(1, true);
        session.prefer(3, true);
        session.add(-3);
        assertTrue(session.solve());
        assertTrue(session.value(1));
        assertFalse(session.value(2));
        assertFalse(session.value(3));
    }

    @Test
    void anEmptyClauseEndsAllSearches() {
        SatSession session = new SatSession(1, Budget.unlimited());
        assertTrue(session.solve(1));
        session.add();
        assertFalse(session.solve());
        assertFalse(session.solve(1));
    }
}
