package org.debatemapper.semantics.explain;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.debatemapper.semantics.ArgumentSet;
import org.debatemapper.semantics.ArgumentationFramework;
import org.debatemapper.semantics.Label;
import org.debatemapper.semantics.Labelling;

/** Collects a set that decides a label, small but not yet minimal, by asking what each fact needs. */
final class FirstReasons {

    /** What has to be shown of an argument. */
    private enum Need {
        LABEL, NOT_IN, NOT_OUT
    }

    private record Goal(int argument, Need need) {
    }

    private final ArgumentationFramework framework;
    private final Labelling labelling;
    private final int[] ranks;
    /** Whether an undecided argument needs all its attackers wherever it is used. */
    private final boolean strict;
    private final Set<Goal> seen = new HashSet<>();
    private final Deque<Goal> open = new ArrayDeque<>();

    FirstReasons(ArgumentationFramework framework, Labelling labelling, int[] ranks, boolean strict) {
        this.framework = framework;
        this.labelling = labelling;
        this.ranks = ranks;
        this.strict = strict;
    }

    ArgumentSet of(int argument) {
        add(new Goal(argument, Need.LABEL));
        while (!open.isEmpty()) {
            expand(open.remove());
        }
        return ArgumentSet.of(seen.stream().mapToInt(Goal::argument).toArray());
    }

    private void add(Goal goal) {
        if (seen.add(goal)) {
            open.add(goal);
        }
    }

    private void expand(Goal goal) {
        int argument = goal.argument();
        switch (labelling.get(argument)) {
            case IN -> framework.attackers(argument).forEach(b -> add(new Goal(b, Need.LABEL)));
            case OUT -> add(new Goal(earliestAttacker(argument), Need.LABEL));
            case UNDEC -> expandUndecided(argument, goal.need());
        }
    }

    private int earliestAttacker(int argument) {
        return framework.attackers(argument).filter(b -> labelling.get(b) == Label.IN).boxed()
                .min(Comparator.comparingInt(b -> ranks[b])).orElseThrow();
    }

    private void expandUndecided(int argument, Need need) {
        if (need != Need.NOT_IN) {
            framework.attackers(argument).forEach(b -> add(new Goal(b, strict ? Need.LABEL : Need.NOT_IN)));
        }
        if (!strict && need != Need.NOT_OUT) {
            add(new Goal(undecidedAttacker(argument), Need.NOT_OUT));
        }
    }

    /** Prefers one that is needed anyway. */
    private int undecidedAttacker(int argument) {
        int[] undecided = framework.attackers(argument).filter(b -> labelling.get(b) == Label.UNDEC).toArray();
        for (int b : undecided) {
            if (seen.contains(new Goal(b, Need.NOT_OUT)) || seen.contains(new Goal(b, Need.LABEL))) {
                return b;
            }
        }
        return undecided[0];
    }
}
