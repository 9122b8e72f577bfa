package org.debatemapper.semantics.internal.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.debatemapper.semantics.Adjacency;
import org.debatemapper.semantics.ArgumentationFramework;

/** Parts of a framework that can be looked at alone. */
public final class Regions {

    private Regions() {
    }

    /** Returns an argument and everything that attacks it over any number of steps, ascending; linear in what is found. */
    public static int[] ancestors(ArgumentationFramework framework, int argument) {
        boolean[] seen = new boolean[framework.size()];
        int[] found = new int[framework.size()];
        seen[argument] = true;
        found[0] = argument;
        int count = 1;
        Adjacency attackers = framework.attackerRows();
        for (int next = 0; next < count; next++) {
            count = addUnseen(attackers, found[next], seen, found, count);
        }
        int[] result = Arrays.copyOf(found, count);
        Arrays.sort(result);
        return result;
    }

    /** Returns the weakly connected components, each ascending, in order of their first members; linear. */
    public static List<int[]> weakComponents(ArgumentationFramework framework) {
        List<int[]> components = new ArrayList<>();
        boolean[] seen = new boolean[framework.size()];
        int[] found = new int[framework.size()];
        for (int a = 0; a < framework.size(); a++) {
            if (!seen[a]) {
                components.add(weakComponent(framework, a, seen, found));
            }
        }
        return components;
    }

    private static int[] weakComponent(ArgumentationFramework framework, int start, boolean[] seen, int[] found) {
        seen[start] = true;
        found[0] = start;
        int count = 1;
        for (int next = 0; next < count; next++) {
            count = addUnseen(framework.attackerRows(), found[next], seen, found, count);
            count = addUnseen(framework.targetRows(), found[next], seen, found, count);
        }
        int[] result = Arrays.copyOf(found, count);
        Arrays.sort(result);
        return result;
    }

    private static int addUnseen(Adjacency rows, int row, boolean[] seen, int[] found, int count) {
        int size = count;
        for (int i = rows.start(row); i < rows.end(row); i++) {
            int neighbour = rows.at(i);
            if (!seen[neighbour]) {
                seen[neighbour] = true;
                found[size++] = neighbour;
            }
        }
        return size;
    }
}
