package org.debatemapper.semantics.explain;

import java.util.Arrays;
import org.debatemapper.semantics.ArgumentSet;
import org.debatemapper.semantics.ArgumentationFramework;

/** The attackers of each member of a small set, with local indices; an attacker outside the set is a negative number. */
final class LocalAttacks {

    private final int[] names;
    private final int[][] attackers;

    LocalAttacks(ArgumentationFramework framework, ArgumentSet set) {
        names = set.toArray();
        attackers = new int[names.length][];
        for (int a = 0; a < names.length; a++) {
            attackers[a] = framework.attackers(names[a]).map(this::indexOf).toArray();
        }
    }

    int size() {
        return names.length;
    }

    int name(int index) {
        return names[index];
    }

    int indexOf(int argument) {
        return Arrays.binarySearch(names, argument);
    }

    int[] attackers(int index) {
        return attackers[index];
    }
}
