package org.debatemapper.benchmarks.evaluation;

import java.util.IdentityHashMap;
import java.util.Map;

/** What a solver did at one problem. */
final class Score {
    /** What an unsolved instance costs, in limits; the "2" of PAR-2. */
    private static final int PENALTY = 2;

    private final double limit;
    private final Map<Instance, Double> costs = new IdentityHashMap<>();
    private final Map<Instance, Double> answered = new IdentityHashMap<>();
    private final Map<Instance, Double> spent = new IdentityHashMap<>();
    private int solved;
    private int wrong;
    private int failuresInARow;
    private boolean tried;

    Score(double limit) {
        this.limit = limit;
    }

    void addSolved(Instance instance, double seconds) {
        costs.put(instance, seconds);
        answered.put(instance, seconds);
        spent.put(instance, seconds);
        solved++;
        failuresInARow = 0;
    }

    void addUnsolved(Instance instance, boolean timedOut) {
        costs.put(instance, PENALTY * limit);
        failuresInARow++;
        tried |= timedOut;
        if (timedOut) {
            spent.put(instance, limit);
        }
    }

    /** An instance that the solver was not asked about costs as much as an unsolved one and says nothing of its speed. */
    void addSkipped(Instance instance) {
        costs.put(instance, PENALTY * limit);
    }

    /** Tells whether the solver ended each time at once without an answer. */
    boolean isUnable() {
        return solved == 0 && wrong == 0 && !tried;
    }

    /** A wrong answer costs what none costs, but does not end the solver's turn. */
    void addWrong(Instance instance) {
        costs.put(instance, PENALTY * limit);
        wrong++;
    }

    double limit() {
        return limit;
    }

    int failuresInARow() {
        return failuresInARow;
    }

    int solved() {
        return solved;
    }

    int wrong() {
        return wrong;
    }

    /** Returns the mean cost of an instance in seconds. */
    double par2() {
        return costs.values().stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }

    /**
     * Compares this with a peer on the instances that the peer solves and needs at least some time for.
     *
     * @return the total cost here divided by the peer's; not a number if there is no such instance
     */
    double ratioWhere(Score peer, double leastSeconds) {
        double own = 0;
        double others = 0;
        for (Map.Entry<Instance, Double> cost : peer.costs.entrySet()) {
            if (cost.getValue() >= leastSeconds && cost.getValue() < PENALTY * limit) {
                own += costs.get(cost.getKey());
                others += cost.getValue();
            }
        }
        return own / others;
    }

    /** Returns the seconds of each right answer. */
    Map<Instance, Double> answered() {
        return answered;
    }

    /** Returns the seconds of each right answer and, where there was none in time, the limit: the least it would have taken. */
    Map<Instance, Double> spent() {
        return spent;
    }
}
