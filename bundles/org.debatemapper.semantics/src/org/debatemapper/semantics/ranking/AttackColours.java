package org.debatemapper.semantics.ranking;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.debatemapper.semantics.ArgumentationFramework;
import org.debatemapper.semantics.Budget;

/**
 * Counts the classes of arguments that look alike from the side of their attackers, however far one looks. Arguments of one class
 * are equal in every ranking here, so a ranking with as many classes cannot get finer.
 */
final class AttackColours {

    private AttackColours() {
    }

    static int count(ArgumentationFramework framework, Budget budget) {
        int[] colours = new int[framework.size()];
        int count = Math.min(framework.size(), 1);
        while (true) {
            budget.check();
            Map<List<Integer>, Integer> found = new HashMap<>();
            int[] next = new int[colours.length];
            for (int a = 0; a < colours.length; a++) {
                int seen = found.size();
                Integer known = found.putIfAbsent(view(framework, colours, a), seen);
                next[a] = known == null ? seen : known;
            }
            if (found.size() == count) {
                return count;
            }
            count = found.size();
            colours = next;
        }
    }

    private static List<Integer> view(ArgumentationFramework framework, int[] colours, int argument) {
        int[] attackers = framework.attackers(argument).map(a -> colours[a]).sorted().toArray();
        Integer[] view = new Integer[attackers.length + 1];
        view[0] = colours[argument];
        for (int i = 0; i < attackers.length; i++) {
            view[i + 1] = attackers[i];
        }
        return Arrays.asList(view);
    }
}
