package org.debatemapper.semantics.internal.graph;

import java.util.Arrays;
import org.debatemapper.semantics.Adjacency;
import org.debatemapper.semantics.ArgumentationFramework;

/**
 * The strongly connected components of a framework, each after those that attack it.
 *
 * <p>R. Tarjan, Depth-first search and linear graph algorithms, SIAM J. Comput. 1(2), 1972, with arrays in place of recursion.
 * Walking from targets to attackers makes the components come out with the unattacked ones first.
 */
public final class StrongComponents {

    private final Adjacency attackers;
    private final int[] index;
    private final int[] low;
    private final int[] component;
    private final int[] open;
    private final int[] path;
    private final int[] position;
    private final int[] members;
    private final int[] starts;
    private int visited;
    private int openSize;
    private int pathSize;
    private int memberCount;
    private int count;

    /** Finds the components; O(arguments + attacks). */
    public StrongComponents(ArgumentationFramework framework) {
        int n = framework.size();
        attackers = framework.attackerRows();
        index = new int[n];
        low = new int[n];
        component = new int[n];
        open = new int[n];
        path = new int[n];
        position = new int[n];
        members = new int[n];
        starts = new int[n + 1];
        Arrays.fill(component, -1);
        for (int a = 0; a < n; a++) {
            if (index[a] == 0) {
                walkFrom(a);
            }
        }
    }

    private void walkFrom(int root) {
        enter(root);
        while (pathSize > 0) {
            int a = path[pathSize - 1];
            if (position[a] < attackers.end(a)) {
                follow(a, attackers.at(position[a]++));
            } else {
                leave(a);
            }
        }
    }

    private void enter(int a) {
        index[a] = ++visited;
        low[a] = visited;
        position[a] = attackers.start(a);
        open[openSize++] = a;
        path[pathSize++] = a;
    }

    private void follow(int from, int to) {
        if (index[to] == 0) {
            enter(to);
        } else if (component[to] < 0) {
            low[from] = Math.min(low[from], index[to]);
        }
    }

    private void leave(int a) {
        pathSize--;
        if (pathSize > 0) {
            int parent = path[pathSize - 1];
            low[parent] = Math.min(low[parent], low[a]);
        }
        if (low[a] == index[a]) {
            close(a);
        }
    }

    private void close(int root) {
        int a;
        do {
            a = open[--openSize];
            component[a] = count;
            members[memberCount++] = a;
        } while (a != root);
        Arrays.sort(members, starts[count], memberCount);
        starts[++count] = memberCount;
    }

    /** Returns how many components there are. */
    public int count() {
        return count;
    }

    /** Returns the component that an argument is in. */
    public int of(int argument) {
        return component[argument];
    }

    /** Returns the members of a component, ascending. */
    public int[] members(int component) {
        return Arrays.copyOfRange(members, starts[component], starts[component + 1]);
    }

    /** Returns the number of members of a component. */
    public int size(int component) {
        return starts[component + 1] - starts[component];
    }

    /** Returns the least-positioned member of a component; the only one if the size is 1. */
    public int first(int component) {
        return members[starts[component]];
    }
}
