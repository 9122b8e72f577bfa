package org.debatemapper.core.internal.validation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.debatemapper.model.Statement;

/**
 * The strongly connected components of support that contain a cycle (R. Tarjan: Depth-first search and linear graph
 * algorithms, SIAM Journal on Computing 1, 1972), with a stack of its own, so that long chains do no harm.
 */
final class SupportCycles {
    private final List<Statement> statements;
    private final Function<Statement, List<Statement>> supported;
    private final Map<Statement, Integer> number = new HashMap<>();
    private final Map<Statement, Integer> lowest = new HashMap<>();
    private final Map<Statement, Boolean> open = new HashMap<>();
    private final Deque<Statement> path = new ArrayDeque<>();
    private final Deque<Visit> visits = new ArrayDeque<>();
    private final List<List<Statement>> cycles = new ArrayList<>();

    SupportCycles(List<Statement> statements, Function<Statement, List<Statement>> supported) {
        this.statements = statements;
        this.supported = supported;
    }

    private record Visit(Statement statement, Iterator<Statement> next) {
    }

    /** Each cycle begins with the statement that is first in the file and goes on in no particular order. */
    List<List<Statement>> find() {
        for (Statement statement : statements) {
            if (!number.containsKey(statement)) {
                enter(statement);
                while (!visits.isEmpty()) {
                    step();
                }
            }
        }
        return cycles;
    }

    private void enter(Statement statement) {
        number.put(statement, number.size());
        lowest.put(statement, number.get(statement));
        open.put(statement, true);
        path.push(statement);
        visits.push(new Visit(statement, supported.apply(statement).iterator()));
    }

    private void step() {
        Visit visit = visits.element();
        if (!visit.next().hasNext()) {
            visits.pop();
            leave(visit.statement());
            return;
        }
        Statement next = visit.next().next();
        if (!number.containsKey(next)) {
            enter(next);
        } else if (open.getOrDefault(next, false)) {
            lowest.merge(visit.statement(), number.get(next), Math::min);
        }
    }

    private void leave(Statement statement) {
        if (!visits.isEmpty()) {
            lowest.merge(visits.element().statement(), lowest.get(statement), Math::min);
        }
        if (lowest.get(statement).equals(number.get(statement))) {
            List<Statement> component = new ArrayList<>();
            Statement member;
            do {
                member = path.pop();
                open.put(member, false);
                component.add(member);
            } while (member != statement);
            addIfCyclic(component);
        }
    }

    private void addIfCyclic(List<Statement> component) {
        if (component.size() > 1 || supported.apply(component.get(0)).contains(component.get(0))) {
            Collections.reverse(component);
            cycles.add(component);
        }
    }
}
