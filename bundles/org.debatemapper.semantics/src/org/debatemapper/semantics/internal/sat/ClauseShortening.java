package org.debatemapper.semantics.internal.sat;

import java.util.Arrays;

/**
 * Makes a learned clause shorter. Its literals of one level give way to a single one from which they all follow, if no literal of a
 * lower level is needed that the clause does not have; M. Fleury, A. Biere, Efficient all-UIP learned clause minimization, SAT 2021.
 * Other literals that the rest implies are dropped; N. Sörensson, A. Biere, Minimizing learned clauses, SAT 2009.
 */
final class ClauseShortening {

    private static final int DEEPEST = 1000;
    private static final int NOT_FOUND = -1;

    private final Assignment assignment;
    private final Propagation propagation;
    private final Marks marks;
    private final Marks block = new Marks();
    private int[] places = new int[0];
    private int open;

    /** @param marks those of the clause's literals, which are SEEN */
    ClauseShortening(Assignment assignment, Propagation propagation, Marks marks) {
        this.assignment = assignment;
        this.propagation = propagation;
        this.marks = marks;
    }

    void grow(int variables) {
        block.grow(variables);
        places = Arrays.copyOf(places, variables);
    }

    /** Shortens a clause of false literals, of which the first alone is of the highest level, and returns its new length. */
    int shorten(int[] literals, int count) {
        int end = count - 1;
        for (int i = 0; i < end; i++) {
            places[i] = assignment.places[literals[i + 1] >> 1];
        }
        Arrays.sort(places, 0, end);
        int kept = 1;
        while (end > 0) {
            int start = startOfBlock(end);
            int place = end - start > 1 ? common(start, end) : NOT_FOUND;
            if (place != NOT_FOUND) {
                places[--end] = place;
                kept = keepNeeded(literals, kept, end, end + 1);
            } else {
                kept = keepNeeded(literals, kept, start, end);
            }
            end = start;
        }
        return kept;
    }

    /** Returns where the places of the level start that the last one before the end is on. */
    private int startOfBlock(int end) {
        int levelStart = assignment.startAbove(levelAt(places[end - 1]) - 1);
        int start = end - 1;
        while (start > 0 && places[start - 1] >= levelStart) {
            start--;
        }
        return start;
    }

    private int levelAt(int place) {
        return assignment.levels[assignment.trail[place] >> 1];
    }

    private int keepNeeded(int[] literals, int count, int start, int end) {
        int kept = count;
        for (int i = start; i < end; i++) {
            int literal = assignment.trail[places[i]] ^ 1;
            if (assignment.reasons[literal >> 1] == Assignment.NO_REASON || !isImplied(literal, 0)) {
                literals[kept++] = literal;
            }
        }
        return kept;
    }

    /** Returns the last place on a level from which, with the lower literals of the clause, all of a block follows. */
    private int common(int start, int end) {
        for (int i = start; i < end; i++) {
            block.set(assignment.trail[places[i]] >> 1, Marks.SEEN);
        }
        open = end - start;
        int place = places[end - 1];
        while (open > 1 && replace(assignment.trail[place])) {
            open--;
            do {
                place--;
            } while (block.get(assignment.trail[place] >> 1) == Marks.NONE);
        }
        block.clear();
        return open > 1 ? NOT_FOUND : place;
    }

    /** Takes the reason of a literal in place of it, unless that needs a literal of another level. */
    private boolean replace(int literal) {
        int reason = assignment.reasons[literal >> 1];
        int level = assignment.levels[literal >> 1];
        if (Assignment.isBinary(reason)) {
            return canJoin(Assignment.other(reason), level);
        }
        int[] data = propagation.clauses.data;
        int start = reason + ClauseStore.LITERALS;
        int end = start + data[reason];
        for (int i = start; i < end; i++) {
            if (data[i] != literal && !canJoin(data[i], level)) {
                return false;
            }
        }
        return true;
    }

    private boolean canJoin(int literal, int level) {
        int variable = literal >> 1;
        if (assignment.levels[variable] != level) {
            return isImplied(literal, 1);
        }
        if (block.get(variable) == Marks.NONE) {
            block.set(variable, Marks.SEEN);
            open++;
        }
        return true;
    }

    /** Tells whether a false literal is false because of other literals of the clause alone. */
    private boolean isImplied(int literal, int depth) {
        int variable = literal >> 1;
        byte mark = marks.get(variable);
        if (depth > 0 && (mark == Marks.SEEN || mark == Marks.IMPLIED || assignment.levels[variable] == 0)) {
            return true;
        }
        int reason = assignment.reasons[variable];
        if (reason == Assignment.NO_REASON || mark == Marks.FREE || depth == DEEPEST) {
            return false;
        }
        boolean implied = Assignment.isBinary(reason) ? isImplied(Assignment.other(reason), depth + 1)
                : areImplied(reason, variable, depth);
        if (depth > 0) {
            marks.set(variable, implied ? Marks.IMPLIED : Marks.FREE);
        }
        return implied;
    }

    private boolean areImplied(int clause, int except, int depth) {
        int[] data = propagation.clauses.data;
        int start = clause + ClauseStore.LITERALS;
        int end = start + data[clause];
        for (int i = start; i < end; i++) {
            if (data[i] >> 1 != except && !isImplied(data[i], depth + 1)) {
                return false;
            }
        }
        return true;
    }
}
